import { readFileSync } from "node:fs";
import { checkRoadmap } from "../../../src/app/check-roadmap";
import type { LoadedRoadmap } from "../../../src/app/load-roadmap";
import { loadRoadmap } from "../../../src/app/load-roadmap";
import type { ReportRequest } from "../../../src/app/write-report";
import { planReport } from "../../../src/app/write-report";
import type { Day } from "../../../src/core/grid/day";
import type { Language } from "../../../src/core/programme/language";
import type { Roadmap } from "../../../src/core/reading/roadmap";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../../../src/core/reports/sheet-plan";
import { WORDS } from "../../../src/text/words";
import { openXlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";

export const EXAMPLES = ["porvoo", "tornio", "mustasaari", "porvoo-sekava"] as const;
export type Example = (typeof EXAMPLES)[number];
export const LANGUAGES = ["fi", "sv", "en"] as const satisfies readonly Language[];

/** The day that the examples are reported on. */
export const REPORT_DAY: Day = "2025-12-15";

async function read(example: Example): Promise<LoadedRoadmap> {
  const file = `examples/${example}.xlsx`;
  const loaded = await loadRoadmap(openXlsxWorkbook(new Uint8Array(readFileSync(file)), file), {});
  if (!loaded.ok) throw new Error(`${file}: ${loaded.problem.kind}`);
  return loaded.value;
}

const examples = new Map<Example, Promise<LoadedRoadmap>>();

/** An example workbook of the repository as the product reads it; read once. */
export async function readExample(example: Example): Promise<LoadedRoadmap> {
  const reading = examples.get(example) ?? read(example);
  examples.set(example, reading);
  return reading;
}

/** For tests that read the examples first, on a machine that is busy with other things. */
export const READING_TIME = 60_000;

/** The report of a roadmap as plans, with nothing accepted and no meeting known; with a ledger or inputs of profitability where a test has such. */
export function planOf(roadmap: Roadmap, language: Language, asOf: Day = REPORT_DAY, more: Pick<ReportRequest, "ledger" | "profitability"> = {}): WorkbookPlan {
  const request = { asOf, language, accepted: [], ...more };
  return planReport(roadmap, checkRoadmap(roadmap, request), request, WORDS[language]);
}

export function sheetOf(plan: WorkbookPlan, id: string): SheetPlan {
  const sheet = plan.sheets.find((each) => each.id === id);
  if (sheet === undefined) throw new Error(`no sheet ${id}`);
  return sheet;
}

export interface PlacedCell {
  readonly sheet: SheetPlan;
  readonly row: number;
  readonly column: number;
  readonly cell: PlanCell;
}

/** Every cell of a plan with its place. */
export function cellsOf(plan: WorkbookPlan): readonly PlacedCell[] {
  return plan.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) => cells.flatMap((cell, column) => (cell === null ? [] : [{ sheet, row: row + 1, column: column + 1, cell }]))),
  );
}

/** The body of a table by the headers of its columns, row by row, as values. */
export function tableRows(sheet: SheetPlan, name: string): readonly Readonly<Record<string, PlanCell["value"]>>[] {
  const table = sheet.tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  const { firstRow, lastRow, firstColumn } = table.range;
  return sheet.rows
    .slice(firstRow, lastRow)
    .map((cells) => Object.fromEntries(table.columns.map((header, index) => [header, cells[firstColumn - 1 + index]?.value ?? null])));
}
