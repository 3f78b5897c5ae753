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
import { makeStubs } from "./render/stubs";

/**
 * Makes an .xlsx file of a plan: the same bytes for the same plan. Formulas carry their expected results, and Excel
 * is asked to calculate them anew. Texts too long for a cell are cut; who made the plan says so. Throws when the plan
 * breaks a promise (`checkPlan`) or the file does not read back as planned.
 */
export async function renderPlan(plan: WorkbookPlan, progress?: Progress): Promise<Uint8Array> {
  checkPlan(plan);
  const stubs = makeStubs(plan.sheets);
  const written = await writeXlsx({
    sheets: plan.sheets.map((sheet, index) => renderSheet(sheet, plan.language, stubs, index)),
    namedRanges: [...plan.names.map(({ name, refersTo }) => ({ name, range: fileFormula(refersTo.replace(/^=/u, "")) })), ...plan.sheets.flatMap(repeatedRows)],
    defaultFont: FONT,
    activeSheet: Math.max(plan.sheets.findIndex((sheet) => sheet.visibility === "visible"), 0),
  });
  progress?.(1, 2);
  const bytes = await finish(written, plan, stubs);
  await checkOutput(bytes, plan);
  progress?.(2, 2);
  return bytes;
}
