import { describe, expect, it } from "@jest/globals";
import { planNewRoadmap } from "../../src/app/plan-new-roadmap";
import { porvoo } from "../../src/core/programme/porvoo";
import type { PlanCell, SheetPlan } from "../../src/core/reports/sheet-plan";
import { WORDS } from "../../src/text/words";
import { newXlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { runOn } from "./fake-io";

const IN = "tiekartta.xlsx";
const DAY = ["--as-of", "2026-11-22"];

type Edit = readonly [sheet: string, row: number, header: string, value: PlanCell["value"]];

/** Puts a value under a header of the sheet: the first header of this name, and so many rows below it. */
function edited(sheet: SheetPlan, [, row, header, value]: Edit): SheetPlan {
  const rows = sheet.rows.map((cells) => [...cells]);
  const table = sheet.tables.find(({ columns }) => columns.includes(header));
  if (table === undefined) throw new Error(header);
  const column = table.range.firstColumn + table.columns.indexOf(header) - 1;
  const cells = rows[table.range.firstRow - 1 + row] ?? [];
  cells[column] = { ...cells[column], value };
  return { ...sheet, rows };
}

/** A new roadmap of Porvoo with something typed into it, as a file. */
async function file(...edits: readonly Edit[]): Promise<Uint8Array> {
  const plan = planNewRoadmap(porvoo, "2026-11-22", WORDS.fi);
  const sheets = plan.sheets.map((sheet) => edits.filter(([name]) => name === sheet.name).reduce(edited, sheet));
  const workbook = newXlsxWorkbook();
  await workbook.writeSheets({ ...plan, sheets });
  return workbook.output() ?? new Uint8Array();
}

const ACTION: readonly Edit[] = [
  ["Tiekartta", 2, "Nro", "1"],
  ["Tiekartta", 2, "Toimenpide", "Sähköinen arkisto"],
  ["Tiekartta", 2, "Taso", "ALUE"],
  ["Tiekartta", 2, "Määräaika", "10.12.2026"],
  ["Tiekartta", 2, "Tila", "Käynnissä"],
];

describe("a file with settings", () => {
  it("is checked by them, and the heading says so", async () => {
    const { out, err } = await runOn({ files: { [IN]: await file() } }, ["check", IN, ...DAY]);
    expect([out.split("\n")[1], err]).toEqual(["Ohjelma   Porvoon digiohjelma 2024–2026 (työkirjan asetusten mukaan)", ""]);
  });

  it("can have its codes and names changed in Excel", async () => {
    const files = { [IN]: await file(...ACTION, ["Asetukset", 2, "Koodi", "2222"], ["Asetukset", 1, "Nimi suomeksi", "Oma digiohjelma"]) };
    const { out } = await runOn({ files }, ["check", IN, ...DAY]);
    expect(out).toContain("Ohjelma   Oma digiohjelma (työkirjan asetusten mukaan)\n");
    expect(out).toContain("ALUE");
  });

  it("says which meeting comes next: what is due before it is due soon, unless another day is given", async () => {
    const soon = async (...more: readonly string[]): Promise<unknown> => {
      const files = { [IN]: await file(...ACTION, ["Asetukset", 1, "Kokouspäivä", 46_357], ["Asetukset", 2, "Kokouspäivä", 46_022]) };
      const answer: unknown = JSON.parse((await runOn({ files }, ["check", IN, ...DAY, "--format", "json", ...more])).out);
      return answer;
    };
    // 46 357 is 1.12.2026: the action of 10.12. is not due before it, though it is within 30 days.
    expect(await soon()).toMatchObject({ summary: { dueSoon: 0 } });
    expect(await soon("--next-meeting", "11.12.2026")).toMatchObject({ summary: { dueSoon: 1 } });
    expect(await soon("--programme", "porvoo")).toMatchObject({ summary: { dueSoon: 0 } });
  });

  it("follows a programme chosen on the command line, and says so in one line", async () => {
    const files = { [IN]: await file() };
    const told = "Tornion digiohjelma 2030 (valittu; työkirjan asetuksista vain kokouspäivät ja vastaanottajat ovat voimassa)";
    expect((await runOn({ files }, ["check", IN, ...DAY, "--programme", "tornio"])).out.split("\n")[1]).toBe(`Ohjelma   ${told}`);
    expect((await runOn({ files }, ["check", IN, ...DAY, "--programme", "tornio", "--format", "json"])).err).toBe(`Ohjelma: ${told}\n`);
  });

  it.each([
    ["fi", "tiekartta.xlsx: Asetuksissa on korjattavaa: Asetukset E9 ”eilen” (odotettiin: luku); Asetukset AD6 ”31.6.” (odotettiin: päivä ja kuukausi, esim. 1.9.).\n"],
    ["sv", "tiekartta.xlsx: Inställningarna behöver rättas: Asetukset E9 ”eilen” (väntat: tal); Asetukset AD6 ”31.6.” (väntat: dag och månad, t.ex. 1.9.).\n"],
    ["en", "tiekartta.xlsx: The settings need mending: Asetukset E9 “eilen” (expected: number); Asetukset AD6 “31.6.” (expected: day and month, e.g. 1.9.).\n"],
  ])("cannot be run while they are at fault: the cells are told, in %s", async (language, sentence) => {
    const files = { [IN]: await file(["Asetukset", 4, "Arvo", "eilen"], ["Asetukset", 1, "Alkaa", "31.6."]) };
    expect(await runOn({ files }, ["check", IN, "--lang", language])).toMatchObject({ exitCode: 2, out: "", err: sentence });
    expect((await runOn({ files }, ["report", IN, "--out", "r.xlsx"])).written.size).toBe(0);
  });
});
