import { z } from "zod";
import { checkRoadmap } from "../src/app/check-roadmap";
import type { CellValue } from "../src/core/grid/cell-value";
import type { SheetContents } from "../src/core/grid/sheets";
import { makeGrid } from "../src/core/grid/grid";
import { porvoo } from "../src/core/programme/porvoo";
import { readRoadmap } from "../src/core/reading/read-roadmap";
import { measure, printRatios } from "./measure";
import { DATE_COLUMNS, HEADERS, roadmapRow } from "./roadmap-values";

const ROWS = 100_000;

function sheetOf(values: readonly (readonly CellValue[])[]): SheetContents {
  const formats = HEADERS.map((_, index) => (DATE_COLUMNS.includes(index) ? "d.m.yyyy" : index === 17 ? "0 %" : undefined));
  return { name: "Tiekartta", hidden: false, tables: [], hasPivot: false, grid: makeGrid({ sheet: "Tiekartta", values, formats: values.map((_, row) => (row === 0 ? undefined : formats)) }) };
}

/** What a bare schema does: every cell is one of the types a cell can have. It understands nothing. */
const rowSchema = z.object(Object.fromEntries(HEADERS.map((header) => [header, z.union([z.string(), z.number(), z.boolean(), z.null()])])));

function readAndCheck(sheet: SheetContents): number {
  const read = readRoadmap([sheet], { programme: porvoo });
  if (!read.ok) throw new Error(read.problem.kind);
  return checkRoadmap(read.value.roadmap, { asOf: "2025-12-15", language: "fi", accepted: [] }).findings.length;
}

/** Reading and all checks against JSON.parse of the same values, and the growth from 10 000 to 100 000 rows. */
export async function benchCore(): Promise<boolean> {
  const values = [HEADERS, ...Array.from({ length: ROWS }, (_, row) => roadmapRow(row + 1))];
  const json = JSON.stringify(values);
  const sheet = sheetOf(values);
  const objects = values.slice(1).map((row) => Object.fromEntries(row.map((value, index) => [HEADERS[index] ?? "", value])));
  const timings = await measure(
    [
      { name: "JSON.parse", run: () => JSON.parse(json) as unknown },
      { name: "bare zod object per row", run: () => objects.map((row) => rowSchema.safeParse(row).success) },
      { name: "read + all checks", run: () => readAndCheck(sheet) },
    ],
    5,
  );
  const kept = printRatios(`Core: ${ROWS} rows × ${HEADERS.length} columns from a Grid (${readAndCheck(sheet)} findings)`, timings, { "read + all checks": 4 });
  const small = sheetOf(values.slice(0, ROWS / 10 + 1));
  const growth = await measure(
    [
      { name: `read + all checks, ${ROWS / 10} rows`, run: () => readAndCheck(small) },
      { name: `read + all checks, ${ROWS} rows`, run: () => readAndCheck(sheet) },
    ],
    5,
  );
  return printRatios("Growth: ten times the rows", growth, { [`read + all checks, ${ROWS} rows`]: 12 }) && kept;
}
