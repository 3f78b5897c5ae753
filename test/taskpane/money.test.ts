import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { WORDS } from "../../src/text/words";
import { axeViolations } from "./harness/axe";
import { expectSelected } from "./harness/waits";
import { goTo } from "./harness/open-pane";
import { paneSuite } from "./harness/pane-suite";

const open = paneSuite();
const PORVOO = { workbook: "examples/porvoo.xlsx", language: "fi" } as const;
const LEDGERS = ["examples/porvoo-paakirja-2024.csv", "examples/porvoo-huvudbok-2025-1-6.csv", "examples/porvoo-paakirja-2025-6-12.xlsx"];

async function openMoney(source: Parameters<typeof open>[0], files: readonly string[] = []): Promise<Page> {
  const page = await open(source);
  await goTo(page, "money", source.language);
  await page.getByRole("heading", { level: 2, name: WORDS[source.language].pane.money.heading }).waitFor();
  if (files.length > 0) {
    await page.locator("input[type=file]").setInputFiles([...files]);
    await page.getByRole("region", { name: WORDS[source.language].pane.money.reconciliation.heading }).waitFor();
  }
  return page;
}

const cents = (text: string): number => Math.round(Number(text.replace(/[^\d,−]/gu, "").replace("−", "-").replace(",", ".")) * 100);
/** Waits until so many postings are left to decide. */
async function expectOpenCards(page: Page, count: number): Promise<void> {
  await page.waitForFunction((left) => document.querySelectorAll("[data-open=true]").length === left, count);
}

const openCards = (page: Page): Promise<number> => page.locator("[data-open=true]").count();

describe("The view of money", () => {
  it("says what the roadmap itself says, and how to bring the ledger", async () => {
    const page = await openMoney(PORVOO);
    await page.getByText("Luvut ovat tiekartan omista sarakkeista.").waitFor();
    await page.getByRole("button", { name: "Valitse tiedostot" }).waitFor();
    await page.getByRole("button", { name: /^Vuosi 2026 \(\d+ toimenpidettä\)/u }).press("Enter");
    await page.getByRole("button", { name: /Budjetti .* Toteuma/u }).first().press("Enter");
    await expectSelected(page, "Tiekartta");
    expect(await axeViolations(page)).toEqual([]);
  });

  it("keeps in sight that tied, untied and left out add up to the ledger's total", async () => {
    const page = await openMoney(PORVOO, LEDGERS);
    const region = page.getByRole("region", { name: "Täsmäytys" });
    const [tied = 0, untied = 0, leftOut = 0, total = 1] = (await region.getByRole("definition").allTextContents()).map(cents);
    expect(tied + untied + leftOut).toBe(total);
    expect(tied).toBeGreaterThan(0);
    await region.getByText("Täsmää, erotus 0,00 €").waitFor();
    await page.getByRole("button", { name: /^Pääkirjan aineisto \(3\)/u }).scrollIntoViewIfNeeded();
    const box = await region.boundingBox();
    expect(box === null ? -1 : box.y).toBeGreaterThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  it("takes files that are dropped on it", async () => {
    const page = await openMoney(PORVOO);
    const file = "porvoo-paakirja-2024.csv";
    const dataTransfer = await page.evaluateHandle(
      ({ name, base64 }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
        return transfer;
      },
      { name: file, base64: readFileSync(`examples/${file}`).toString("base64") },
    );
    const heading = page.getByRole("heading", { level: 2, name: "Talous" });
    await heading.dispatchEvent("dragover", { dataTransfer });
    await heading.dispatchEvent("drop", { dataTransfer });
    await page.getByRole("region", { name: "Täsmäytys" }).getByText("Täsmää, erotus 0,00 €").waitFor();
    expect(await page.getByRole("button", { name: /^Pääkirjan aineisto \(1\)/u }).count()).toBe(1);
  });

  it("takes decisions by keyboard alone: the next posting gets the focus, nothing moves, and the last one can be taken back", async () => {
    const page = await openMoney(PORVOO, LEDGERS);
    const before = await openCards(page);
    const first = page.locator("[data-open=true]").first();
    const second = page.locator("[data-open=true]").nth(1);
    const key = await second.getAttribute("data-item");
    await second.scrollIntoViewIfNeeded();
    await first.getByRole("button", { name: /^Ei kuulu millekään/u }).focus();
    const place = await second.evaluate((card) => card.getBoundingClientRect().top + (card.closest("[role=tabpanel]")?.scrollTop ?? 0));
    await page.keyboard.press("Enter");
    await page.waitForFunction((item) => document.activeElement?.closest<HTMLElement>("[data-item]")?.dataset["item"] === item, key);
    await page.getByRole("region", { name: "Ilmoitukset" }).getByText("Kirjaus ei kuulu millekään toimenpiteelle.").waitFor();
    await expectOpenCards(page, before - 1);
    expect(await page.locator(`[data-item="${key}"]`).evaluate((card) => card.getBoundingClientRect().top + (card.closest("[role=tabpanel]")?.scrollTop ?? 0))).toBeCloseTo(place, 0);
    await page.getByRole("region", { name: "Ilmoitukset" }).getByRole("button", { name: "Kumoa" }).press("Enter");
    await page.getByText("Viimeisin kohdistus kumottiin.").first().waitFor();
    await expectOpenCards(page, before);
  });

  it("ties a posting to an action that is found by typing, and stores it with the workbook", async () => {
    const page = await openMoney(PORVOO, LEDGERS);
    const card = page.locator("[data-open=true]").first();
    const key = await card.getAttribute("data-item");
    await card.getByRole("button", { name: /^Valitse toimenpide/u }).press("Enter");
    await page.keyboard.type("tietoturvan");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await card.getByRole("button", { name: /^Kohdista/u }).press("Enter");
    await page.locator(`[data-item="${key}"]`).getByText(/^Kohdistettu: /u).waitFor();
    const stored = await page.evaluate(async () => window.workbook.readStored("ledger-decisions"));
    expect(stored).toMatchObject({ ok: true });
    expect(stored.ok && stored.value).toContain(JSON.stringify(key));
  });

  it("makes a rule, and says before how many postings it ties", async () => {
    const page = await openMoney(PORVOO, LEDGERS);
    await page.locator("[data-open=true]").first().getByRole("button", { name: /^Tee sääntö/u }).press("Enter");
    const dialog = page.getByRole("dialog");
    const said = (await dialog.getByText(/^Sääntö kohdistaa/u).textContent()) ?? "";
    const count = Number(/\d+/u.exec(said)?.[0]);
    expect(count).toBeGreaterThan(0);
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Tallenna sääntö" }).press("Enter");
    await page.getByRole("region", { name: "Ilmoitukset" }).getByText(`Sääntö tallennettiin. ${count} kirjaus`).waitFor();
    await page.getByRole("button", { name: "Säännöt (1)" }).press("Enter");
    await page.getByText(/^1\. Toimittaja: /u).waitFor();
  });

  it("says in one sentence why a file is no ledger", async () => {
    const page = await openMoney(PORVOO);
    await page.locator("input[type=file]").setInputFiles(["examples/tornio.xlsx"]);
    await page.getByText(/näyttää digitiekartalta eikä pääkirjalta/u).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Poista aineisto tornio.xlsx" }).press("Enter");
    await page.getByText(/näyttää digitiekartalta/u).waitFor({ state: "detached" });
  });

  it.each([
    ["fi", 320, "dark"],
    ["sv", 320, "light"],
    ["en", 450, "contrast"],
  ] as const)("can be used by everybody, with everything open: %s, %d px, %s", async (language, width, theme) => {
    const page = await openMoney({ ...PORVOO, language, width, theme }, LEDGERS);
    for (let times = 0; times < 2; times += 1) {
      await page.getByRole("tabpanel").locator("h3 button[aria-expanded=false]").evaluateAll((headings) => {
        for (const heading of headings) (heading as HTMLElement).click();
      });
    }
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.getByRole("tabpanel").evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
  });
});
