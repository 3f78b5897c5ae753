import { describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { axeViolations } from "./harness/axe";
import { expectFocus } from "./harness/waits";
import { goTo } from "./harness/open-pane";
import { paneSuite } from "./harness/pane-suite";

const open = paneSuite();
const MESSY = { workbook: "examples/porvoo-sekava.xlsx", language: "fi" } as const;

async function openReports(source: Parameters<typeof open>[0]): Promise<Page> {
  const page = await open(source);
  await goTo(page, "reports", source.language);
  await page.getByRole("heading", { level: 2 }).waitFor();
  return page;
}

const written = (page: Page): Promise<unknown> => page.evaluate(() => ({ language: window.workbook.writtenPlan()?.language, sheets: window.workbook.writtenPlan()?.sheets.map(({ id }) => id) }));

describe("The reports", () => {
  it("are all ticked at first, in the table's language, and say the day", async () => {
    const page = await openReports({ ...MESSY, language: "sv" });
    await page.getByText("Läget per 22.11.2026").waitFor();
    const sheets = page.getByRole("group", { name: "Blad" }).getByRole("checkbox");
    expect(await sheets.count()).toBe(12);
    expect(await page.getByRole("group", { name: "Blad" }).getByRole("checkbox", { checked: true }).count()).toBe(12);
    const languages = page.getByRole("group", { name: "Sammandragens språk" });
    expect([await languages.getByRole("checkbox").count(), await languages.getByRole("checkbox", { checked: true }).count(), await languages.getByRole("checkbox", { name: "finska" }).isChecked()]).toEqual([3, 1, true]);
    expect(await page.getByRole("checkbox", { disabled: true }).count()).toBe(1);
  });

  it("are written in the chosen language without those that were unticked, and always with the data", async () => {
    const page = await openReports(MESSY);
    await page.getByRole("checkbox", { name: "Kaikki välilehdet" }).press("Space");
    await page.getByRole("checkbox", { name: /^Yhteenveto/u }).press("Space");
    await page.getByRole("checkbox", { name: "ruotsi" }).press("Space");
    await page.getByRole("checkbox", { name: "suomi" }).press("Space");
    await page.getByRole("button", { name: "Kirjoita yhteenvedot" }).press("Enter");
    await page.getByText("2 välilehteä kirjoitettiin.").first().waitFor();
    expect(await written(page)).toEqual({ language: "sv", sheets: ["summary", "data"] });
    await page.getByRole("button", { name: "Avaa yhteenveto" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it("are written in several languages at once, the table's own first, and in none only after choosing one", async () => {
    const page = await openReports(MESSY);
    await page.getByRole("checkbox", { name: "Kaikki välilehdet" }).press("Space");
    await page.getByRole("checkbox", { name: /^Yhteenveto/u }).press("Space");
    const finnish = page.getByRole("checkbox", { name: "suomi" });
    await finnish.press("Space");
    await page.getByText("Valitse ainakin yksi kieli.").waitFor();
    const write = page.getByRole("tabpanel").getByRole("button", { name: "Kirjoita yhteenvedot" });
    expect(await write.getAttribute("aria-disabled")).toBe("true");
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("checkbox", { name: "ruotsi" }).press("Space");
    await finnish.press("Space");
    await page.getByText("Jokaisella kielellä kirjoitetaan omat välilehtensä.").waitFor();
    await write.press("Enter");
    await page.getByText("4 välilehteä kirjoitettiin.").first().waitFor();
    expect(await page.evaluate(() => window.workbook.writtenPlan()?.sheets.map(({ id, name }) => [id, name]))).toEqual([["summary", "Yhteenveto"], ["data", "Tiekarttadata"], ["summary.sv", "Sammandrag"], ["data.sv", "Färdplansdata"]]);
  });

  it("are not asked for twice while they are being written", async () => {
    const page = await openReports({ ...MESSY, held: ["writeSheets"] });
    const write = page.getByRole("tabpanel").getByRole("button");
    await write.press("Enter");
    await page.getByRole("button", { name: "Kirjoitetaan" }).waitFor();
    expect(await write.getAttribute("aria-disabled")).toBe("true");
    await expectFocus(write);
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(() => {
      window.strings.release("writeSheets");
    });
    await page.getByRole("button", { name: "Kirjoita yhteenvedot" }).waitFor();
  });

  it.each([
    ["fi", 320, "dark"],
    ["sv", 320, "light"],
    ["en", 450, "contrast"],
  ] as const)("can be used by everybody: %s, %d px, %s", async (language, width, theme) => {
    const page = await openReports({ ...MESSY, language, width, theme });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.getByRole("tabpanel").evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
  });
});
