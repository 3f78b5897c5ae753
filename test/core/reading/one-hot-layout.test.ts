import { describe, expect, it } from "@jest/globals";
import { runChecks } from "../../../src/core/checks/run-checks";
import { porvoo } from "../../../src/core/programme/porvoo";
import type { Action } from "../../../src/core/reading/action";
import { readRoadmap } from "../../../src/core/reading/read-roadmap";
import type { Roadmap } from "../../../src/core/reading/roadmap";
import type { Rows, SheetParts } from "./shape/sheets";
import { sheet } from "./shape/sheets";

function read(rows: Rows, parts: SheetParts = {}): Roadmap {
  const result = readRoadmap([sheet(rows, parts)], { programme: porvoo });
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value.roadmap;
}

function columns(roadmap: Roadmap): (string | null)[] {
  return roadmap.columns.map(({ field }) => field);
}

function field(roadmap: Roadmap, name: keyof Action["fields"]): unknown[] {
  return roadmap.actions.map((action) => action.fields[name]?.value);
}

describe("one-hot columns", () => {
  const goals: Rows = [
    ["Nro", "Toimenpide", "A", "B", "C", "K", "Vastuu", "Tila"],
    [1, "Sähköinen arkistointi", "x", null, "x", null, "Tietohallinto", "kesken"],
    [2, "Päästöjen seuranta", null, "X", null, null, "Ympäristö", "valmis"],
    [3, "Digitaidot haltuun", null, null, null, "x", "Sivistys", "kesken"],
    [4, "Kokeilu ilman tavoitetta", null, null, null, null, "Sivistys", "kesken"],
  ];

  it("are one field together, and their codes are joined in the order of the columns", () => {
    const roadmap = read(goals);
    expect(columns(roadmap)).toEqual(["id", "title", "goal", "goal", "goal", "goal", "owner", "status"]);
    expect(field(roadmap, "goal")).toEqual([["A", "C"], ["B"], ["K"], undefined]);
    expect(roadmap.actions.map((action) => action.fields.goal?.status)).toEqual(["normalised", "normalised", "normalised", "empty"]);
  });

  it("stand under a heading in a header of two rows", () => {
    const roadmap = read([
      ["Nro", "Toimenpide", "Tavoite", null, null, null, "Kustannus", null, null, "Vaikuttavuus", null, null, "Tila"],
      [null, null, "A", "B", "C", "K", "S", "M", "L", "S", "M", "L", null],
      [1, "Sähköinen arkistointi", "x", null, "x", null, "x", null, null, null, "x", null, "kesken"],
      [2, "Päästöjen seuranta", null, "x", null, null, null, "x", null, null, null, "x", "valmis"],
    ]);
    expect(columns(roadmap)).toEqual(["id", "title", "goal", "goal", "goal", "goal", "cost", "cost", "cost", "impact", "impact", "impact", "status"]);
    expect(field(roadmap, "title")).toEqual(["Sähköinen arkistointi", "Päästöjen seuranta"]);
    expect([field(roadmap, "goal"), field(roadmap, "cost"), field(roadmap, "impact")]).toEqual([[["A", "C"], ["B"]], ["S", "M"], ["M", "L"]]);
  });

  it("take ones and noughts, yes and no, and the field's name before the code", () => {
    const roadmap = read([
      ["Toimenpide", "Tavoite A", "Tavoite B", "Kuntalainen", "Henkilöstö", "Tila"],
      ["Sähköinen arkistointi", "kyllä", "ei", 0, 1, "kesken"],
      ["Päästöjen seuranta", "ei", "kyllä", 1, 0, "valmis"],
    ]);
    expect(columns(roadmap)).toEqual(["title", "goal", "goal", "beneficiary", "beneficiary", "status"]);
    expect([field(roadmap, "goal"), field(roadmap, "beneficiary")]).toEqual([[["A"], ["B"]], ["staff", "resident"]]);
  });

  it("leave the main one open where a field has one value and two are marked", () => {
    const roadmap = read([
      ["Toimenpide", "PERUSTA", "TORI", "TOSI", "DATA", "Tila"],
      ["Sähköinen arkistointi", "x", null, "x", null, "kesken"],
      ["Päästöjen seuranta", null, "x", null, null, "valmis"],
    ]);
    expect(roadmap.actions.map((action) => action.fields.level)).toMatchObject([
      { status: "uncertain", value: "PERUSTA", others: ["TOSI"], note: "several-values" },
      { status: "normalised", value: "TORI" },
    ]);
  });

  it("overrule a header's other meaning, as no other field holds marks", () => {
    const roadmap = read([
      ["Toimenpide", "Lakisääteinen", "Strategia", "Tila"],
      ["Sähköinen arkistointi", "x", null, "kesken"],
      ["Päästöjen seuranta", null, "x", "valmis"],
    ]);
    expect(field(roadmap, "basis")).toEqual(["statutory", "strategy"]);
  });

  it("are none when letters stand under sizes without a heading, or texts under the headers", () => {
    const sizes = read([
      ["Toimenpide", "S", "M", "L", "Tila"],
      ["Sähköinen arkistointi", "x", null, null, "kesken"],
      ["Päästöjen seuranta", null, "x", null, "valmis"],
    ]);
    expect(columns(sizes)).toEqual(["title", null, null, null, "status"]);
    const texts = read([
      ["Toimenpide", "Tavoite", "Kyvykkyydet", "Tila"],
      ["Sähköinen arkistointi", "A", "K2", "kesken"],
      ["Päästöjen seuranta", "B", null, "valmis"],
    ]);
    expect(columns(texts).filter((each) => each === "goal")).toHaveLength(1);
  });

  it("keep a mark from being replaced by its code, which would be wrong in the next column", () => {
    expect(read(goals).actions[0]?.fields.goal).toMatchObject({ note: "mark-only", detail: "x" });
  });

  it("leave values from other cells out where the row has its own", () => {
    const roadmap = read([
      ["Toimenpide", "Tavoite", "Taso", "Tila"],
      ["Sähköinen arkistointi", "A", "C", "kesken"],
      ["Päästöjen seuranta", null, "B", "valmis"],
      ["Digitaidot haltuun", "C", "TORI", "valmis"],
      ["Yhteinen alusta", "C", "TOSI", "valmis"],
      ["Raportointi", "C", "DATA", "valmis"],
    ]);
    expect(field(roadmap, "goal")).toEqual([["A"], ["B"], ["C"], ["C"], ["C"]]);
  });

  it("have a finding in the column that it is about, with what stands there", () => {
    const clear = Array.from({ length: 44 }, (_, row) => [10 + row, `Selkeä hanke ${10 + row}`, ...[0, 1, 2, 3].map((code) => (row % 4 === code ? "x" : null)), "kesken"]);
    const roadmap = read([
      ["Nro", "Toimenpide", "PERUSTA", "TORI", "TOSI", "DATA", "Tila"],
      [1, "Sähköinen arkistointi", null, "x", null, "x", "kesken"],
      [2, "Päästöjen seuranta", null, null, "ehkä", null, "valmis"],
      [3, "Digitaidot haltuun", null, "x", "ehkä", null, "valmis"],
      [4, "Yhteinen alusta", "ehkä", "x", null, null, "valmis"],
      [5, "Raportointi", null, null, null, null, "valmis"],
      ...clear,
    ]);
    const found = runChecks(roadmap, { asOf: "2025-09-01" }).filter((finding) => finding.field === "level");
    expect(found.map(({ check, cell, value }) => [check, cell, value]).sort()).toEqual([
      ["code-several", "D2", "x"],
      ["code-unknown", "C5", "ehkä"],
      ["code-unknown", "E3", "ehkä"],
      ["code-unknown", "E4", "ehkä"],
      ["required-cell-missing", "C6", null],
    ]);
    expect(found.filter(({ suggestion }) => suggestion !== null)).toEqual([]);
    expect(field(roadmap, "level").slice(0, 5)).toEqual(["TORI", undefined, "TORI", "TORI", undefined]);
  });
});
