import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import { success } from "../core/result";
import { readCsv } from "./csv/read-csv";
import type { Progress, SheetRead } from "./workbook";
import { appearance } from "./xlsx/container/looks-like";
import { openXlsxWorkbook } from "./xlsx/xlsx-workbook";

/** A file that finance gave. */
export interface LedgerFileRead {
  readonly sheets: readonly SheetRead[];
  /** Text in columns (CSV), not a workbook. */
  readonly isText: boolean;
}

/** The sheets of a file that finance gave: an Excel workbook, or text in columns (CSV), whatever its name says. */
export async function readLedgerFile(bytes: Uint8Array, file: string, progress?: Progress): Promise<Result<LedgerFileRead, Problem>> {
  const looks = appearance(bytes);
  const isText = looks === "csv" || (looks === "unknown" && /\.(?:csv|txt|tsv|asc|dat)$/iu.test(file));
  if (isText) {
    const sheet = readCsv(bytes, file, progress);
    return sheet.ok ? success({ sheets: [sheet.value], isText }) : sheet;
  }
  const sheets = await openXlsxWorkbook(bytes, file).readSheets(progress);
  return sheets.ok ? success({ sheets: sheets.value, isText }) : sheets;
}
