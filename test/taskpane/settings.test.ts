import { describe, expect, it } from "@jest/globals";
import { axeViolations } from "./harness/axe";
import { expectSelected, expectFocus, expectNothingStored } from "./harness/waits";
import { goTo } from "./harness/open-pane";
import { paneSuite } from "./harness/pane-suite";

const open = paneSuite();
const MESSY = { workbook: "examples/porvoo-sekava.xlsx", language: "fi" } as const;

describe("The settings", () => {
  it("say how many columns were understood, and lead to them", async () => {
    const page = await open(MESSY);
    await goTo(page, "settings");
    await page.getByText("19/19 saraketta ymmärrettiin").waitFor();
    await page.getByText("Ohjelma pääteltiin taulukosta.").waitFor();
    await page.getByRole("button", { name: "Muuta sarakkeita" }).press("Enter");
    const panel = page.getByRole("tabpanel", { name: "Sarakkeet" });
    await panel.waitFor();
    await expectFocus(panel);
  });

  it("create a sheet for the settings after asking, and then lead to it", async () => {
    const page = await open(MESSY);
    await goTo(page, "settings");
    await page.getByRole("button", { name: "Luo asetusvälilehti" }).click();
    const question = page.getByRole("dialog", { name: "Luodaanko asetusvälilehti?" });
    await question.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await question.getByRole("button", { name: "Luo asetusvälilehti" }).click();
    await page.getByRole("region", { name: "Ilmoitukset" }).getByText("Asetukset luotiin välilehdelle ”Asetukset”.").waitFor();
    await page.getByText("Ohjelma tulee työkirjan asetuksista.").waitFor();
    await page.getByRole("button", { name: "Muokkaa välilehdellä" }).click();
    await expectSelected(page, "Asetukset");
  });

  it("take the selected range for the table, keep it with the workbook, and find the table again", async () => {
    const page = await open(MESSY);
    await goTo(page, "settings");
    const use = page.getByRole("button", { name: "Käytä valittua aluetta" });
    await use.click();
    await page.getByRole("region", { name: "Ilmoitukset" }).getByText("Valitse Excelissä yksi yhtenäinen alue").waitFor();
    await page.evaluate(async () => window.workbook.selectCells("Tiekartta", { firstRow: 5, firstColumn: 1, lastRow: 10, lastColumn: 19 }));
    await use.click();
    await page.getByText("Taulukoksi on valittu alue A5:S10.").waitFor();
    expect(await page.evaluate(async () => window.workbook.readStored("table"))).toMatchObject({ ok: true, value: JSON.stringify({ sheet: "Tiekartta", range: { firstRow: 5, firstColumn: 1, lastRow: 10, lastColumn: 19 } }) });
    await page.getByRole("button", { name: "Etsi taulukko uudelleen" }).click();
    await page.getByRole("banner").locator("option", { hasText: "Tiekartta · 16 toimenpidettä" }).waitFor({ state: "attached" });
    await expectNothingStored(page, "table");
  });

  it("list what was accepted, and open it again", async () => {
    const accepted = JSON.stringify([{ check: "code-unknown", field: "basis", value: "tehokkuus", action: null, reason: "Uusi peruste" }]);
    const page = await open({ ...MESSY, stored: { accepted } });
    await page.getByRole("button", { name: "10 virhettä" }).waitFor();
    await goTo(page, "settings");
    await page.getByText("Perustelu: Uusi peruste").waitFor();
    await page.getByRole("button", { name: "Avaa uudelleen: Arvo ei ole koodistossa · Peruste · ”tehokkuus”, Koko taulukko" }).click();
    await page.getByText("Havaintoja ei ole hyväksytty.").waitFor();
    await expectNothingStored(page, "accepted");
    await goTo(page, "overview");
    await page.getByRole("button", { name: "11 virhettä" }).waitFor();
  });

  it("remove every trace, after asking", async () => {
    const page = await open(MESSY);
    await goTo(page, "settings");
    const clear = page.getByRole("button", { name: "Poista kaikki jäljet" });
    await clear.click();
    const question = page.getByRole("alertdialog", { name: "Poistetaanko kaikki lisäosan jäljet?" });
    await question.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await question.getByRole("button", { name: "Peruuta" }).click();
    await question.waitFor({ state: "detached" });
    await expectFocus(clear);
    await clear.click();
    await question.getByRole("button", { name: "Poista kaikki jäljet" }).click();
    await page.getByRole("region", { name: "Ilmoitukset" }).getByText("Lisäosan jäljet poistettiin työkirjasta.").waitFor();
  });

  it.each([
    ["fi", 320, "light"],
    ["sv", 350, "dark"],
    ["en", 450, "contrast"],
  ] as const)("can be used by everybody: %s, %d px, %s", async (language, width, theme) => {
    const page = await open({ ...MESSY, language, width, theme });
    await goTo(page, "settings", language);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.getByRole("tabpanel").evaluate((panel) => panel.scrollWidth <= panel.clientWidth)).toBe(true);
  });
});
