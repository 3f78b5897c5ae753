import { describe, expect, it } from "@jest/globals";
import { followRenamed } from "../../../src/app/session/follow-renamed";
import { findProgramme, PROGRAMMES } from "../../../src/core/programme/registry";
import { LANGUAGES } from "../../../src/core/programme/language";
import type { Programme } from "../../../src/core/programme/schema";
import { WORDS } from "../../../src/text/words";
import { HEADERS, ROWS, sessionOn, workbookOf } from "./open-session";

const ODD = [["Juttu", "Ryhmä", "Kuka"], ["Sähköinen asiointi kuntoon", "A", "Tietohallinto"], ["Verkkokauppa uusitaan", "B", "Sivistys"]];
const range = { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 3 };

function programme(id: string): Programme {
  const found = findProgramme(id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe("The table that a person chooses", () => {
  it("is the selected range, also when the workbook is opened the next time", async () => {
    const workbook = workbookOf({ Muistio: ODD });
    const session = await sessionOn(workbook);
    expect(session.getState().problem).toMatchObject({ kind: "table-not-found" });
    await workbook.selectCells("Muistio", range);
    await session.chooseSelection();
    expect(session.getState().review?.loaded.roadmap.table).toMatchObject({ sheet: "Muistio", range });
    expect((await sessionOn(workbook)).getState().review?.loaded.roadmap.actions).toHaveLength(2);
  });

  it("is not guessed when nothing is selected", async () => {
    const session = await sessionOn(workbookOf({ Muistio: ODD }));
    await session.chooseSelection();
    expect(session.getState()).toMatchObject({ review: null, notice: { kind: "nothing-selected" } });
  });

  it("is a sheet, and none in particular again", async () => {
    const workbook = workbookOf({ "Tiekartta 2026": [HEADERS, ...ROWS], "Tiekartta 2025": [HEADERS, ...ROWS.slice(1)] });
    const session = await sessionOn(workbook);
    await session.chooseTable({ sheet: "Tiekartta 2025", range: null });
    expect((await sessionOn(workbook)).getState().review?.loaded.roadmap.table.sheet).toBe("Tiekartta 2025");
    await session.chooseTable(null);
    expect(session.getState().review?.loaded.roadmap.table.sheet).toBe("Tiekartta 2026");
    expect(await workbook.readStored("table")).toEqual({ ok: true, value: null });
  });
});

describe("A sheet that got another name", () => {
  const named = (...names: readonly string[]): readonly { readonly name: string }[] => names.map((name) => ({ name }));

  it("is followed where one name is gone and one is new", () => {
    expect(followRenamed("A", named("A", "B"), named("Uusi", "B"))).toBe("Uusi");
  });

  it.each([
    ["it is there", named("A", "B"), named("A", "B")],
    ["it was deleted", named("A", "B"), named("B")],
    ["two are new", named("A", "B"), named("C", "D")],
    ["a sheet came too", named("A", "B"), named("C", "B", "D")],
  ])("stays as it was called where %s", (_what, before, now) => {
    expect(followRenamed("A", before, now)).toBe("A");
  });
});

describe("A new roadmap", () => {
  it.each(PROGRAMMES.flatMap(({ id }) => LANGUAGES.map((language) => [id, language] as const)))("of %s in %s is added, looked at from then on, and read by its own settings", async (id, language) => {
    const workbook = workbookOf({ Muistio: [["Muistio"], ["Kokous pidettiin"]] });
    const session = await sessionOn(workbook);
    await session.createRoadmap(programme(id), () => Promise.resolve(WORDS[language]));
    const { review, notice, problem } = session.getState();
    const { roadmap: name } = WORDS[language].newRoadmap.sheets;
    expect([problem, notice]).toEqual([null, { kind: "created", what: "roadmap", sheet: name }]);
    expect([review?.loaded.programmeSource, review?.loaded.roadmap.programme.id, review?.loaded.roadmap.actions, review?.outcome.findings]).toEqual(["settings", id, [], []]);
    expect(workbook.shown().selected?.sheet).toBe(name);
    const read = await workbook.readSheets();
    expect(read.ok && read.value[0]?.grid.values).toEqual([["Muistio"], ["Kokous pidettiin"]]);
  });

  it("gets no settings of its own where the workbook has some", async () => {
    const workbook = workbookOf({ Muistio: [["Muistio"]] });
    const session = await sessionOn(workbook);
    await session.createRoadmap(programme("porvoo"), () => Promise.resolve(WORDS.fi));
    await session.createRoadmap(programme("tornio"), () => Promise.resolve(WORDS.sv));
    const read = await workbook.readSheets();
    expect(read.ok && read.value.map(({ name }) => name)).toEqual(["Muistio", "Tiekartta", "Ohjeet", "Asetukset", WORDS.sv.newRoadmap.sheets.roadmap, WORDS.sv.newRoadmap.sheets.instructions]);
    expect(session.getState().review?.loaded.roadmap.table.sheet).toBe(WORDS.sv.newRoadmap.sheets.roadmap);
  });
});

describe("The settings", () => {
  it("are put on a sheet as they hold now, and change nothing of the findings", async () => {
    const workbook = workbookOf({ Tiekartta: [HEADERS, ...ROWS] });
    const session = await sessionOn(workbook);
    const before = session.getState().review;
    await session.createSettings(() => Promise.resolve(WORDS.fi));
    const { review, notice } = session.getState();
    expect([notice, review?.loaded.programmeSource]).toEqual([{ kind: "created", what: "settings", sheet: "Asetukset" }, "settings"]);
    expect(review?.outcome.findings).toEqual(before?.outcome.findings);
    await workbook.selectCells("Tiekartta", range);
    await session.openSettings();
    expect(workbook.shown().selected?.sheet).toBe("Asetukset");
  });
});

describe("What takes long", () => {
  it("is called off: reading leaves what was read before, writing leaves nothing", async () => {
    const workbook = workbookOf({ Tiekartta: [HEADERS, ...ROWS] });
    const session = await sessionOn(workbook);
    const before = session.getState().review;
    session.subscribe(() => {
      session.callOff();
    });
    await session.refresh();
    expect(session.getState()).toMatchObject({ review: before, problem: { kind: "stopped" }, work: null });
    await session.writeReports(() => Promise.resolve([WORDS.fi]), new Set(["summary"]));
    expect([session.getState().notice, workbook.writtenPlan()]).toEqual([{ kind: "stopped", emptied: [] }, undefined]);
    await session.createSettings(() => Promise.resolve(WORDS.fi));
    expect(session.getState().notice).toEqual({ kind: "stopped", emptied: [] });
  });

  it("cannot be called off in the middle of fixes", async () => {
    const session = await sessionOn(workbookOf({ Tiekartta: [HEADERS, ["1", "Sähköinen asiointi", "Tavoite A", "TORI", "", "käynnissä"]] }));
    const stops: string[] = [];
    session.subscribe(() => {
      const { work } = session.getState();
      if (work !== null) stops.push(`${work.kind} ${work.stop}`);
      session.callOff();
    });
    await session.fix(session.preview(session.getState().review?.outcome.findings ?? []));
    expect(new Set(stops)).toEqual(new Set(["fixing no"]));
    expect(session.getState().notice).toMatchObject({ kind: "fixed" });
  });
});

describe("Reports in several languages", () => {
  it("are one plan in which no two sheets, tables or names are alike", async () => {
    const workbook = workbookOf({ Tiekartta: [HEADERS, ...ROWS] });
    const session = await sessionOn(workbook);
    await session.writeReports(() => Promise.resolve([WORDS.fi, WORDS.sv, WORDS.en]), new Set(["summary", "overdue"]));
    const plan = workbook.writtenPlan();
    expect(session.getState().notice).toEqual({ kind: "written", sheets: 9, first: "summary" });
    expect(plan?.sheets.map(({ id }) => id)).toEqual(["summary", "overdue", "data", "summary.sv", "overdue.sv", "data.sv", "summary.en", "overdue.en", "data.en"]);
    expect(plan?.names.map(({ name }) => name)).toEqual(["dk_as_of", "dk_soon_until", "dk_stale_days", "dk_days_per_year", "dk_as_of_sv", "dk_soon_until_sv", "dk_stale_days_sv", "dk_days_per_year_sv", "dk_as_of_en", "dk_soon_until_en", "dk_stale_days_en", "dk_days_per_year_en"]);
    const swedish = plan?.sheets.filter(({ id }) => id.endsWith(".sv")) ?? [];
    const formulas = swedish.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell?.formula ?? []));
    expect(formulas.some((formula) => formula.includes("dk_as_of_sv"))).toBe(true);
    expect(formulas.filter((formula) => /dk_as_of(?!_sv)/u.test(formula))).toEqual([]);
    const tables = new Set(swedish.flatMap((sheet) => sheet.tables.map(({ name }) => name)));
    const foreign = plan?.sheets.filter(({ id }) => !id.endsWith(".sv")).flatMap((sheet) => sheet.tables.map(({ name }) => name)) ?? [];
    expect(foreign.filter((name) => tables.has(name))).toEqual([]);
    expect(formulas.filter((formula) => foreign.some((name) => formula.includes(`${name}[`)))).toEqual([]);
  });
});
