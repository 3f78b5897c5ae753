import { describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { WORDS } from "../../src/text/words";
import { axeViolations } from "./harness/axe";
import { expectSelected, expectFocusOn, expectFocus, expectSomeFocus } from "./harness/waits";
import { goTo } from "./harness/open-pane";
import { paneSuite } from "./harness/pane-suite";

const open = paneSuite();
const MESSY = { workbook: "examples/porvoo-sekava.xlsx", language: "fi" } as const;
const FOLDED = "Ei vaadi päätöstä: 13 havaintoa";

/** A table with so many cells of one cause. */
const MANY = {
  name: "Tiekartta",
  rows: [["Nro", "Toimenpide", "Tavoite", "Taso", "Vastuutaho", "Määräaika", "Tila"], ...Array.from({ length: 450 }, (_, index) => [index + 1, `Toimenpide ${index + 1}`, "Z", "TORI", "Arkisto", "31.12.2027", "Käynnissä"])],
};

async function openFindings(source: Parameters<typeof open>[0]): Promise<Page> {
  const page = await open(source);
  await goTo(page, "findings", source.language);
  await page.getByRole("heading", { level: 2 }).waitFor();
  return page;
}

describe("The findings", () => {
  it("show what needs a decision first, the gravest cause on top, and how much is folded away", async () => {
    const page = await openFindings(MESSY);
    await page.getByText("43 havaintoa", { exact: true }).waitFor();
    const headings = await page.getByRole("heading", { level: 3 }).allTextContents();
    expect(headings[0]).toBe("virhe: 2 × Sama numero usealla toimenpiteellä");
    expect(headings.at(-1)).toBe(FOLDED);
    const order = headings.map((heading) => ["virhe", "varoitus", "huomio"].indexOf(heading.split(":")[0] ?? ""));
    expect(order.slice(0, -1)).toEqual(order.slice(0, -1).toSorted((a, b) => a - b));
  });

  it("show a cell in the sheet and keep the place", async () => {
    const page = await openFindings(MESSY);
    await page.getByRole("button", { name: "2 × Sama numero" }).first().click();
    const cell = page.getByRole("button", { name: "A23" });
    await cell.press("Enter");
    await expectSelected(page, "Tiekartta", 23);
    expect(await page.evaluate(() => window.workbook.shown().selected)).toEqual({ sheet: "Tiekartta", range: { firstRow: 23, lastRow: 23, firstColumn: 1, lastColumn: 1 } });
    await expectFocus(cell.and(page.locator("[aria-current=true]")));
  });

  it("are mended together but for what was unticked, and the fixes are undone, with the keyboard alone", async () => {
    const page = await openFindings(MESSY);
    await page.getByRole("button", { name: FOLDED }).press("Enter");
    await page.getByRole("button", { name: "Korjaa kaikki", exact: true }).press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("TOSI (totuusarvo)").first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole("checkbox", { name: /^C17/u }).press("Space");
    await dialog.getByRole("button", { name: "Korjaa 12 solua" }).press("Enter");
    await page.getByRole("region", { name: "Ilmoitukset" }).getByText("12 solua korjattiin.").waitFor();
    await page.getByRole("button", { name: "Ei vaadi päätöstä: 1 havainto" }).waitFor();
    await expectSomeFocus(page);
    await page.getByRole("button", { name: "Kumoa" }).press("Enter");
    await page.getByRole("button", { name: FOLDED }).waitFor();
  });

  it("are mended one at a time, and Escape leaves everything as it was", async () => {
    const page = await openFindings(MESSY);
    const fix = page.getByRole("button", { name: "Korjaa: Päivämäärää ei voitu lukea" }).first();
    await fix.press("Enter");
    await page.getByRole("dialog").getByText("31.6.2025").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expectFocus(fix);
    await fix.press("Enter");
    await page.getByRole("button", { name: "Korjaa 1 solu" }).press("Enter");
    await page.getByRole("region", { name: "Ilmoitukset" }).getByText("1 solu korjattiin.").waitFor();
    await page.getByText("Virheet 10").waitFor();
    await expectSomeFocus(page);
  });

  it("are accepted with a reason, never without, and opened again", async () => {
    const page = await openFindings(MESSY);
    await page.getByRole("button", { name: "Hyväksy perustellen: Arvo ei ole koodistossa" }).press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Arvo ”tehokkuus” hyväksytään kaikissa sarakkeen soluissa.").waitFor();
    await dialog.getByRole("button", { name: "Hyväksy" }).press("Enter");
    await dialog.getByText("Kirjoita perustelu.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole("textbox", { name: "Perustelu" }).fill("Uusi peruste valmistelussa");
    await dialog.getByRole("button", { name: "Hyväksy" }).press("Enter");
    await page.getByText("42 havaintoa", { exact: true }).waitFor();
    await expectSomeFocus(page);
    await page.getByRole("button", { name: "Perustellen hyväksytyt: 1 havainto" }).press("Enter");
    await page.getByText("Perustelu: Uusi peruste valmistelussa").waitFor();
    await page.getByRole("button", { name: "Avaa uudelleen: Arvo ei ole koodistossa" }).press("Enter");
    await page.getByText("43 havaintoa", { exact: true }).waitFor();
  });

  it("are filtered by severity, by owner and by words, and all of it is taken back at once", async () => {
    const page = await openFindings(MESSY);
    const count = (text: string): Promise<void> => page.getByText(text, { exact: true }).waitFor();
    await page.getByRole("button", { name: "Virheet 11" }).press("Enter");
    await count("11 havaintoa");
    await page.getByRole("button", { name: "Rajaa", exact: true }).press("Enter");
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("combobox", { name: "Vastuutaho" }).selectOption("Talousjohtaja");
    await page.getByRole("button", { name: "Poista rajaus Talousjohtaja" }).waitFor();
    await page.getByRole("searchbox").fill("ei mitään tällaista");
    await page.getByText("Näillä rajauksilla ei ole havaintoja.").waitFor();
    await page.getByRole("button", { name: "Poista rajaukset" }).press("Enter");
    await count("43 havaintoa");
    await expectFocus(page.getByRole("searchbox"));
  });

  it("stay usable when thousands share a cause: the first two hundred cells, then more", async () => {
    const page = await openFindings({ sheets: [MANY], language: "fi" });
    await page.getByRole("button", { name: "450 × Arvo ei ole koodistossa" }).first().press("Enter");
    const cells = page.getByRole("button", { name: /^C\d+ Toimenpide/u });
    await cells.first().waitFor();
    expect(await cells.count()).toBe(200);
    await page.getByRole("button", { name: "Näytä lisää (250)" }).press("Enter");
    await page.getByRole("button", { name: "Näytä lisää (50)" }).press("Enter");
    await cells.nth(449).waitFor();
    expect(await cells.count()).toBe(450);
    await expectFocusOn(page, "C402");
  });

  it("are none in a table that is in order", async () => {
    const fine = { name: "Tiekartta", rows: [["Nro", "Toimenpide", "Vastuutaho", "Määräaika", "Tila"], [1, "Sähköinen asiointi kuntoon", "Hallintojohtaja", "31.12.2027", "Käynnissä"], [2, "Verkkokauppa uusitaan", "Sivistysjohtaja", "31.12.2027", "Käynnissä"]] };
    const page = await openFindings({ sheets: [fine], language: "fi" });
    await page.getByRole("tabpanel").getByText("Taulukko on kunnossa").waitFor();
    await page.getByText("Tarkistettu 2 toimenpidettä, tilanne 22.11.2026.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it("keep their order when the table changes below them", async () => {
    const page = await openFindings({ sheets: [MANY], language: "fi" });
    await page.getByRole("button", { name: "450 × Arvo ei ole koodistossa" }).first().press("Enter");
    await page.getByRole("button", { name: /^C3 /u }).focus();
    await page.evaluate(() => {
      window.workbook.type("Tiekartta", [{ row: 2, column: 3, before: { value: "Z", format: undefined }, after: { value: "A", format: undefined } }]);
    });
    await page.getByRole("button", { name: "449 × Arvo ei ole koodistossa" }).first().waitFor();
    await expectFocusOn(page, /^C3 /u);
  });

  it.each([
    ["fi", 320, "light"],
    ["sv", 320, "dark"],
    ["en", 450, "contrast"],
  ] as const)("can be used by everybody: %s, %d px, %s", async (language, width, theme) => {
    const page = await openFindings({ ...MESSY, language, width, theme });
    await page.getByRole("heading", { level: 3 }).getByRole("button").first().press("Enter");
    await page.getByRole("button", { name: WORDS[language].pane.findings.filter, exact: true }).press("Enter");
    expect(await axeViolations(page)).toEqual([]);
    const panel = page.getByRole("tabpanel");
    expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
  });
});
