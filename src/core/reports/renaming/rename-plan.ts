import type { PlanCell, SheetPlan, WorkbookPlan } from "../sheet-plan";
import type { NewNames } from "./rename-in-formula";
import { renameInFormula } from "./rename-in-formula";

function renameCell(cell: PlanCell, names: NewNames): PlanCell {
  const { formula, link } = cell;
  if (formula === undefined && link === undefined) return cell;
  return {
    ...cell,
    ...(formula === undefined ? {} : { formula: renameInFormula(formula, names) }),
    ...(link === undefined ? {} : { link: { ...link, sheet: names.sheets.get(link.sheet) ?? link.sheet } }),
  };
}

function renameSheet(sheet: SheetPlan, names: NewNames): SheetPlan {
  const renamed = (formula: string): string => renameInFormula(formula, names);
  return {
    ...sheet,
    name: names.sheets.get(sheet.name) ?? sheet.name,
    rows: sheet.rows.map((cells) => cells.map((cell) => (cell === null ? null : renameCell(cell, names)))),
    tables: sheet.tables.map((table) => ({ ...table, name: names.tables.get(table.name) ?? table.name })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, formula: renamed(format.formula) })),
    validations: sheet.validations.map((validation) => ({ ...validation, source: validation.source === null ? null : renamed(validation.source) })),
    charts: sheet.charts.map((chart) => ({ ...chart, series: chart.series.map((series) => ({ ...series, values: renamed(series.values), categories: renamed(series.categories) })) })),
  };
}

/** The plan with other names for some of its sheets, tables and defined names, everywhere they are spoken of. */
export function renamePlan(plan: WorkbookPlan, names: NewNames): WorkbookPlan {
  if (names.sheets.size + names.tables.size + names.names.size === 0) return plan;
  return {
    ...plan,
    names: plan.names.map(({ name, refersTo }) => ({ name: names.names.get(name) ?? name, refersTo: renameInFormula(refersTo, names) })),
    sheets: plan.sheets.map((sheet) => renameSheet(sheet, names)),
  };
}
