import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { rangeAddress } from "../../../src/core/grid/address";
import { porvoo } from "../../../src/core/programme/porvoo";
import { ganttPeriod } from "../../../src/core/reading/shape/columns/gantt";
import { findTable } from "../../../src/core/reading/shape/find-table";
import { classifyRows } from "../../../src/core/reading/shape/row-kinds";
import { cases } from "./messy/row";
import { allRows, find, sheet } from "./shape/sheets";

const raws = readFileSync("test/data/messy-cells.tsv", "utf8")
  .split("\n")
  .map((line) => line.split("\t"))
  .filter(([kind]) => kind === "row")
  .map(([, raw]) => raw);

describe("messy rows are told apart the way a person would", () => {
  it("has one case per row of the collection, in order", () => {
    expect(cases.map(({ raw }) => raw)).toEqual(raws);
  });

  it.each(cases.map((each) => [each.raw, each] as const))("%s", (_raw, expected) => {
    const contents = sheet(expected.rows, expected.parts);
    const found = findTable([contents], { programme: porvoo });
    expect(found.ok ? null : found.problem.kind).toBe(expected.problem ?? null);
    if (expected.problem !== undefined) return;
    const table = find(contents);
    const classified = classifyRows(contents.grid, table, porvoo);
    const { others, inherited } = classified;
    const rows = allRows(classified);
    const wanted = expected.kinds ?? {};
    const kinds = Object.fromEntries(rows.filter(({ row, kind }) => kind !== "blank" || wanted[row] !== undefined).map(({ row, kind }) => [row, kind]));
    expect(kinds).toEqual(wanted);
    expect(inherited.map(({ row, field, sourceRow, value }) => [row, field, sourceRow, value])).toEqual(expected.inherited ?? []);
    expect(Object.fromEntries(others.flatMap(({ row, group }) => (group?.mark === undefined ? [] : [[row, group.mark]])))).toEqual(expected.marks ?? {});
    expect(rangeAddress(table.place.range)).toBe(expected.range ?? rangeAddress(table.place.range));
    expect(table.otherTables.map((other) => rangeAddress(other.range))).toEqual(expected.otherTables ?? []);
    const periods = rows.flatMap(({ row, kind }) => {
      const period = kind === "action" ? ganttPeriod(contents.grid, row, table.gantt, 1) : undefined;
      return period === undefined ? [] : [[row, [period.start, period.end]]];
    });
    expect(Object.fromEntries(periods)).toEqual(expected.gantt ?? {});
  });
});
