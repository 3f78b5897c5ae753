import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../test/taskpane/harness/open-pane";

/** Measures something in Chromium, with a folder for it, and puts both away. Without Chromium it says that nothing is measured; that breaks no claim. */
export async function inBrowser(what: string, measureIn: (browser: Browser, folder: string) => Promise<boolean>): Promise<boolean> {
  const browser = await launchBrowser();
  if (browser === undefined) {
    console.log(`\n${what}: Chromium was not found, so it is not measured`);
    return true;
  }
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  try {
    return await measureIn(browser, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await browser.close();
  }
}
