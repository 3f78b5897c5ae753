import { describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { axeViolations } from "./harness/axe";
import { expectSelected, expectFocus } from "./harness/waits";
import { goTo } from "./harness/open-pane";
import { paneSuite } from "./harness/pane-suite";

const open = paneSuite();
const PORVOO = { workbook: "examples/porvoo.xlsx", language: "fi" } as const;

async function openOverdue(source: Parameters<typeof open>[0]): Promise<Page> {
  const page = await open(source);
  await goTo(page, "overdue", source.language);
  await page.getByRole("heading", { level: 2 }).waitFor();
  return page;
}

/** Opens the menu and chooses whom to write to. */
async function copyTo(page: Page, owner: string): Promise<void> {
  await page.getByRole("button", { name: "Kopioi viesti vastuutaholle" }).press("Enter");
  await page.getByRole("menuitem", { name: owner }).press("Enter");
}

describe("The overdue actions", () => {
  it("stand worst first with their reasons, ten at first, the other sections closed below", async () => {
    const page = await openOverdue(PORVOO);
    const headings = await page.getByRole("heading", { level: 3 }).allTextContents();
    expect(headings).toEqual(["Myöhässä (27)", "Päättyy ennen seuraavaa kokousta (2)", "Muuta huomattavaa: päivittämättä, aloitus myöhässä, tarkistuspiste ohitettu (37)"]);
    const late = page.getByRole("button", { name: /päättyi .* myöhässä \d+ pv/u });
    expect(await late.count()).toBe(10);
    await page.getByRole("button", { name: "Näytä lisää (17)" }).press("Enter");
    const days = (await late.allTextContents()).map((text) => Number(/myöhässä (\d+) pv/u.exec(text)?.[1]));
    expect(days).toHaveLength(27);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    await page.getByRole("button", { name: "Päättyy ennen seuraavaa kokousta (2)" }).press("Enter");
    await page.getByText("Viimeistään 22.12.2026").waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it("show their cells in the sheet", async () => {
    const page = await openOverdue(PORVOO);
    const first = page.getByRole("button", { name: /päättyi/u }).first();
    await first.press("Enter");
    await expectSelected(page, "Tiekartta");
    await first.and(page.locator("[aria-current=true]")).waitFor();
  });

  it("are told to their owner in a message on the clipboard", async () => {
    const page = await openOverdue({ workbook: "examples/porvoo-sekava.xlsx", language: "fi" });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await copyTo(page, "Talousjohtaja (1)");
    await page.getByRole("status").getByText("Viesti on kopioitu: Talousjohtaja, 1 toimenpide.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("• Hankinnasta maksuun -prosessi (nro 12): määräaika 14.12.2025, myöhässä 343 päivää");
    await page.getByRole("button", { name: "Näytä viesti" }).press("Enter");
    await page.getByRole("textbox", { name: "Viesti: Talousjohtaja" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it("are told in a selected text where the clipboard is out of reach", async () => {
    const page = await openOverdue({ workbook: "examples/porvoo-sekava.xlsx", language: "fi" });
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("Not allowed")) } });
    });
    await copyTo(page, "Talousjohtaja (1)");
    await page.getByText("Kopioiminen ei onnistunut.").waitFor();
    await expectFocus(page.locator("textarea"));
    await page.waitForFunction(() => window.getSelection()?.toString().includes("Hankinnasta maksuun"));
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  it("are none where everything is on time", async () => {
    const fine = { name: "Tiekartta", rows: [["Nro", "Toimenpide", "Vastuutaho", "Määräaika", "Tila"], [1, "Asiointi", "Rehtori", "31.12.2027", "Käynnissä"], [2, "Kauppa", "Rehtori", "31.12.2027", "Käynnissä"]] };
    const page = await openOverdue({ sheets: [fine], language: "fi" });
    await page.getByText("Mikään ei ole myöhässä").waitFor();
    expect(await page.getByRole("button", { name: "Kopioi viesti vastuutaholle" }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  it.each([
    ["fi", 320, "dark"],
    ["sv", 320, "light"],
    ["en", 450, "contrast"],
  ] as const)("can be used by everybody: %s, %d px, %s", async (language, width, theme) => {
    const page = await openOverdue({ ...PORVOO, language, width, theme });
    await page.getByRole("tabpanel").getByRole("button").first().press("Enter");
    await page.getByRole("menu").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.getByRole("tabpanel").evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
  });
});
