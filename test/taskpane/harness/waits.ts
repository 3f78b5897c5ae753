import type { Locator, Page } from "playwright-core";

/** Waits until this has the focus: a dialog that closes hands it back only a moment after it has gone. */
export const expectFocus = (locator: Locator): Promise<void> => locator.and(locator.page().locator(":focus")).waitFor();

/** Waits until something in the page has the focus, so that the next key goes somewhere. */
export async function expectSomeFocus(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement !== null && document.activeElement !== document.body);
}

/** Waits until what has the focus says this. */
export const expectFocusOn = (page: Page, text: string | RegExp): Promise<void> => page.locator(":focus").filter({ hasText: text }).waitFor();

/** Waits until cells of this sheet are selected, from this row (1 for the first) where one is given. */
export async function expectSelected(page: Page, sheet: string, row?: number): Promise<void> {
  await page.waitForFunction(([wanted, from]) => {
    const { selected } = window.workbook.shown();
    return selected?.sheet === wanted && (from === undefined || selected.range.firstRow === from);
  }, [sheet, row] as const);
}

/** Waits until the workbook no longer keeps anything under this key. */
export async function expectNothingStored(page: Page, key: "columns" | "table" | "accepted"): Promise<void> {
  await page.waitForFunction(async (wanted) => {
    const stored = await window.workbook.readStored(wanted);
    return stored.ok && stored.value === null;
  }, key);
}
