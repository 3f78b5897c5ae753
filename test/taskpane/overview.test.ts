import { describe, expect, it } from "@jest/globals";
import { axeViolations } from "./harness/axe";
import { expectSelected, expectFocus } from "./harness/waits";
import { goTo } from "./harness/open-pane";
import { paneSuite } from "./harness/pane-suite";

const open = paneSuite();
const MESSY = { workbook: "examples/porvoo-sekava.xlsx", language: "fi" } as const;

/** A roadmap with nothing to say of it. */
const FINE = { name: "Tiekartta", rows: [["Nro", "Toimenpide", "Vastuutaho", "Määräaika", "Tila"], [1, "Sähköinen asiointi kuntoon", "Hallintojohtaja", "31.12.2027", "Käynnissä"], [2, "Verkkokauppa uusitaan", "Sivistysjohtaja", "31.12.2027", "Käynnissä"]] };

describe("The overview", () => {
  it("shows the statuses in words and figures, and what is wrong and late", async () => {
    const page = await open(MESSY);
    const statuses = page.getByRole("region", { name: "Toimenpiteet tilan mukaan" });
    await statuses.waitFor();
    expect(await statuses.getByRole("listitem").allTextContents()).toEqual(["Valmis 3", "Käynnissä 9", "Jatkuva 1", "Suunnitteilla 1", "Ei aloitettu 1", "Siirretty 1"]);
    for (const card of ["7 myöhässä", "11 virhettä", "17 varoitusta", "15 huomiota"]) expect(await page.getByRole("button", { name: card }).isVisible()).toBe(true);
    await page.getByText("Tarkistettu 22.11.2026 klo 12.00").waitFor();
  });

  it.each([
    ["7 myöhässä", "Myöhässä"],
    ["11 virhettä", "Havainnot"],
    ["Kirjoita yhteenvedot", "Yhteenvedot"],
  ])("leads on from %p with the keyboard, and takes the focus along", async (button, view) => {
    const page = await open({ ...MESSY, width: 450 });
    await page.getByRole("button", { name: button }).press("Enter");
    const panel = page.getByRole("tabpanel", { name: view });
    await panel.waitFor();
    await expectFocus(panel);
  });

  it.each([
    ["11 virhettä", "11 havaintoa", /^Virheet/u],
    ["17 varoitusta", "17 havaintoa", /^Varoitukset/u],
    ["15 huomiota", "15 havaintoa", /^Huomiot/u],
  ])("opens the findings that %p counts", async (button, counted, chip) => {
    const page = await open({ ...MESSY, width: 450 });
    await page.getByRole("button", { name: button }).click();
    await page.getByRole("tabpanel").getByText(counted, { exact: true }).waitFor();
    expect(await page.getByRole("button", { name: chip }).getAttribute("aria-pressed")).toBe("true");
  });

  it("opens anew what a figure counts, whatever was filtered meanwhile", async () => {
    const page = await open({ ...MESSY, width: 450 });
    const card = page.getByRole("button", { name: "11 virhettä" });
    await card.click();
    await page.getByPlaceholder("Hae havainnoista").fill("eiole");
    await goTo(page, "overview");
    await card.click();
    await page.getByRole("tabpanel").getByText("11 havaintoa", { exact: true }).waitFor();
    expect(await page.getByPlaceholder("Hae havainnoista").inputValue()).toBe("");
  });

  it("opens the actions of a status, and shows the one that is clicked", async () => {
    const page = await open({ ...MESSY, width: 320 });
    const done = page.getByRole("button", { name: "Valmis 3" });
    await done.press("Enter");
    const list = page.getByRole("list", { name: "Valmis" });
    expect(await list.getByRole("listitem").count()).toBe(3);
    expect(await axeViolations(page)).toEqual([]);
    await list.getByRole("button").first().click();
    await expectSelected(page, "Tiekartta");
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "detached" });
    expect(await done.getAttribute("aria-expanded")).toBe("false");
  });

  it("keeps the keyboard's place when a step is done and gone", async () => {
    const page = await open(MESSY);
    const step = page.getByRole("button", { name: "Korjaa: Korjaa ”31.6.2025” → ”30.6.2025”" });
    await step.press("Enter");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expectFocus(step);
    await step.press("Enter");
    await page.getByRole("button", { name: "Korjaa 1 solu" }).press("Enter");
    await step.waitFor({ state: "detached" });
    await page.locator("section", { has: page.getByRole("heading", { level: 3, name: "Seuraavaksi" }) }).locator(":focus").waitFor();
  });

  it("marks the table and takes the marks away", async () => {
    const page = await open(MESSY);
    const marks = (): Promise<number> => page.evaluate(() => window.workbook.shown().marks.flatMap(({ cells }) => cells).length);
    await page.getByRole("button", { name: "Merkitse taulukkoon" }).click();
    await page.getByRole("button", { name: "Poista merkinnät" }).waitFor();
    expect(await marks()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Poista merkinnät" }).click();
    await page.getByRole("button", { name: "Merkitse taulukkoon" }).waitFor();
    expect(await marks()).toBe(0);
  });

  it("says that the table is in order, and when it was looked at", async () => {
    const page = await open({ sheets: [FINE], language: "fi" });
    await page.getByText("Taulukko on kunnossa").waitFor();
    await page.getByText("Tarkistettu 22.11.2026 klo 12.00").waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it.each([
    ["fi", 320, "light"],
    ["sv", 450, "dark"],
    ["en", 350, "contrast"],
  ] as const)("can be used by everybody: %s, %d px, %s", async (language, width, theme) => {
    const page = await open({ ...MESSY, language, width, theme });
    await page.getByRole("tablist").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
