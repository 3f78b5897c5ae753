import type { WorkbookPlan } from "../../../core/reports/sheet-plan";

/** Defines the plan's names, or gives them their new meaning where they are defined already. @param existing the workbook's names */
export function writeNames(context: Excel.RequestContext, plan: WorkbookPlan, existing: readonly string[]): void {
  const known = new Set(existing.map((name) => name.toLowerCase()));
  for (const { name, refersTo } of plan.names) {
    const reference = `=${refersTo.replace(/^=/u, "")}`;
    if (known.has(name.toLowerCase())) context.workbook.names.getItem(name).formula = reference;
    else context.workbook.names.add(name, reference);
  }
}
