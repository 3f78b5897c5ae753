import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Language } from "../../../src/core/programme/language";
import type { ViewId } from "../../../src/taskpane/view-ids";
import { VIEW_IDS } from "../../../src/taskpane/view-ids";
import { goTo, launchBrowser, openPane } from "./open-pane";

/**
 * tsx test/taskpane/harness/shots.ts [folder] [view] [lang] [example.xlsx]: pictures of a view, or of all, to look at;
 * each at 320 and 450 pixels, light and dark. Without a folder: in docs/images, from where the README shows some.
 */
const [folder, only, language = "fi", workbook = "examples/porvoo-sekava.xlsx"] = process.argv.slice(2) as [string?, ViewId?, Language?, string?];

interface Shot {
  readonly view: ViewId;
  readonly width: number;
  readonly theme: "light" | "dark";
}

const views = only === undefined ? VIEW_IDS : [only];
const every = views.flatMap((view) => [320, 450].flatMap((width): readonly Shot[] => [{ view, width, theme: "light" }, { view, width, theme: "dark" }]));

const browser = await launchBrowser();
if (browser === undefined) throw new Error("Chromium was not found");
const out = folder ?? "docs/images";
mkdirSync(out, { recursive: true });
try {
  for (const { view, width, theme } of every) {
    const { page, complaints } = await openPane(browser, { workbook, language, width, theme, height: 620, today: "2025-12-15" });
    await goTo(page, view, language);
    await page.waitForTimeout(500);
    await page.screenshot({ path: path.join(out, `${view}-${width}-${theme}.png`) });
    for (const complaint of complaints) process.stdout.write(`${complaint}\n`);
    await page.close();
  }
} finally {
  await browser.close();
}
