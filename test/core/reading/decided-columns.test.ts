import { describe, expect, it } from "@jest/globals";
import { findings } from "../checks/helpers";
import { porvoo } from "../../../src/core/programme/porvoo";
import type { DecidedColumn } from "../../../src/core/reading/decided-columns";
import { applyDecisions, decisionsFor, withDecision } from "../../../src/core/reading/decided-columns";
import { readRoadmap } from "../../../src/core/reading/read-roadmap";
import type { Roadmap } from "../../../src/core/reading/roadmap";
import type { Rows } from "./shape/sheets";
import { sheet } from "./shape/sheets";

const HEADERS = ["Nro", "Toimenpide", "Tavoite", "Salkku", "Tila"] as const;
const ROWS: Rows = [HEADERS, [1, "Arkisto", "A", "Tietohallinto", "Kesken"], [2, "Luvat", "B", "Kaupunkikehitys", "Valmis"]];

function decided(header: string, position: number, field: DecidedColumn["field"], on = "Tiekartta"): DecidedColumn {
  return { sheet: on, header, position, field };
}

function read(rows: Rows, decisions: readonly DecidedColumn[], name = "Tiekartta"): Roadmap {
  const result = readRoadmap([sheet(rows, { name })], { programme: porvoo, decided: decisions });
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value.roadmap;
}

const fieldsOf = ({ columns }: Roadmap): Readonly<Record<string, string | null>> => Object.fromEntries(columns.map(({ header, field }) => [header, field]));

describe("a decision on a column", () => {
  it("goes before what the header and the cells say, and is surely known", () => {
    const roadmap = read(ROWS, [decided("Salkku", 4, "unit")]);
    expect(roadmap.columns[3]).toMatchObject({ header: "Salkku", field: "unit", confidence: 1, decided: true });
    expect(roadmap.actions.map(({ fields }) => fields.unit?.raw)).toEqual(["Tietohallinto", "Kaupunkikehitys"]);
  });

  it("takes the field from the column that had it", () => {
    expect(fieldsOf(read(ROWS, [decided("Salkku", 4, "status")]))).toMatchObject({ Salkku: "status", Tila: null });
  });

  it("leaves a column out that is not used, without a finding", () => {
    const open = read(ROWS, []);
    const closed = read(ROWS, [decided("Salkku", 4, null), decided("Tavoite", 3, null)]);
    expect(findings("column-not-understood", open).map(({ value }) => value)).toEqual(["Salkku"]);
    expect(findings("column-not-understood", closed)).toEqual([]);
    expect(fieldsOf(closed)).toMatchObject({ Tavoite: null, Salkku: null });
    expect(closed.actions[0]?.fields.goal).toBeUndefined();
  });

  it("holds when the column is moved, and when others come before it", () => {
    const moved = ROWS.map((row) => [row[3] ?? null, "", row[0] ?? null, row[1] ?? null, row[2] ?? null, row[4] ?? null]);
    moved[0]?.splice(1, 1, "Uusi");
    expect(fieldsOf(read(moved, [decided("Salkku", 4, "unit")]))).toMatchObject({ Salkku: "unit", Uusi: null });
  });

  it("holds whatever the header's letters and blanks, and after the sheet got another name", () => {
    expect(fieldsOf(read(ROWS, [decided("  SALKKU ", 4, "unit", "Tiekartta 2025")], "Tiekartta 2026"))["Salkku"]).toBe("unit");
  });

  it("is told when its column is gone, and changes nothing", () => {
    const gone = decided("Vanha sarake", 4, "unit");
    const roadmap = read(ROWS, [gone]);
    expect(roadmap.unfitDecisions).toEqual([gone]);
    expect(fieldsOf(roadmap)).toEqual(fieldsOf(read(ROWS, [])));
  });
});

describe("columns of one header", () => {
  const columns = ["Huom", "Toimenpide", "Huom", ""].map((header, index) => ({ column: index + 3, header }));

  it("are told apart by where they stand, then by what is nearest", () => {
    expect([...applyDecisions(columns, [decided("Huom", 3, "notes")]).fields]).toEqual([[5, "notes"]]);
    expect([...applyDecisions(columns, [decided("Huom", 9, "notes"), decided("Huom", 1, null)]).fields]).toEqual([[3, null], [5, "notes"]]);
  });

  it("are known by their place alone where they have no header", () => {
    expect([...applyDecisions(columns, [decided("", 4, "notes")]).fields]).toEqual([[6, "notes"]]);
    expect(applyDecisions(columns, [decided("", 2, "notes")])).toEqual({ fields: new Map(), unfit: [decided("", 2, "notes")] });
  });
});

describe("decisions of several sheets", () => {
  it("hold for their own sheet while it is there", () => {
    const decisions = [decided("Tila", 1, null, "A"), decided("Tila", 1, "status", "B"), decided("Tila", 1, "light", "poissa")];
    expect(decisionsFor("A", ["A", "B"], decisions)).toEqual([decisions[0], decisions[2]]);
  });

  it("are replaced and taken back one by one", () => {
    const first = [decided("Tila", 1, "status"), decided("Taso", 2, null)];
    expect(withDecision(first, { sheet: "Tiekartta", header: "tila", position: 1 }, { field: null })).toEqual([decided("Taso", 2, null), decided("tila", 1, null)]);
    expect(withDecision(first, { sheet: "Tiekartta", header: "Tila", position: 1 }, null)).toEqual([decided("Taso", 2, null)]);
  });
});
