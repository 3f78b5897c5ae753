import { checkRoadmap } from "../src/app/check-roadmap";
import { planReport } from "../src/app/write-report";
import { makeGrid } from "../src/core/grid/grid";
import { porvoo } from "../src/core/programme/porvoo";
import type { WorkbookPlan } from "../src/core/reports/sheet-plan";
import { readRoadmap } from "../src/core/reading/read-roadmap";
import { WORDS } from "../src/text/words";
import { DATE_COLUMNS, HEADERS, roadmapRow } from "./roadmap-values";

/** The report of a roadmap of so many actions, as far as it goes before a workbook is written. */
export function planOf(actions: number): WorkbookPlan {
  const values = [HEADERS, ...Array.from({ length: actions }, (_, row) => roadmapRow(row + 1))];
  const formats = HEADERS.map((_, index) => (DATE_COLUMNS.includes(index) ? "d.m.yyyy" : undefined));
  const grid = makeGrid({ sheet: "Tiekartta", values, formats: values.map((_, row) => (row === 0 ? undefined : formats)) });
  const read = readRoadmap([{ name: "Tiekartta", hidden: false, tables: [], hasPivot: false, grid }], { programme: porvoo });
  if (!read.ok) throw new Error(read.problem.kind);
  const { roadmap } = read.value;
  const request = { asOf: "2025-12-15", language: "fi", accepted: [] } as const;
  return planReport(roadmap, checkRoadmap(roadmap, request), request, WORDS.fi);
}

export function countCells({ sheets }: WorkbookPlan): number {
  return sheets.reduce((sum, sheet) => sum + sheet.rows.reduce((cells, row) => cells + row.filter((cell) => cell !== null).length, 0), 0);
}
