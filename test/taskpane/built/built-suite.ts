import { afterAll, afterEach, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../harness/open-pane";
import { builtPane } from "./built-pane";
import type { PaneInExcel } from "./open-in-excel";
import { openInExcel } from "./open-in-excel";

/** A build takes a minute on a machine of its own, and more where others work too. */
const PATIENCE = 600_000;

/**
 * Opens the pane as it is delivered, in Excel on the web, for the tests of a file. None may complain of anything, break
 * the page's policy, ask for an address that is not ours or Office.js, or call what the stand-in does not know.
 */
export function builtSuite(): (request?: Parameters<typeof openInExcel>[1]) => Promise<PaneInExcel> {
  let browser: Browser | undefined;
  let opened: PaneInExcel[] = [];
  beforeAll(async () => {
    builtPane();
    browser = await launchBrowser();
    if (browser === undefined) throw new Error("Chromium was not found: the pane is tested in it");
  }, PATIENCE);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    const wrong = opened.map(({ complaints, strayRequests, unknownCalls }) => ({ complaints, strayRequests, unknownCalls }));
    await Promise.all(opened.map(({ context }) => context.close()));
    opened = [];
    expect(wrong).toEqual(wrong.map(() => ({ complaints: [], strayRequests: [], unknownCalls: [] })));
  });
  return async (request) => {
    if (browser === undefined) throw new Error("No browser");
    const excel = await openInExcel(browser, request);
    opened.push(excel);
    await excel.addIn.getByRole("tablist").waitFor();
    return excel;
  };
}
