import { writeXlsx } from "hucre/xlsx";
import type { WorkbookPlan } from "../../core/reports/sheet-plan";
import { checkPlan } from "../plan/check-plan";
import type { Progress } from "../workbook";
import { FONT } from "./render/cell-style";
import { checkOutput } from "./render/check-output";
import { fileFormula } from "./render/file-formula";
import { finish } from "./render/finish";
import { repeatedRows } from "./render/print";
import { renderSheet } from "./render/sheet";

/**
 * Makes an .xlsx file of a plan: the same bytes for the same plan. Formulas carry their expected results, and Excel
 * is asked to calculate them anew. Texts too long for a cell are cut; who made the plan says so. Throws when the plan
 * breaks a promise (`checkPlan`) or the file does not read back as planned.
 */
export async function renderPlan(plan: WorkbookPlan, progress?: Progress): Promise<Uint8Array> {
  checkPlan(plan);
  const sheets = new Set(plan.sheets.map((sheet) => sheet.name));
  const written = await writeXlsx({
    sheets: plan.sheets.map((sheet) => renderSheet(sheet, plan.language, sheets)),
    namedRanges: [...plan.names.map(({ name, refersTo }) => ({ name, range: fileFormula(refersTo.replace(/^=/u, "")) })), ...plan.sheets.flatMap(repeatedRows)],
    defaultFont: FONT,
    activeSheet: Math.max(plan.sheets.findIndex((sheet) => sheet.visibility === "visible"), 0),
  });
  progress?.(1, 2);
  const bytes = finish(written, plan);
  await checkOutput(bytes, plan);
  progress?.(2, 2);
  return bytes;
}
