import { afterAll, afterEach, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import type { OpenPane, PaneRequest } from "./open-pane";
import { launchBrowser, openPane } from "./open-pane";

/** Opens panes in one browser for the tests of a file; none of them may complain of anything. */
export function paneSuite(): (request: PaneRequest) => Promise<OpenPane["page"]> {
  let browser: Browser | undefined;
  let panes: OpenPane[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
    if (browser === undefined) throw new Error("Chromium was not found: the pane is tested in it");
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    const complaints = panes.flatMap((pane) => pane.complaints);
    await Promise.all(panes.map(({ page }) => page.close()));
    panes = [];
    expect(complaints).toEqual([]);
  });
  return async (request) => {
    if (browser === undefined) throw new Error("No browser");
    const pane = await openPane(browser, request);
    panes.push(pane);
    return pane.page;
  };
}
