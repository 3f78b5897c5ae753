import type { PlanCell, PlanChartSeries, SheetPlan, WorkbookPlan } from "../../../src/core/reports/sheet-plan";
import type { Style, StyleName } from "../../../src/core/reports/styles";
import { STYLES } from "../../../src/core/reports/styles";
import { planValue } from "../../../src/workbook/plan/plan-value";
import { plannedRows } from "../../../src/workbook/plan/planned-cells";
import { tableColumns, tableRange } from "../../../src/workbook/plan/table-columns";
import { overlayNameOf, styleLike } from "../../excel/xlsx/style-names";

/** A cell as a workbook can tell it: a style that only sets what is so anyway is none. */
function comparableCell(cell: PlanCell | null): PlanCell | null {
  if (cell === null) return null;
  const { style: name, ...rest } = cell;
  // A link looks like one whatever its style says.
  const style = name === undefined || (name === "link" && cell.link !== undefined) ? undefined : styleLike(name);
  const value = planValue(cell);
  if (value === null && cell.formula === undefined && (style === undefined || style === "plain")) return null;
  return { ...rest, value: value === null && cell.formula !== undefined ? null : value, ...(style === undefined || style === "plain" ? {} : { style }) };
}

function withoutEmptyEnd<T>(items: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  return items.slice(0, items.findLastIndex((item) => !isEmpty(item)) + 1);
}

/** A reference is the same with and without the quotes that a sheet's name may do without. */
function comparableSeries({ values, categories, ...series }: PlanChartSeries): PlanChartSeries {
  const bare = (reference: string): string => reference.replace(/^'([\p{L}\p{N}_]+)'!/u, "$1!");
  return { ...series, values: bare(values), categories: bare(categories) };
}

function overlayLike(name: StyleName): StyleName {
  const style: Style = STYLES[name];
  return overlayNameOf({ fillColor: style.fill ?? "", fontColor: style.colour ?? "", bold: style.bold ?? null });
}

function comparableSheet(sheet: SheetPlan): SheetPlan {
  const rows = plannedRows(sheet).map((row) => withoutEmptyEnd(row.map(comparableCell), (cell) => cell === null));
  const tables = sheet.tables.map((table) => ({ ...table, range: tableRange(table), columns: tableColumns(table) }));
  return {
    ...sheet,
    id: "",
    rows: withoutEmptyEnd(rows, (row) => row.length === 0),
    tables,
    validations: sheet.validations.map((validation) => ({ ...validation, source: validation.source?.replace(/^=/u, "") ?? null })),
    // Office.js has no alternative text for charts.
    charts: sheet.charts.map((chart) => ({ ...chart, altText: "", series: chart.series.map(comparableSeries) })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, style: overlayLike(format.style) })),
    pageBreaks: [...sheet.pageBreaks].sort((a, b) => a - b),
  };
}

/** A plan without what no open workbook can tell: ids, the title, what stands behind the last cell. */
export function comparablePlan({ names, sheets }: WorkbookPlan): Pick<WorkbookPlan, "names" | "sheets"> {
  return { names: names.map(({ name, refersTo }) => ({ name, refersTo: refersTo.replace(/^=/u, "") })), sheets: sheets.map(comparableSheet) };
}
