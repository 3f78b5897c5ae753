import { describe, expect, it } from "@jest/globals";
import { axeViolations } from "./harness/axe";
import { expectSelected, expectFocus } from "./harness/waits";
import { goTo } from "./harness/open-pane";
import { paneSuite } from "./harness/pane-suite";

const open = paneSuite();
const MESSY = { workbook: "examples/porvoo-sekava.xlsx", language: "fi" } as const;
const NOTES = { sheets: [{ name: "Muistio", rows: [["Muistio"], ["Kokous pidettiin"]] }, { name: "Laskelma", rows: [["Luku"], [1]] }] };

describe("The pane's header", () => {
  it("says which table was found, on which day and by which programme it is looked at", async () => {
    const page = await open(MESSY);
    const header = page.getByRole("banner");
    await header.getByRole("combobox", { name: "Taulukko" }).waitFor();
    // The programmes come with what reviews by them.
    await header.locator("option", { hasText: "(päätelty)" }).waitFor({ state: "attached" });
    expect(await header.locator("option:checked").allTextContents()).toEqual(["Tiekartta · 16 toimenpidettä", "Porvoon digiohjelma 2024–2026 (päätelty)"]);
    expect(await header.getByRole("textbox", { name: "Tilanne" }).inputValue()).toBe("22.11.2026");
  });

  it("takes another day as people write it, and says how when it is none", async () => {
    const page = await open(MESSY);
    const day = page.getByRole("textbox", { name: "Tilanne" });
    await page.getByRole("button", { name: "7 myöhässä" }).waitFor();
    await day.fill("1.1.2024");
    await day.press("Enter");
    await page.getByRole("button", { name: "0 myöhässä" }).waitFor();
    await day.fill("31.2.2026");
    await day.press("Enter");
    await page.getByText("Kirjoita päivä muodossa 22.11.2026.").waitFor();
    expect(await day.getAttribute("aria-invalid")).toBe("true");
    expect(await axeViolations(page)).toEqual([]);
    await day.press("Escape");
    expect([await day.inputValue(), await day.getAttribute("aria-invalid")]).toEqual(["1.1.2024", "false"]);
    await page.getByRole("button", { name: "Tänään" }).click();
    await page.getByRole("button", { name: "7 myöhässä" }).waitFor();
  });

  it("lets another programme be chosen, and the workbook's own again", async () => {
    const page = await open(MESSY);
    const programme = page.getByRole("banner").getByRole("combobox", { name: "Ohjelma" });
    await page.getByRole("tablist").waitFor();
    await programme.selectOption("generic");
    await programme.locator("option", { hasText: "Työkirjan mukaan" }).waitFor({ state: "attached" });
    expect(await programme.inputValue()).toBe("generic");
    await programme.selectOption("");
    await programme.locator("option", { hasText: "(päätelty)" }).waitFor({ state: "attached" });
    expect(await programme.inputValue()).toBe("");
  });
});

describe("The pane's tabs", () => {
  it("are walked with the arrow keys, and the focus stays on them", async () => {
    const page = await open({ ...MESSY, width: 450 });
    await page.getByRole("tab", { name: "Yleiskuva" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("tabpanel", { name: "Havainnot" }).waitFor();
    await expectFocus(page.getByRole("tab", { name: "Havainnot" }));
  });

  it("stand in a menu where there is no room, but for the chosen one", async () => {
    const page = await open({ ...MESSY, language: "sv", width: 320 });
    await goTo(page, "settings", "sv");
    expect(await page.getByRole("tab", { name: "Inställningar" }).isVisible()).toBe(true);
    await page.getByRole("button", { name: "Fler vyer" }).click();
    expect(await page.getByRole("menuitem").count()).toBeGreaterThan(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
    await expectFocus(page.getByRole("button", { name: "Fler vyer" }));
  });

  it("keep what was done in a view until people come back", async () => {
    const page = await open({ ...MESSY, width: 450 });
    await goTo(page, "findings");
    await page.getByPlaceholder("Hae havainnoista").fill("TOTI");
    await goTo(page, "overview");
    await goTo(page, "findings");
    expect(await page.getByPlaceholder("Hae havainnoista").inputValue()).toBe("TOTI");
  });
});

describe("The pane without a roadmap", () => {
  it("shows the shape of what is to come while the workbook is read", async () => {
    const page = await open({ ...MESSY, held: ["readSheets"] });
    const loading = page.getByRole("progressbar", { name: "Luetaan taulukkoa" });
    await loading.first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(() => {
      window.strings.release("readSheets");
    });
    await page.getByRole("heading", { name: "Seuraavaksi" }).waitFor();
    expect(await loading.count()).toBe(0);
  });

  it("says what is missing and lets people look on another sheet, and on all again", async () => {
    const page = await open({ ...NOTES, language: "fi" });
    await page.getByRole("heading", { name: "Tiekarttaa ei löytynyt" }).waitFor();
    expect(await page.locator("main p").first().textContent()).toContain("Toimenpidetaulukkoa ei löytynyt (välilehdet: Muistio, Laskelma).");
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Käytä välilehteä ”Laskelma”" }).click();
    await page.getByText("(välilehdet: Laskelma)").first().waitFor();
    await page.getByRole("button", { name: "Etsi kaikilta välilehdiltä" }).click();
    await page.getByText("(välilehdet: Muistio, Laskelma)").first().waitFor();
  });

  it("lets people point at the table themselves, and tells when nothing fit is selected", async () => {
    const odd = { name: "Muistio", rows: [["Juttu", "Ryhmä", "Kuka"], ["Sähköinen asiointi kuntoon", "A", "Tietohallinto"], ["Verkkokauppa uusitaan", "B", "Sivistys"]] };
    const page = await open({ sheets: [odd], language: "fi" });
    const use = page.getByRole("button", { name: "Käytä valittua aluetta" });
    await use.click();
    await page.getByRole("region", { name: "Ilmoitukset" }).getByText("Valitse Excelissä yksi yhtenäinen alue").waitFor();
    await page.evaluate(async () => window.workbook.selectCells("Muistio", { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 3 }));
    await use.click();
    await page.getByText("Välilehden ”Muistio” alueella A1:C1 ei ole otsikkoriviä ja sen alla rivejä.").first().waitFor();
    await page.evaluate(async () => window.workbook.selectCells("Muistio", { firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 2 }));
    await use.click();
    await page.getByRole("banner").locator("option", { hasText: "Muistio · 2 toimenpidettä" }).waitFor({ state: "attached" });
    expect(await page.getByRole("tablist").isVisible()).toBe(true);
  });

  it("creates a new roadmap, by keyboard, with programme and language, and opens it", async () => {
    const page = await open({ ...NOTES, language: "fi", width: 320 });
    await page.getByRole("button", { name: "Luo uusi tiekartta" }).press("Enter");
    const dialog = page.getByRole("dialog", { name: "Uusi tiekartta" });
    await dialog.getByRole("combobox", { name: "Ohjelma" }).selectOption("tornio");
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Luo tiekartta" }).press("Enter");
    await page.getByRole("region", { name: "Ilmoitukset" }).getByText("Tiekartta luotiin välilehdelle ”Tiekartta”.").waitFor();
    await page.getByText("Taulukossa ei ole vielä toimenpiteitä").waitFor();
    expect(await page.getByRole("banner").locator("option:checked").allTextContents()).toEqual(["Tiekartta · 0 toimenpidettä", expect.stringContaining("Torni")]);
    await expectSelected(page, "Tiekartta");
    expect(await page.evaluate(() => window.workbook.shown().selected)).toEqual({ sheet: "Tiekartta", range: { firstRow: 5, firstColumn: 1, lastRow: 5, lastColumn: 1 } });
    expect(await axeViolations(page)).toEqual([]);
  });

  it("asks for programme and language within the dialog, however long the names of programmes are", async () => {
    const page = await open({ ...NOTES, language: "sv", width: 320 });
    await page.getByRole("button", { name: "Skapa en ny färdplan" }).press("Enter");
    const dialog = page.getByRole("dialog");
    const [field, frame] = [await dialog.getByRole("combobox", { name: "Program" }).boundingBox(), await dialog.boundingBox()];
    expect((field?.x ?? 0) + (field?.width ?? Infinity)).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0) - 8);
  });

  it("lets people choose between tables that fit alike, in its own words", async () => {
    const rows = [["Nro", "Toimenpide", "Tavoite", "Tila"], [1, "Arkisto", "A", "Kesken"], [2, "Luvat", "B", "Valmis"]];
    const page = await open({ sheets: [{ name: "Alfa", rows }, { name: "Beta", rows }], language: "fi" });
    await page.getByText("Valitse alta, mitä niistä käytetään.").first().waitFor();
    expect(await page.locator("main").textContent()).not.toContain("--");
    await page.getByRole("button", { name: "Käytä välilehteä ”Beta”" }).click();
    await page.getByRole("banner").locator("option", { hasText: "Beta · 2 toimenpidettä" }).waitFor({ state: "attached" });
  });

  it("says why the workbook cannot be read, and reads it when asked again", async () => {
    const page = await open({ ...MESSY, language: "sv", faults: { readSheets: { kind: "cell-being-edited" } } });
    await page.getByRole("heading", { name: "Tabellen kunde inte läsas" }).waitFor();
    await page.evaluate(() => {
      window.strings.mend("readSheets");
    });
    await page.getByRole("button", { name: "Försök igen" }).click();
    await page.getByRole("heading", { name: "Härnäst" }).waitFor();
    expect(await page.getByRole("heading", { name: "Tabellen kunde inte läsas" }).count()).toBe(0);
  });
});

describe("Something long", () => {
  it("can be called off while the workbook is read, and begun anew", async () => {
    const page = await open({ ...MESSY, held: ["readSheets"] });
    const stop = page.getByRole("button", { name: "Keskeytä" });
    await stop.press("Enter");
    await page.getByRole("button", { name: "Keskeytetään" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(() => {
      window.strings.release("readSheets");
    });
    await page.locator("main").getByText("Keskeytettiin. Tiekarttaa ei muutettu.").waitFor();
    await page.getByRole("button", { name: "Yritä uudelleen" }).click();
    await page.getByRole("heading", { name: "Seuraavaksi" }).waitFor();
  });

  it("can be called off while reports are written", async () => {
    const page = await open({ ...MESSY, held: ["writeSheets"] });
    await goTo(page, "reports");
    await page.getByRole("tabpanel").getByRole("button", { name: "Kirjoita yhteenvedot" }).click();
    await page.getByRole("button", { name: "Keskeytä" }).click();
    await page.evaluate(() => {
      window.strings.release("writeSheets");
    });
    await page.getByRole("region", { name: "Ilmoitukset" }).getByText("Keskeytettiin. Tiekarttaa ei muutettu.").waitFor();
    expect(await page.evaluate(() => window.workbook.writtenPlan())).toBeUndefined();
  });
});

describe("The first time", () => {
  it("there is one card; it stays away once it was read, for this person", async () => {
    const page = await open({ ...MESSY, firstRun: true, width: 320 });
    const card = page.getByRole("region", { name: "Näin pääset alkuun" });
    await card.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await card.getByRole("button", { name: "Selvä" }).press("Enter");
    await card.waitFor({ state: "detached" });
    expect(await page.evaluate(() => [localStorage.getItem("digitiekartta.welcome"), localStorage.length])).toEqual(["1", 1]);
  });
});

describe("What happens meanwhile", () => {
  it("is told to those who listen: the figures once, and again only when they change", async () => {
    const page = await open(MESSY);
    const said = page.getByRole("status").filter({ hasText: "virhettä," });
    await said.waitFor({ state: "attached" });
    expect(await said.textContent()).toBe("11 virhettä, 17 varoitusta, 7 myöhässä.");
    const day = page.getByRole("textbox", { name: "Tilanne" });
    await day.fill("1.1.2024");
    await day.press("Enter");
    await page.getByRole("status").filter({ hasText: "0 myöhässä." }).waitFor({ state: "attached" });
  });

  it("is fixed and taken back; Escape closes the notice", async () => {
    const page = await open(MESSY);
    await page.getByRole("button", { name: "Korjaa: Korjaa ”31.6.2025” → ”30.6.2025”" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Korjaa 1 solu" }).click();
    const notices = page.getByRole("region", { name: "Ilmoitukset" });
    await notices.getByText("1 solu korjattiin.").waitFor();
    await page.getByRole("button", { name: "10 virhettä" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await notices.getByRole("button", { name: "Kumoa" }).click();
    await notices.getByText("1 korjaus kumottiin.").waitFor();
    await page.getByRole("button", { name: "11 virhettä" }).waitFor();
    await page.keyboard.press("Escape");
    await notices.waitFor({ state: "detached" });
  });

  it("is named when it takes longer than a moment", async () => {
    const page = await open(MESSY);
    await page.getByRole("tablist").waitFor();
    await page.evaluate(() => {
      window.strings.hold("markCells");
    });
    await page.getByRole("button", { name: "Merkitse taulukkoon" }).click();
    await page.getByRole("progressbar", { name: "Päivitetään merkintöjä" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(() => {
      window.strings.release("markCells");
    });
    await page.getByRole("button", { name: "Poista merkinnät" }).waitFor();
    await page.getByRole("progressbar").waitFor({ state: "detached" });
  });

  it("stands in the way only until it is tried again, and what was read before stays", async () => {
    const page = await open(MESSY);
    await page.getByRole("tablist").waitFor();
    await page.evaluate(() => {
      window.strings.fail("readRows", { kind: "host-busy" });
      window.strings.fail("readSheets", { kind: "host-busy" });
      window.workbook.type("Tiekartta", [{ row: 8, column: 3, before: { value: null, format: undefined }, after: { value: "x", format: undefined } }]);
    });
    const notices = page.getByRole("region", { name: "Ilmoitukset" });
    await notices.getByText("Excel on juuri nyt varattu.").waitFor();
    expect(await page.getByRole("heading", { name: "Seuraavaksi" }).isVisible()).toBe(true);
    await page.evaluate(() => {
      window.strings.mend("readSheets");
    });
    await notices.getByRole("button", { name: "Yritä uudelleen" }).click();
    await notices.waitFor({ state: "detached" });
  });
});
