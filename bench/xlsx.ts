import { readXlsx } from "hucre/xlsx";
import { checkRoadmap } from "../src/app/check-roadmap";
import { loadRoadmap } from "../src/app/load-roadmap";
import { openXlsxWorkbook } from "../src/workbook/xlsx/xlsx-workbook";
import { BIG_COLUMNS, bigWorkbook } from "./big-workbook";
import { measure, printRatios } from "./measure";

const ROWS = 100_000;

async function check(bytes: Uint8Array): Promise<number> {
  const loaded = await loadRoadmap(openXlsxWorkbook(bytes, "big.xlsx"), {});
  if (!loaded.ok) throw new Error(loaded.problem.kind);
  return checkRoadmap(loaded.value.roadmap, { asOf: "2025-12-15", language: "fi", accepted: [] }).findings.length;
}

/** The whole of `check` on a large file against what the library alone takes to read it. */
export async function benchXlsx(): Promise<boolean> {
  const bytes = await bigWorkbook(ROWS);
  const timings = await measure(
    [
      { name: "bare library read", run: () => readXlsx(bytes) },
      { name: "check", run: () => check(bytes) },
    ],
    3,
  );
  return printRatios(`Files: check of ${ROWS} × ${BIG_COLUMNS} cells (${(bytes.length / 1e6).toFixed(1)} MB)`, timings, { check: 1.5 });
}
