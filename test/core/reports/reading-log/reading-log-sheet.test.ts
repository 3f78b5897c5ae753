import { beforeAll, describe, expect, it } from "@jest/globals";
import { checkRoadmap } from "../../../../src/app/check-roadmap";
import { planReport } from "../../../../src/app/write-report";
import type { ProgrammeSource } from "../../../../src/core/reading/read-roadmap";
import type { Roadmap } from "../../../../src/core/reading/roadmap";
import type { SheetPlan } from "../../../../src/core/reports/sheet-plan";
import { WORDS } from "../../../../src/text/words";
import { action, column, EMPTY, normalised, roadmap, uncertain, unreadable } from "../../checks/helpers";
import { EXAMPLES, LANGUAGES, planOf, READING_TIME, readExample, REPORT_DAY, sheetOf, tableRows } from "../report-plans";

const { readingLog: log } = WORDS.fi.reports;

function lines(sheet: SheetPlan, table: string): readonly (readonly unknown[])[] {
  return tableRows(sheet, table).map((row) => Object.values(row));
}

/** The facts in B by their labels in A, down to the first table. */
function facts(sheet: SheetPlan): Readonly<Record<string, unknown>> {
  const rows = sheet.rows.slice(3, (sheet.tables[0]?.range.firstRow ?? 0) - 2);
  return Object.fromEntries(rows.flatMap((cells) => (cells[0] === undefined || cells[0] === null ? [] : [[String(cells[0].value), cells[1]?.value]])));
}

const table = roadmap(
  [
    action({ id: "1", level: "TOSI", status: normalised("työn alla", "in-progress"), goal: ["A"] }, 6, { inherited: { goal: 5 } }),
    action({ id: "2", level: uncertain("TORI"), status: EMPTY, goal: ["A"], light: "green" }, 7, { inherited: { goal: 5 } }),
    action({ id: "3", level: unreadable("TORII"), status: "done", goal: ["B"] }, 9, { inherited: { goal: 8 }, hidden: true }),
  ],
  {
    columns: [
      column(1, "id", "Nro"),
      { ...column(2, "level", "Taso"), confidence: 0.87, decisions: [{ code: "boolean-level", cells: 2 }, { code: "numbers-by-list-order", cells: 1 }] },
      { ...column(3, "status", "Missä mennään"), confidence: 0.35 },
      column(4, null, "Hankesalkku"),
      column(5, "status", "Tila"),
    ],
    skipped: [
      { row: 5, kind: "group", text: "Tavoite A" },
      { row: 8, kind: "group", text: "Tavoite B" },
      { row: 10, kind: "blank", text: "" },
      { row: 11, kind: "total", text: "Yhteensä | 3" },
    ],
    outside: [
      { side: "below", range: { firstRow: 14, firstColumn: 1, lastRow: 15, lastColumn: 5 }, rows: 2 },
      { side: "below", range: { firstRow: 18, firstColumn: 1, lastRow: 18, lastColumn: 1 }, rows: 0 },
    ],
    otherTables: [{ sheet: "Vanha", range: { firstRow: 1, firstColumn: 1, lastRow: 9, lastColumn: 4 } }],
  },
);

describe("The reading log", () => {
  const sheet = sheetOf(planOf(table, "fi"), "reading-log");

  it("tells where the table stands and how much was read", () => {
    expect(facts(sheet)).toEqual({
      Ohjelma: "Porvoon digiohjelma 2024–2026",
      Välilehti: "Tiekartta",
      Alue: "A4:E7",
      "Excel-taulukko": "ei ole; tiedot ovat tavallisella alueella",
      Otsikkorivi: "4",
      "Otsikoiden kieli": "suomi",
      Toimenpiteet: "3 toimenpidettä luettiin",
      Sarakkeet: "5 saraketta, tulkitsematta 1",
      "Pois jätetyt rivit": "4 riviä, jotka eivät ole toimenpiteitä",
      "Piilotetut rivit": "1 toimenpide on piilotetulla tai suodatetulla rivillä; se on luettu mukaan",
    });
  });

  it("tells of every column what it was taken for, what was decided, and how its cells were read", () => {
    expect(lines(sheet, log.tables.columns)).toEqual([
      // Letters, header, field, decisions, confidence; ok, normalised, uncertain, unreadable, empty.
      ["A", "Nro", "Nro", "", 1, 3, 0, 0, 0, 0],
      ["B", "Taso", "Taso", "totuusarvo TOSI luettiin tasoksi TOSI (2 solua); numerot luettiin koodiston järjestyksen mukaan (1 solu)", 0.87, 1, 0, 1, 1, 0],
      ["C", "Missä mennään", "Tila", "tarkista", 0.35, 1, 1, 0, 0, 1],
      ["D", "Hankesalkku", "ei tulkittu", "", null, null, null, null, null, null],
      ["E", "Tila", "Tila", "luettu yhdessä sarakkeen C kanssa", 1, null, null, null, null, null],
    ]);
    const total = sheet.rows[sheet.tables[0]?.range.lastRow ?? 0] ?? [];
    expect(total.map((cell) => cell?.value)).toEqual(["Yhteensä", "", "", "", "", 5, 1, 1, 1, 1]);
    expect(total[5]?.formula).toBe(`SUM(${log.tables.columns}[Selvä])`);
  });

  it("marks a column that was not understood by a word and a colour", () => {
    const row = (sheet.tables[0]?.range.firstRow ?? 0) + 4;
    expect(sheet.rows[row - 1]?.[2]).toEqual({ value: "ei tulkittu", style: "warning" });
  });

  it("names the columns that a person decided, and what was decided of columns that are no more", () => {
    const decided = { ...table, columns: table.columns.map((each, index) => (index === 2 || index === 3 ? ({ ...each, confidence: index === 2 ? 1 : 0, decided: true } as const) : each)), unfitDecisions: [{ sheet: "Tiekartta", header: "Vanha", position: 9, field: "notes" } as const] };
    const planned = sheetOf(planOf(decided, "fi"), "reading-log");
    expect(lines(planned, log.tables.columns).slice(2, 4).map((line) => line.slice(0, 5))).toEqual([["C", "Missä mennään", "Tila", "valittu käsin", 1], ["D", "Hankesalkku", "ei käytössä", "valittu käsin", null]]);
    expect(facts(planned)["Sarakkeet"]).toBe("5 saraketta, tulkitsematta 0");
    expect(planned.rows.flat().map((cell) => cell?.value)).toContain("Saraketta ”Vanha” ei enää löydy, joten sille käsin tehty valinta (Huomiot) ei vaikuta.");
  });

  it("tells what was read from headings and from cells of other columns", () => {
    expect(lines(sheet, log.tables.elsewhere)).toEqual([
      ["Tavoite", "väliotsikosta tai yhdistetystä solusta, rivit 5, 8", 3],
      ["Liikennevalo", "toisen sarakkeen solusta", 1],
    ]);
  });

  it("lists every row left out, blank ones too", () => {
    expect(lines(sheet, log.tables.skipped)).toEqual([
      ["väliotsikko", "Tavoite A", 5],
      ["väliotsikko", "Tavoite B", 8],
      ["tyhjä rivi", "", 10],
      ["summarivi", "Yhteensä | 3", 11],
    ]);
  });

  it("lists what stands outside the table, and other tables", () => {
    expect(lines(sheet, log.tables.outside)).toEqual([
      ["A14:E15", "Taulukon alapuolella on 2 riviä, jotka näyttävät toimenpiteiltä mutta eivät kuulu taulukkoon.", 2],
      ["A18:A18", "Taulukon alapuolella on tietoja, jotka eivät kuulu taulukkoon.", 0],
      ["A1:D9", "Välilehdellä ”Vanha” on toinen taulukko, joka näyttää tiekartalta. Sitä ei luettu.", null],
    ]);
  });

  it.each([
    ["chosen", "(valittu)"],
    ["guessed", "(päätelty työkirjasta)"],
    ["fallback", "(oletus, koska mikään ohjelma ei sopinut)"],
  ] as const satisfies readonly (readonly [ProgrammeSource, string])[])("says how the programme was found: %s", (programmeSource, words) => {
    const request = { asOf: REPORT_DAY, language: "fi", accepted: [], programmeSource } as const;
    const planned = sheetOf(planReport(table, checkRoadmap(table, request), request, WORDS.fi), "reading-log");
    expect(facts(planned)["Ohjelma"]).toBe(`Porvoon digiohjelma 2024–2026 ${words}`);
  });

  it("says so when nothing was left out, and leaves out what there is not", () => {
    const plain = sheetOf(planOf(roadmap([action({ title: "Yksi" })]), "sv"), "reading-log");
    const { tables } = WORDS.sv.reports.readingLog;
    expect(plain.tables.map(({ name }) => name)).toEqual([tables.columns, tables.skipped]);
    expect(tableRows(plain, tables.skipped).map((row) => row["Text"])).toEqual(["Alla rader är åtgärder."]);
    expect(facts(plain)["Utelämnade rader"]).toBe("0 rader som inte är åtgärder");
  });
});

describe("The reading logs of the examples", () => {
  const roadmaps = new Map<string, Roadmap>();

  beforeAll(async () => {
    for (const example of EXAMPLES) roadmaps.set(example, (await readExample(example)).roadmap);
  }, READING_TIME);

  it.each(EXAMPLES.flatMap((example) => LANGUAGES.map((language) => [example, language] as const)))("have each column, each row left out, and counts that add up to the actions: %s %s", (example, language) => {
    const read = roadmaps.get(example);
    if (read === undefined) throw new Error("not read");
    const sheet = sheetOf(planOf(read, language), "reading-log");
    const { tables } = WORDS[language].reports.readingLog;
    const columns = lines(sheet, tables.columns);
    expect(columns.map(([, header]) => header)).toEqual(read.columns.map(({ header }) => header));
    for (const line of columns.filter((each) => each[5] !== null)) expect(line.slice(5).reduce<number>((sum, count) => sum + Number(count), 0)).toBe(read.actions.length);
    const skipped = lines(sheet, tables.skipped).filter(([kind]) => kind !== null);
    expect(skipped.map(([, text, row]) => [row, text])).toEqual(read.skipped.map(({ row, text }) => [row, text]));
  });
});
