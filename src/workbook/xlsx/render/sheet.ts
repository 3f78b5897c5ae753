import type { WriteSheet } from "hucre";
import type { SheetPlan } from "../../../core/reports/sheet-plan";
import { plannedRows } from "../../plan/planned-cells";
import { renderCells } from "./cells";
import { renderChart } from "./charts";
import { renderConditionalFormats } from "./conditional-formats";
import { renderPrint } from "./print";
import { renderTable } from "./tables";
import { renderValidation } from "./validations";

/** A planned sheet as the library writes it. `sheets` are the names of all sheets of the workbook. */
export function renderSheet(plan: SheetPlan, language: string, sheets: ReadonlySet<string>): WriteSheet {
  const { freeze } = plan;
  return {
    name: plan.name,
    rows: [],
    cells: renderCells(plannedRows(plan), sheets),
    columns: plan.columnWidths.map((width) => ({ width })),
    rowDefs: new Map(Array.from(plan.rowHeights, ([row, height]) => [row - 1, { height }])),
    tables: plan.tables.map(renderTable),
    conditionalRules: renderConditionalFormats(plan.conditionalFormats),
    dataValidations: plan.validations.map(renderValidation),
    charts: plan.charts.map((chart) => renderChart(chart, language)),
    ...(freeze.rows === 0 && freeze.columns === 0 ? {} : { freezePane: { rows: freeze.rows, columns: freeze.columns } }),
    ...renderPrint(plan.print),
    ...(plan.visibility === "hidden" ? { hidden: true } : {}),
    ...(plan.tabColour === null ? {} : { view: { tabColor: { rgb: plan.tabColour } } }),
  };
}
