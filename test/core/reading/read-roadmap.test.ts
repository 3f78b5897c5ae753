import { describe, expect, it } from "@jest/globals";
import type { CellValue } from "../../../src/core/grid/cell-value";
import type { GridParts } from "../../../src/core/grid/grid";
import { makeGrid } from "../../../src/core/grid/grid";
import type { SheetContents } from "../../../src/core/grid/sheets";
import { mustasaari } from "../../../src/core/programme/mustasaari";
import { porvoo } from "../../../src/core/programme/porvoo";
import { tornio } from "../../../src/core/programme/tornio";
import { valueOf } from "../../../src/core/reading/action";
import type { ReadOptions, ReadRoadmap } from "../../../src/core/reading/read-roadmap";
import { readRoadmap } from "../../../src/core/reading/read-roadmap";

function sheet(values: readonly (readonly CellValue[])[], parts: Partial<GridParts> = {}): SheetContents {
  return { name: "Tiekartta", hidden: false, tables: [], hasPivot: false, grid: makeGrid({ sheet: "Tiekartta", values, ...parts }) };
}

function read(values: readonly (readonly CellValue[])[], options: ReadOptions = {}, parts: Partial<GridParts> = {}): ReadRoadmap {
  const result = readRoadmap([sheet(values, parts)], options);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

const HEADER = ["Nro", "Toimenpide", "Tavoite", "Taso", "Tila", "Määräaika"];

describe("reading a roadmap", () => {
  it("reads rows into actions and lists what it leaves out", () => {
    const { roadmap } = read([["Digitiekartta 2025"], HEADER, [1, "Sähköinen arkisto", "A", "TORI", "Käynnissä", "30.6.2025"], ["Yhteensä", null, null, null, null, 1]], { programme: porvoo });
    expect(roadmap.table).toMatchObject({ sheet: "Tiekartta", headerRow: 2 });
    expect(roadmap.actions.map((action) => [action.row, valueOf(action, "title"), valueOf(action, "goal"), valueOf(action, "status")])).toEqual([[3, "Sähköinen arkisto", ["A"], "in-progress"]]);
    expect(roadmap.skipped.map(({ row, kind }) => [row, kind])).toEqual([
      [1, "title"],
      [4, "total"],
    ]);
  });

  it("reads TOSI that a Finnish Excel has made TRUE", () => {
    const { roadmap } = read([HEADER, [1, "Arkisto", "A", true, "Valmis", 2025], [2, "Verkko", "B", "TORI", "Valmis", 2025]], { programme: porvoo });
    expect(roadmap.actions.map((action) => valueOf(action, "level"))).toEqual(["TOSI", "TORI"]);
    expect(roadmap.columns.find(({ field }) => field === "level")?.decisions).toEqual([{ code: "boolean-level", cells: 1 }]);
  });

  it("gives the goal of a group heading to the rows below, and says where it stands", () => {
    const { roadmap } = read([["Nro", "Toimenpide", "Taso", "Tila", "Määräaika"], ["TAVOITE B"], [1, "Energiaseuranta", "DATA", "Käynnissä", 2025], [2, "Kierrätys", "TORI", "Valmis", 2024]], { programme: porvoo });
    expect(roadmap.actions.map((action) => [valueOf(action, "goal"), action.inherited.goal])).toEqual([
      [["B"], 2],
      [["B"], 2],
    ]);
  });

  it("lets a value in another field's cell count where that field says nothing", () => {
    const { roadmap } = read([["Nro", "Toimenpide", "Tavoite", "Tila", "Kustannusluokka", "Edistyminen"], [1, "Arkisto", "A", null, "M (n. 30 000 €)", "valmis"], [2, "Verkko", "A", "Käynnissä", "S", "20 %"]], { programme: porvoo });
    const [first] = roadmap.actions;
    expect(first?.fields.status?.value).toBe("done");
    expect(first?.fields.budget?.value).toMatchObject({ cents: 3_000_000 });
  });

  it("reads half-years where the whole column is written so", () => {
    const { roadmap } = read([["Päämäärä", "Toimenpide", "Vastuutaho", "Aikataulu", "Tila"], [1, "Kysely", "Tietohallinto", "1/2025", "Valmis"], [2, "Koulutus", "Henkilöstöpalvelut", "2/2025", "Käynnissä"]], { programme: tornio });
    expect(roadmap.actions.map((action) => valueOf(action, "due")?.end)).toEqual(["2025-06-30", "2025-12-31"]);
  });

  it("reads marks under half-years as a schedule to be confirmed, and shows those columns as understood", () => {
    const { roadmap } = read([["Nro", "Toimenpide", "Tavoite", "Tila", "K24", "S24", "K25", "S25"], [1, "Arkisto", "A", "Käynnissä", "x", "x", "x", null], [2, "Verkko", "B", "Käynnissä", null, "x", null, null]], { programme: porvoo });
    expect(roadmap.actions.map((action) => [action.fields.due?.status, valueOf(action, "due")?.end])).toEqual([
      ["uncertain", "2025-06-30"],
      ["uncertain", "2024-12-31"],
    ]);
    expect(roadmap.columns.slice(4).map(({ field }) => field)).toEqual(["due", "due", "due", "due"]);
  });

  it("reads dates of 1904 workbooks", () => {
    const { roadmap } = read([HEADER, [1, "Arkisto", "A", "TORI", "Käynnissä", 44316], [2, "Verkko", "B", "TORI", "Käynnissä", 44317]], { programme: porvoo }, { dateSystem: 1904, formats: [undefined, [undefined, undefined, undefined, undefined, undefined, "d.m.yyyy"], [undefined, undefined, undefined, undefined, undefined, "d.m.yyyy"]] });
    expect(roadmap.actions.map((action) => valueOf(action, "due")?.end)).toEqual(["2025-05-01", "2025-05-02"]);
  });

  it("reads hidden rows and tells that they are hidden", () => {
    const { roadmap } = read([HEADER, [1, "Arkisto", "A", "TORI", "Valmis", 2025], [2, "Verkko", "B", "TORI", "Valmis", 2025]], { programme: porvoo }, { hiddenRows: new Set([3]) });
    expect(roadmap.actions.map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  it("guesses the programme and says how", () => {
    expect(read([["Porvoon kaupunki"], HEADER, [1, "Arkisto", "A", "TORI", "Valmis", 2025]])).toMatchObject({ roadmap: { programme: { id: "porvoo" } }, programmeSource: "guessed", tableLanguage: "fi" });
    expect(read([["Nr", "År", "Åtgärd", "Ansvarig"], [1, 2019, "Tvt-tiimin asettaminen", "Kunnanjohtaja"], [2, "2021–", "Arviointi", "Tvt-tiimi"]])).toMatchObject({ roadmap: { programme: { id: mustasaari.id } }, tableLanguage: "sv" });
  });

  it("gives equal readings to equal cells without reading them twice", () => {
    const { roadmap } = read([HEADER, [1, "Arkisto", "A", "TORI", "Valmis", 2025], [2, "Verkko", "A", "TORI", "Valmis", 2025]], { programme: porvoo });
    const [first, second] = roadmap.actions;
    expect(first?.fields.goal).toBe(second?.fields.goal);
  });

  it("says which sheets there are when none holds a roadmap", () => {
    expect(readRoadmap([sheet([["Kokousmuistio"], ["Läsnä kaikki"]])])).toEqual({ ok: false, problem: { kind: "table-not-found", sheets: ["Tiekartta"] } });
  });
});
