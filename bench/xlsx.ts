import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { Cell } from "hucre/xlsx";
import { checkRoadmap } from "../src/app/check-roadmap";
import { loadRoadmap } from "../src/app/load-roadmap";
import { isCellError } from "../src/core/grid/cell-value";
import { openXlsxWorkbook } from "../src/workbook/xlsx/xlsx-workbook";
import { measure, printRatios } from "./measure";
import { DATE_COLUMNS, HEADERS, roadmapRow } from "./roadmap-values";

const ROWS = 100_000;
const COLUMNS = 20;

async function bigWorkbook(): Promise<Uint8Array> {
  const rows = [HEADERS, ...Array.from({ length: ROWS }, (_, row) => roadmapRow(row + 1))].map((row) => row.slice(0, COLUMNS).map((value) => (isCellError(value ?? null) ? null : (value as string | number | boolean | null))));
  const cells = new Map<string, Partial<Cell>>();
  for (let row = 1; row <= ROWS; row += 1) {
    for (const column of [...DATE_COLUMNS, 17].filter((each) => each < COLUMNS)) {
      cells.set(`${row},${column}`, { value: rows[row]?.[column] ?? null, style: { numFmt: column === 17 ? "0 %" : "d.m.yyyy" } });
    }
  }
  return writeXlsx({ sheets: [{ name: "Tiekartta", rows, cells }] });
}

async function check(bytes: Uint8Array): Promise<number> {
  const loaded = await loadRoadmap(openXlsxWorkbook(bytes, "big.xlsx"), {});
  if (!loaded.ok) throw new Error(loaded.problem.kind);
  return checkRoadmap(loaded.value.roadmap, { asOf: "2025-12-15", language: "fi", accepted: [] }).findings.length;
}

/** The whole of `check` on a large file against what the library alone takes to read it. */
export async function benchXlsx(): Promise<boolean> {
  const bytes = await bigWorkbook();
  const timings = await measure(
    [
      { name: "bare library read", run: () => readXlsx(bytes) },
      { name: "check", run: () => check(bytes) },
    ],
    3,
  );
  return printRatios(`Files: check of ${ROWS} × ${COLUMNS} cells (${(bytes.length / 1e6).toFixed(1)} MB)`, timings, { check: 1.5 });
}
