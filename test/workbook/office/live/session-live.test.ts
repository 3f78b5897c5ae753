import { describe, expect, it } from "@jest/globals";
import { Session } from "../../../../src/app/session/session";
import { planNewRoadmap } from "../../../../src/app/plan-new-roadmap";
import { findProgramme } from "../../../../src/core/programme/registry";
import { WORDS } from "../../../../src/text/words";
import { plannedResults } from "../../../excel/planned-results";
import { newTable, newWorkbook } from "../../../excel/workbook/create";
import type { Sheet } from "../../../excel/workbook/model";
import type { Workbook } from "../../../excel/workbook/workbook";
import { placeCell } from "../../../excel/workbook/write-cells";
import type { OpenOffice } from "../open-office";
import { openOffice } from "../open-office";

const ROWS = [
  ["Nro", "Toimenpide", "Tavoite", "Tila", "Vastuutaho"],
  [1, "Sähköinen asiointi kuntoon", "A", "käynnissä", "Tietohallinto"],
  [2, "Verkkokauppa uusitaan", "Z", "käynnissä", "Sivistys"],
  [3, "Tietoallas otetaan käyttöön", "C", "valmis", "Tietohallinto"],
] as const;
const SHEET = "Tiekartta";
const TABLE = "Toimet";

function roadmapWorkbook(): Workbook {
  const workbook = newWorkbook(SHEET);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  for (const [row, cells] of ROWS.entries()) for (const [column, value] of cells.entries()) placeCell(sheet, row + 1, column + 1, value);
  sheet.tables.push(newTable(workbook, TABLE, { firstRow: 1, firstColumn: 1, lastRow: 4, lastColumn: 5 }));
  return workbook;
}

interface Live extends OpenOffice {
  readonly session: Session;
  /** Lets events arrive and be looked at until there are no more; tells how often something was looked at. */
  readonly rest: () => Promise<number>;
  readonly sheet: Sheet;
}

async function open(minorVersion = 15): Promise<Live> {
  const subject = openOffice(roadmapWorkbook(), { minorVersion });
  let waiting: (() => void) | undefined;
  const session = new Session(subject.office, { asOf: "2025-12-15", programme: findProgramme("porvoo"), sheet: undefined }, { later: (run) => {
    waiting = run;
    return () => {
      waiting = undefined;
    };
  } });
  await session.start();
  const rest = async (): Promise<number> => {
    for (let times = 0; times < 20; times++) {
      await subject.excel.settled();
      const run = waiting;
      waiting = undefined;
      if (run === undefined) return times;
      run();
      await session.choose({});
    }
    throw new Error("The session does not come to rest");
  };
  const [sheet] = subject.excel.workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return { ...subject, session, rest, sheet };
}

const unknownGoals = ({ session }: Live): readonly (string | null)[] | undefined => session.getState().review?.outcome.findings.filter(({ check }) => check === "code-unknown").map(({ cell }) => cell);
const titles = ({ session }: Live): readonly unknown[] | undefined => session.getState().review?.loaded.roadmap.actions.map(({ fields }) => fields.title?.value);

describe.each([9, 15])("a session in an Excel of version 1.%d follows", (minorVersion) => {
  it("what the person and others type, with one look at it", async () => {
    const live = await open(minorVersion);
    expect(unknownGoals(live)).toEqual(["C3"]);
    live.excel.coAuthor.types(SHEET, "C3", "B");
    expect(await live.rest()).toBe(1);
    expect(unknownGoals(live)).toEqual([]);
    live.excel.person.types(SHEET, "C4", "Y");
    live.excel.coAuthor.types(SHEET, "C2", "Y");
    expect(await live.rest()).toBe(1);
    expect(unknownGoals(live)).toEqual(["C2", "C4"]);
  });

  it("rows that come and go", async () => {
    const live = await open(minorVersion);
    live.excel.person.insertsRows(SHEET, 2);
    await live.rest();
    expect(unknownGoals(live)).toEqual(["C4"]);
    live.excel.person.deletesRows(SHEET, 4);
    await live.rest();
    expect([unknownGoals(live), titles(live)]).toEqual([[], ["Sähköinen asiointi kuntoon", "Tietoallas otetaan käyttöön"]]);
  });

  it("a sheet that is moved, and its table that gets another name", async () => {
    const live = await open(minorVersion);
    live.excel.person.addsSheet("Muistio");
    live.excel.person.movesSheet(SHEET, 1);
    const [table] = live.sheet.tables;
    if (table !== undefined) table.name = "Uusi_nimi";
    live.excel.person.types(SHEET, "C3", "B");
    await live.rest();
    expect([unknownGoals(live), live.session.getState().review?.loaded.roadmap.table.name]).toEqual([[], "Uusi_nimi"]);
  });

  it("a sheet that gets another name, at the next edit or the next click", async () => {
    const live = await open(minorVersion);
    live.excel.person.renamesSheet(SHEET, "Digitiekartta");
    await live.session.show({ cell: "C3", row: 3 });
    expect(live.session.getState()).toMatchObject({ problem: null, notice: null });
    expect(live.session.getState().review?.loaded.roadmap.table.sheet).toBe("Digitiekartta");
    live.excel.person.renamesSheet("Digitiekartta", "Tiekartta 2027");
    live.excel.person.types("Tiekartta 2027", "C3", "B");
    await live.rest();
    expect([unknownGoals(live), live.session.getState().review?.loaded.roadmap.table.sheet]).toEqual([[], "Tiekartta 2027"]);
  });

  it("the chosen table under its sheet's new name, now and when the workbook is opened the next time", async () => {
    const live = await open(minorVersion);
    await live.session.chooseTable({ sheet: SHEET, range: null });
    live.excel.person.renamesSheet(SHEET, "Digitiekartta");
    live.excel.person.types("Digitiekartta", "C3", "B");
    await live.rest();
    expect([unknownGoals(live), live.session.getState().problem]).toEqual([[], null]);
    expect(await live.office.readStored("table")).toMatchObject({ ok: true, value: JSON.stringify({ sheet: "Digitiekartta", range: null }) });
  });

  it("a table that is made longer and shorter", async () => {
    const live = await open(minorVersion);
    for (const [column, value] of [4, "Palvelukartta julkaistaan", "Z", "käynnissä", "Viestintä"].entries()) placeCell(live.sheet, 5, column + 1, value);
    const [table] = live.sheet.tables;
    if (table === undefined) throw new Error("no table");
    table.range = { ...table.range, lastRow: 5 };
    live.excel.person.types(SHEET, "E5", "Viestintä");
    await live.rest();
    expect(unknownGoals(live)).toEqual(["C3", "C5"]);
    table.range = { ...table.range, lastRow: 4 };
    live.excel.person.types(SHEET, "E4", "Tietohallinto");
    live.excel.person.types(SHEET, "E3", "Sivistys");
    await live.rest();
    expect(unknownGoals(live)).toEqual(["C3"]);
    expect(live.session.getState().review?.loaded.roadmap.outside).toMatchObject([{ side: "below", rows: 1 }]);
  });

  it("a filter, which takes nothing away from what is checked", async () => {
    const live = await open(minorVersion);
    live.excel.person.filters(TABLE, "Tila", "valmis");
    await live.rest();
    await live.session.refresh();
    expect([unknownGoals(live), titles(live)?.length]).toEqual([["C3"], 3]);
  });

  it("a sheet that is deleted: it says so, and finds the roadmap again when there is one", async () => {
    const live = await open(minorVersion);
    live.excel.person.addsSheet("Muistio");
    live.excel.person.deletesSheet(SHEET);
    await live.rest();
    expect(live.session.getState()).toMatchObject({ review: null, problem: { kind: "table-not-found", sheets: ["Muistio"] } });
    live.excel.person.pastes("Muistio", "A1", ROWS.map((row) => row.map(String)));
    await live.rest();
    expect(live.session.getState().review?.loaded.roadmap.table.sheet).toBe("Muistio");
  });

  it("the settings on their sheet, at once", async () => {
    const live = await open(minorVersion);
    const porvoo = findProgramme("porvoo");
    if (porvoo !== undefined) live.excel.workbook.calculate = plannedResults(planNewRoadmap(porvoo, "2025-12-15", WORDS.fi));
    await live.session.createSettings(() => Promise.resolve(WORDS.fi));
    await live.rest();
    const settings = live.excel.workbook.sheets.find(({ name }) => name === "Asetukset");
    const goals = settings?.tables.find(({ name }) => name === "dk_set_goal");
    if (settings === undefined || goals === undefined) throw new Error("no settings");
    const { firstRow, firstColumn, lastRow } = goals.range;
    expect([unknownGoals(live), live.session.getState().review?.loaded.programmeSource]).toEqual([["C3"], "settings"]);
    goals.range = { ...goals.range, lastRow: lastRow + 1 };
    const letters = (column: number): string => (column > 26 ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) : "") + String.fromCharCode(65 + ((column - 1) % 26));
    expect(firstRow).toBeGreaterThan(1);
    const write = (text: string, ...columns: readonly number[]): void => {
      for (const column of columns) live.excel.person.types("Asetukset", `${letters(firstColumn + column)}${lastRow + 1}`, text);
    };
    // Code, what the drop-down offers, and the names.
    write("Z", 0);
    write("Zeta", 1, 2, 3, 4);
    await live.rest();
    expect([unknownGoals(live), live.session.getState().problem]).toEqual([[], null]);
    // What is half written: what was found before stays, beside what is wrong.
    const seasons = settings.tables.find(({ name }) => name === "dk_set_seasons")?.range;
    if (seasons === undefined) throw new Error("no seasons");
    for (let column = seasons.firstColumn + 1; column <= seasons.lastColumn; column++) live.excel.person.types("Asetukset", `${letters(column)}${seasons.firstRow + 1}`, "ensi viikolla");
    await live.rest();
    expect([unknownGoals(live), live.session.getState().problem?.kind]).toEqual([[], "settings-invalid"]);
  });

  it("nothing of its own: columns decided, a table chosen, a roadmap created, and then it rests", async () => {
    const live = await open(minorVersion);
    await live.session.decideColumns([{ sheet: SHEET, header: "Vastuutaho", position: 5, field: "unit" }]);
    await live.session.chooseTable({ sheet: SHEET, range: null });
    expect(await live.rest()).toBe(0);
    const programme = findProgramme("tornio");
    if (programme !== undefined) await live.session.createRoadmap(programme, () => Promise.resolve(WORDS.fi));
    expect(await live.rest()).toBeLessThanOrEqual(2);
    expect(live.excel.workbook.activeSheet.name).toBe("Tiekartta (2)");
  });
});

describe("a session in an Excel that tells of sorting", () => {
  it("follows the rows to their new places", async () => {
    const live = await open(10);
    live.excel.person.sorts(TABLE, "Toimenpide", "descending");
    await live.rest();
    expect([unknownGoals(live), titles(live)?.[0]]).toEqual([["C2"], "Verkkokauppa uusitaan"]);
  });
});
