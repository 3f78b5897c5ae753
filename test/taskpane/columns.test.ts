import { describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { axeViolations } from "./harness/axe";
import { expectFocus, expectNothingStored } from "./harness/waits";
import { paneSuite } from "./harness/pane-suite";
import { WORDS } from "../../src/text/words";

const open = paneSuite();
const MESSY = { workbook: "examples/porvoo-sekava.xlsx", language: "fi" } as const;
const LEVEL = /^C · Taso/u;

async function openColumns(source: Parameters<typeof open>[0]): Promise<Page> {
  const page = await open(source);
  const { toColumns, views } = WORDS[source.language].pane.shell;
  await page.getByRole("banner").getByRole("button", { name: toColumns }).press("Enter");
  await page.getByRole("heading", { level: 2, name: views.columns }).waitFor();
  return page;
}

describe("The columns", () => {
  it("are opened from the header, each with its field and how sure that is", async () => {
    const page = await openColumns(MESSY);
    await page.getByText("19/19 saraketta ymmärrettiin").waitFor();
    const panel = page.getByRole("tabpanel", { name: "Sarakkeet" });
    expect(await panel.getByRole("combobox").count()).toBe(19);
    expect(await panel.getByRole("combobox", { name: LEVEL }).locator("option:checked").textContent()).toBe("Päättele: Taso");
    expect(await panel.getByRole("listitem").nth(2).textContent()).toContain("melko varma");
    await expectFocus(panel);
  });

  it("are tried out first: what the change does is shown, and nothing is stored", async () => {
    const page = await openColumns(MESSY);
    await page.getByRole("combobox", { name: LEVEL }).selectOption("none");
    await page.getByText("varoituksia 17 → 15").first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(async () => window.workbook.readStored("columns"))).toEqual({ ok: true, value: null });
    await page.getByRole("button", { name: "Hylkää muutokset" }).click();
    await page.getByText("19/19 saraketta ymmärrettiin").waitFor();
    await page.getByText("varoituksia 17 → 15").first().waitFor({ state: "detached" });
  });

  it("are saved with the workbook, hold everywhere, and can be left to the reading again", async () => {
    const page = await openColumns({ ...MESSY, width: 450 });
    const level = page.getByRole("combobox", { name: LEVEL });
    await level.selectOption("none");
    await page.getByRole("button", { name: "Tallenna sarakkeet" }).press("Enter");
    await page.getByText("Sarakkeiden valinnat on tallennettu työkirjaan.").waitFor();
    expect(await page.evaluate(async () => window.workbook.readStored("columns"))).toMatchObject({ value: JSON.stringify([{ sheet: "Tiekartta", header: "Taso", position: 3, field: null }]) });
    await page.getByRole("tab", { name: "Yleiskuva" }).click();
    await page.getByRole("button", { name: "15 varoitusta" }).waitFor();
    await page.getByRole("banner").getByRole("button", { name: "Tarkista sarakkeet" }).click();
    await level.selectOption("");
    await page.getByRole("button", { name: "Tallenna sarakkeet" }).click();
    await page.getByText("19/19 saraketta ymmärrettiin").waitFor();
    await expectNothingStored(page, "columns");
  });

  it("are read as they were saved when the workbook is opened the next time", async () => {
    const page = await openColumns({ ...MESSY, stored: { columns: JSON.stringify([{ sheet: "Tiekartta", header: "taso", position: 9, field: null }]) } });
    expect(await page.getByRole("combobox", { name: LEVEL }).inputValue()).toBe("none");
    await page.getByText("valittu käsin").waitFor();
  });

  it("say when a column that somebody decided about is gone, and forget it only when asked", async () => {
    const page = await open({ ...MESSY, stored: { columns: JSON.stringify([{ sheet: "Tiekartta", header: "Salkku", position: 4, field: "notes" }]) } });
    await page.getByText("Näitä sarakkeita ei enää löydy, joten niiden valinnat eivät vaikuta: Salkku.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("tabpanel").getByRole("button", { name: "Sarakkeet" }).click();
    await page.getByText("Saraketta ”Salkku” ei enää löydy").waitFor();
    await page.getByRole("button", { name: "Unohda sarakkeen ”Salkku” valinta" }).click();
    await page.getByRole("button", { name: "Tallenna sarakkeet" }).click();
    await page.getByText("Saraketta ”Salkku” ei enää löydy").waitFor({ state: "detached" });
    await expectNothingStored(page, "columns");
  });

  it("are read without decisions that cannot be read, and that is said", async () => {
    const page = await open({ ...MESSY, stored: { columns: "{" } });
    await page.getByRole("region", { name: "Ilmoitukset" }).getByText("Työkirjaan aiemmin tallennettuja valintoja ei voitu lukea").waitFor();
    const card = page.getByRole("button", { name: "11 virhettä" });
    await card.waitFor();
    expect(await card.isVisible()).toBe(true);
  });

  it.each([
    ["fi", 320, "dark"],
    ["sv", 320, "light"],
    ["en", 450, "contrast"],
  ] as const)("can be used by everybody: %s, %d px, %s", async (language, width, theme) => {
    const page = await openColumns({ ...MESSY, language, width, theme });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.getByRole("tabpanel").evaluate((panel) => panel.scrollWidth <= panel.clientWidth)).toBe(true);
  });
});
