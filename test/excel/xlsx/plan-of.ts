import { isCellError } from "../../../src/core/grid/cell-value";
import { cellKey } from "../../../src/core/grid/grid";
import type { CellLink, PlanCell, PlanPrint, PlanTable, PlanValidation, SheetPlan, WorkbookPlan } from "../../../src/core/reports/sheet-plan";
import { WHOLE_SHEET } from "../workbook/area";
import { cellAt, usedArea } from "../workbook/cells";
import type { Json } from "../workbook/json";
import { isRecord } from "../workbook/json";
import type { Hyperlink, Sheet, Table } from "../workbook/model";
import type { Validation } from "../workbook/parts/validation";
import { splitReference } from "../workbook/reference-text";
import { columnNames } from "../workbook/table-header";
import type { Workbook } from "../workbook/workbook";
import { DEFAULT_WIDTH } from "../wire/types/range-format";
import { planChart } from "./plan-charts";
import { overlayNameOf, styleNameOf } from "./style-names";

const POINTS_PER_PIXEL = 0.75;
const PADDING = 5;
const PIXELS_PER_CHARACTER = 7;

function characters(points: number): number {
  return Math.round(((points / POINTS_PER_PIXEL - PADDING) / PIXELS_PER_CHARACTER) * 100) / 100;
}

function planLink(sheet: Sheet, link: Hyperlink): CellLink | undefined {
  if (link.documentReference === undefined) return undefined;
  const { sheet: target, area } = splitReference(link.documentReference.replace(/^#/u, ""));
  return { sheet: target ?? sheet.name, cell: area.replaceAll("$", ""), ...(link.screenTip === undefined ? {} : { tip: link.screenTip }) };
}

function planCell(sheet: Sheet, row: number, column: number): PlanCell | null {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined) return null;
  const hyperlink = sheet.links.get(cellKey(row, column));
  const link = hyperlink === undefined ? undefined : planLink(sheet, hyperlink);
  const style = styleNameOf(sheet, row, column, link !== undefined);
  const { value, formula } = cell;
  return {
    value: isCellError(value) ? (formula === null ? value.error : null) : value,
    ...(formula === null ? {} : { formula: formula.slice(1) }),
    ...(style === "plain" ? {} : { style }),
    ...(link === undefined ? {} : { link }),
  };
}

function planRows(sheet: Sheet): readonly (readonly (PlanCell | null)[])[] {
  const used = usedArea(sheet, WHOLE_SHEET, false);
  if (used === undefined) return [];
  return Array.from({ length: used.lastRow }, (_, row) => {
    const cells = Array.from({ length: used.lastColumn }, (__, column) => planCell(sheet, row + 1, column + 1));
    return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
  });
}

function planTable(sheet: Sheet, table: Table): PlanTable {
  return { name: table.name, range: table.range, columns: columnNames(sheet, table), style: table.showBandedRows ? "data" : "plain", filter: table.showFilterButton };
}

function textIn(record: Readonly<Record<string, Json>>, key: string): string {
  const value = record[key];
  return typeof value === "string" ? value : "";
}

function planValidation(validation: Validation): PlanValidation {
  const list = validation.rule["list"] ?? null;
  return {
    range: validation.area,
    source: isRecord(list) ? textIn(list, "source").replace(/^=/u, "") : null,
    prompt: { title: textIn(validation.prompt, "title"), text: textIn(validation.prompt, "message") },
    error: { title: textIn(validation.errorAlert, "title"), text: textIn(validation.errorAlert, "message"), stop: textIn(validation.errorAlert, "style") === "Stop" },
  };
}

function planPrint({ pageLayout }: Sheet): PlanPrint {
  const { headerFooter, titleRows, zoom } = pageLayout;
  const plain = (text: string): string => text.replaceAll("&&", "&");
  const wide = zoom["horizontalFitToPages"];
  const high = zoom["verticalFitToPages"];
  return {
    ...(typeof wide === "number" && wide !== 1 ? { pagesWide: wide } : {}),
    ...(typeof high === "number" ? { pagesHigh: high } : {}),
    repeatRows: titleRows === null ? null : { first: titleRows.firstRow, last: titleRows.lastRow },
    header: { left: plain(headerFooter.LeftHeader), centre: plain(headerFooter.CenterHeader), right: plain(headerFooter.RightHeader) },
    footer: headerFooter.CenterFooter,
  };
}

function planSheet(workbook: Workbook, sheet: Sheet): SheetPlan {
  const columns = Math.max(0, ...sheet.columnWidths.keys());
  return {
    id: sheet.id,
    name: sheet.name,
    rows: planRows(sheet),
    columnWidths: Array.from({ length: columns }, (_, index) => characters(sheet.columnWidths.get(index + 1) ?? DEFAULT_WIDTH)),
    rowHeights: sheet.rowHeights,
    tables: sheet.tables.map((table) => planTable(sheet, table)),
    conditionalFormats: sheet.conditionalFormats.flatMap((rule) => rule.areas.map((range) => ({ range, formula: rule.formula.slice(1), style: overlayNameOf(rule) }))),
    validations: sheet.validations.map(planValidation),
    charts: sheet.charts.map((chart) => planChart(workbook, chart)),
    freeze: sheet.frozen,
    print: planPrint(sheet),
    pageBreaks: sheet.pageLayout.rowBreaks,
    visibility: sheet.visibility === "Visible" ? "visible" : "hidden",
    tabColour: sheet.tabColor === "" ? null : sheet.tabColor.replace("#", ""),
  };
}

/**
 * The workbook as a plan, so that what an add-in wrote can be compared with what it was asked to write. What a plan
 * cannot say is lost: merges, hidden rows, protection, looks that no style has.
 */
export function planOf(workbook: Workbook, language: string): WorkbookPlan {
  const title = workbook.properties.get("Title");
  return {
    title: typeof title === "string" ? title : workbook.name,
    language,
    names: workbook.names.map(({ name, formula }) => ({ name, refersTo: formula })),
    sheets: workbook.sheets.map((sheet) => planSheet(workbook, sheet)),
  };
}
