import { describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { WORDS } from "../../../src/text/words";
import { axeViolations } from "../harness/axe";
import { goTo } from "../harness/open-pane";
import { browserSuite } from "./harness/browser-suite";

const { browser: text, shell, reports } = WORDS.fi.pane;
const { openPage } = browserSuite();

const chosenCell = (page: Page): Promise<string> => page.getByRole("region", { name: text.sheets.cell }).innerText();

describe("The page for everybody", () => {
  it.each(["light", "dark"] as const)("has nothing that axe-core finds, with and without reports (%s)", async (theme) => {
    const page = await openPage({ theme });
    await page.getByRole("grid").waitFor();
    for (const view of ["overview", "findings", "overdue", "money", "columns", "settings", "reports"] as const) {
      await goTo(page, view);
      expect(await axeViolations(page)).toEqual([]);
    }
    await page.getByRole("button", { name: reports.write }).click();
    await page.getByRole("button", { name: shell.open }).click();
    await page.getByRole("img", { name: WORDS.fi.reports.summary.chartTitle }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it("is walked through by keys alone", async () => {
    const page = await openPage();
    await page.getByRole("grid").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    expect(await chosenCell(page)).toMatch(/^B2/u);
    await page.keyboard.press("Control+End");
    const active = await page.getByRole("grid").getAttribute("aria-activedescendant");
    await page.locator(`[id="${active ?? ""}"]`).waitFor();
    await page.keyboard.press("Control+Home");
    expect(await chosenCell(page)).toMatch(/^A1/u);
    await page.keyboard.press("Control+PageDown");
    await page.getByRole("grid", { name: text.sheets.grid("Ohje") }).waitFor();
  });

  it("keeps the sheet in sight while a menu is open", async () => {
    const page = await openPage();
    await page.getByRole("grid").waitFor();
    await page.getByRole("button", { name: text.download, exact: true }).click();
    await page.getByRole("menu").waitFor();
    expect(await page.evaluate(() => document.elementFromPoint(200, 500)?.closest("[role=grid]") !== null)).toBe(true);
  });

  it("tells a screen reader how large the sheet is and where its cells stand", async () => {
    const page = await openPage();
    const grid = page.getByRole("grid");
    expect(Number(await grid.getAttribute("aria-rowcount"))).toBeGreaterThan(25);
    expect(await grid.getByRole("row").nth(1).getAttribute("aria-rowindex")).toBe("2");
    expect(await grid.getByRole("rowheader").first().innerText()).toBe("1");
  });

  it.each([
    ["320 px", 320, 640],
    ["200 % of 1280 × 800", 640, 400],
  ])("loses nothing at %s: two parts, one at a time", async (_name, width, height) => {
    const page = await openPage({ width, height });
    await page.getByRole("tab", { name: text.parts.sheets, exact: true }).click();
    await page.getByRole("grid").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("tab", { name: text.parts.review, exact: true }).click();
    await page.getByRole("button", { name: WORDS.fi.pane.overview.show }).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });

  it.each(["fi", "sv", "en"] as const)("speaks the browser's language and the one that is chosen: %s", async (language) => {
    const page = await openPage({ locale: `${language}-FI` });
    await page.getByRole("button", { name: WORDS[language].pane.browser.open, exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await page.getByRole("combobox", { name: WORDS[language].pane.browser.language, exact: true }).selectOption("sv");
    await page.getByRole("button", { name: WORDS.sv.pane.browser.open, exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("sv");
  });
});
