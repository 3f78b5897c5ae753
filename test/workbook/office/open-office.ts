import { afterAll } from "@jest/globals";
import type { WorkbookPlan } from "../../../src/core/reports/sheet-plan";
import type { LiveWorkbook } from "../../../src/workbook/live-workbook";
import { openOfficeWorkbook } from "../../../src/workbook/office/office-workbook";
import type { OpenExcel } from "../../excel/open-excel";
import { openExcel } from "../../excel/open-excel";
import { plannedResults } from "../../excel/planned-results";
import type { Workbook } from "../../excel/workbook/workbook";

/** Excel with a workbook, and the adapter on it. */
export interface OpenOffice {
  readonly excel: OpenExcel;
  readonly office: LiveWorkbook;
  /** Writes a plan whose formulas give what it expects; throws where the adapter tells a problem. */
  readonly write: (plan: WorkbookPlan) => Promise<void>;
}

let last: OpenExcel | undefined;

afterAll(async () => {
  // What the client sends of itself after a test.
  await last?.settled();
  for (const name of ["Excel", "Office", "OfficeExtension"]) Reflect.deleteProperty(globalThis, name);
});

/** Opens a workbook in the stand-in for Excel; the adapter that was opened last is the one to use. */
export function openOffice(workbook?: Workbook, options?: Parameters<typeof openExcel>[1]): OpenOffice {
  const excel = openExcel(workbook, options);
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, OfficeExtension: excel.OfficeExtension });
  last = excel;
  const office = openOfficeWorkbook();
  const write = async (plan: WorkbookPlan): Promise<void> => {
    excel.workbook.calculate = plannedResults(plan);
    const written = await office.writeSheets(plan);
    if (!written.ok) throw new Error(JSON.stringify(written.problem));
  };
  return { excel, office, write };
}
