import type { WorkbookPlan } from "../../../src/core/reports/sheet-plan";
import type { LiveWorkbook } from "../../../src/workbook/live-workbook";
import { openOfficeWorkbook } from "../../../src/workbook/office/office-workbook";
import type { HostOptions } from "../../excel/host";
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

/** Puts a client where the adapter looks for Office.js. */
export function useClient({ Excel, Office, OfficeExtension }: Pick<OpenExcel, "Excel" | "Office" | "OfficeExtension">): void {
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
}

/** Opens a workbook in the stand-in for Excel; the adapter that was opened last is the one to use. */
export function openOffice(workbook?: Workbook, options?: HostOptions): OpenOffice {
  const excel = openExcel(workbook, options);
  useClient(excel);
  const office = openOfficeWorkbook();
  const write = async (plan: WorkbookPlan): Promise<void> => {
    excel.workbook.calculate = plannedResults(plan);
    const written = await office.writeSheets(plan);
    if (!written.ok) throw new Error(JSON.stringify(written.problem));
  };
  return { excel, office, write };
}
