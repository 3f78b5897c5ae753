import type { CellValue } from "../src/core/grid/cell-value";
import { isCellError } from "../src/core/grid/cell-value";
import type { PlanCell, SheetPlan } from "../src/core/reports/sheet-plan";
import type { StyleName } from "../src/core/reports/styles";
import { renderPlan } from "../src/workbook/xlsx/render-plan";
import { DATE_COLUMNS, HEADERS, roadmapRow } from "./roadmap-values";

export const BIG_COLUMNS = 20;
const PROGRESS = HEADERS.indexOf("Edistyminen");

function styleOf(value: CellValue, column: number): StyleName | undefined {
  if (column === PROGRESS) return "percent";
  return DATE_COLUMNS.includes(column) && typeof value === "number" ? "date" : undefined;
}

function cellOf(value: CellValue, column: number): PlanCell | null {
  if (value === null || isCellError(value)) return null;
  const style = styleOf(value, column);
  return style === undefined ? { value } : { value, style };
}

/** A roadmap of so many rows as an .xlsx file, written as reports are: the same bytes every time. */
export function bigWorkbook(rows: number): Promise<Uint8Array> {
  const sheet: SheetPlan = {
    id: "roadmap",
    name: "Tiekartta",
    rows: [HEADERS.slice(0, BIG_COLUMNS).map((value) => ({ value })), ...Array.from({ length: rows }, (_, row) => roadmapRow(row + 1).slice(0, BIG_COLUMNS).map(cellOf))],
    columnWidths: [],
    rowHeights: new Map(),
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: { repeatRows: null, header: { left: "", centre: "", right: "" }, footer: "" },
    pageBreaks: [],
    visibility: "visible",
    tabColour: null,
  };
  return renderPlan({ title: "Tiekartta", language: "fi", names: [], sheets: [sheet] });
}
