import { rangeAddress } from "../../core/grid/address";
import type { Range } from "../../core/grid/grid";
import type { CellEdit } from "../../core/fixes/cell-edit";
import type { Problem } from "../../core/problem";
import type { WorkbookPlan } from "../../core/reports/sheet-plan";
import type { Result } from "../../core/result";
import { failure, success } from "../../core/result";
import type { CellMarks, EditsMade, LiveWorkbook, RowsRead, Selection, WorkbookChange } from "../live-workbook";
import { checkPlan } from "../plan/check-plan";
import type { Cancelled, Progress, SheetRead } from "../workbook";
import { KnownSheets } from "./known-sheets";
import { OwnEdits } from "./live/own-edits";
import { readRows } from "./live/read-rows";
import { readSelection } from "./live/selection";
import { readStored, writeStored } from "./live/stored";
import { watch } from "./live/watch";
import { withPart, withPartInExcel } from "./office-parts";
import { runInExcel } from "./office-problem";
import { OWNERSHIP_SETTING, parseOwnership } from "./ownership";
import { readSheets } from "./read/read-sheets";

/** Runs requests that cannot fail in a way of their own. */
function runs<T>(requests: (context: Excel.RequestContext) => Promise<T>, sheet?: string): Promise<Result<T, Problem>> {
  return runInExcel(async (context) => success(await requests(context)), sheet);
}

/** The workbook that is open in Excel, through Office.js. */
class OfficeWorkbook implements LiveWorkbook {
  readonly capabilities = { writesInPlace: true, readsFills: false, watches: true, marks: true, keepsTraces: true, selects: true, addsSheets: true, setsLanguage: true };
  private readonly sheets = new KnownSheets();
  private readonly edits = new OwnEdits();

  readSheets(progress?: Progress, cancelled?: Cancelled): Promise<Result<readonly SheetRead[], Problem>> {
    return runs(async (context) => {
      const { sheets, names, dateSystem } = await readSheets(context, progress, cancelled);
      this.sheets.remember(names);
      this.sheets.dateSystem = dateSystem;
      return sheets;
    });
  }

  async writeSheets(plan: WorkbookPlan, progress?: Progress, cancelled?: Cancelled): Promise<Result<void, Problem>> {
    checkPlan(plan);
    return withPartInExcel("writing", ({ writeSheets }, context) => writeSheets(context, plan, this.sheets, { progress, cancelled }));
  }

  async addSheets(plan: WorkbookPlan, progress?: Progress, cancelled?: Cancelled): Promise<Result<readonly string[], Problem>> {
    checkPlan(plan);
    return withPart("adding", ({ addSheets }) => addSheets(plan, this.sheets, { progress, cancelled }));
  }

  selection(): Promise<Result<Selection | null, Problem>> {
    return runs(readSelection);
  }

  readRows(sheet: string, range: Range): Promise<Result<RowsRead, Problem>> {
    return runs((context) => readRows(context, sheet, range), sheet);
  }

  applyEdits(sheet: string, edits: readonly CellEdit[], progress?: Progress): Promise<Result<EditsMade, Problem>> {
    return withPartInExcel("fixing", ({ applyEdits }, context) => applyEdits(context, sheet, edits, this.edits, progress), sheet);
  }

  selectCells(sheet: string, range: Range): Promise<Result<void, Problem>> {
    return runs(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(rangeAddress(range)).select();
      await context.sync();
    }, sheet);
  }

  openPlanned(planId: string): Promise<Result<void, Problem>> {
    return runInExcel(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(OWNERSHIP_SETTING);
      setting.load("value");
      await context.sync();
      const own = parseOwnership(setting.isNullObject ? null : setting.value).sheets.get(planId);
      if (own === undefined) return failure({ kind: "sheet-not-found", sheet: planId, sheets: [] });
      const sheet = context.workbook.worksheets.getItemOrNullObject(own.id);
      sheet.load("name");
      sheet.activate();
      await context.sync();
      return sheet.isNullObject ? failure({ kind: "sheet-not-found", sheet: own.name, sheets: [] }) : success(undefined);
    });
  }

  watch(listener: (change: WorkbookChange) => void): Promise<Result<() => Promise<void>, Problem>> {
    return runs((context) => watch(context, { sheets: this.sheets, edits: this.edits }, listener));
  }

  markCells(sheet: string, body: Range, marks: readonly CellMarks[]): Promise<Result<void, Problem>> {
    return withPartInExcel("marking", ({ markCells }, context) => markCells(context, sheet, body, marks, this.sheets), sheet);
  }

  readStored(key: string): Promise<Result<string | null, Problem>> {
    return runs((context) => readStored(context, key));
  }

  writeStored(key: string, text: string | null): Promise<Result<void, Problem>> {
    return runs((context) => writeStored(context, key, text));
  }

  removeTraces(): Promise<Result<void, Problem>> {
    return withPartInExcel("clearing", ({ removeTraces }, context) => removeTraces(context, this.sheets));
  }
}

/** The workbook that is open in Excel; Office.js has to be ready. */
export function openOfficeWorkbook(): LiveWorkbook {
  return new OfficeWorkbook();
}
