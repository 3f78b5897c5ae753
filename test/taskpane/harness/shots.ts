import type { Language } from "../../../src/core/programme/language";
import type { ViewId } from "../../../src/taskpane/view-ids";
import { goTo, launchBrowser, openPane } from "./open-pane";

/** tsx test/taskpane/harness/shots.ts <view> <lang> <width> <light|dark|contrast> <out.png> [example.xlsx]: a picture of a view to look at. */
const [view = "overview", language = "fi", width = "350", theme = "light", out = "out/pane.png", workbook = "examples/porvoo-sekava.xlsx"] = process.argv.slice(2) as [ViewId?, Language?, string?, ("light" | "dark" | "contrast")?, string?, string?];

const browser = await launchBrowser();
if (browser === undefined) throw new Error("Chromium was not found");
try {
  const { page, complaints } = await openPane(browser, { workbook, language, width: Number(width), theme });
  await goTo(page, view, language);
  await page.waitForTimeout(400);
  await page.screenshot({ path: out });
  for (const complaint of complaints) process.stdout.write(`${complaint}\n`);
} finally {
  await browser.close();
}
