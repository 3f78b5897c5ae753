import type { WriteSheet } from "hucre";
import type { SheetPlan } from "../../../core/reports/sheet-plan";
import { renderChart } from "./charts";
import { renderConditionalFormats } from "./conditional-formats";
import { renderPrint } from "./print";
import type { Stubs } from "./stubs";
import { renderTable } from "./tables";
import { renderValidation } from "./validations";

/** The planned sheet at `index` as the library writes it, with a few stubs in the place of its cells. */
export function renderSheet(plan: SheetPlan, language: string, stubs: Stubs, index: number): WriteSheet {
  const { freeze } = plan;
  return {
    name: plan.name,
    rows: [],
    cells: stubs.cells[index] ?? new Map<string, never>(),
    columns: plan.columnWidths.map((width) => ({ width })),
    tables: plan.tables.map(renderTable),
    conditionalRules: renderConditionalFormats(plan.conditionalFormats),
    dataValidations: plan.validations.map(renderValidation),
    charts: plan.charts.map((chart) => renderChart(chart, language)),
    ...(freeze.rows === 0 && freeze.columns === 0 ? {} : { freezePane: { rows: freeze.rows, columns: freeze.columns } }),
    ...renderPrint(plan.print),
    // Counted from 0, and by the row before the break.
    ...(plan.pageBreaks.length === 0 ? {} : { rowBreaks: plan.pageBreaks.map((row) => row - 2) }),
    ...(plan.visibility === "hidden" ? { hidden: true } : {}),
    ...(plan.tabColour === null ? {} : { view: { tabColor: { rgb: plan.tabColour } } }),
  };
}
