import { rangeAddress } from "../../core/grid/address";
import type { Range } from "../../core/grid/grid";
import type { CellEdit } from "../../core/fixes/cell-edit";
import type { Problem } from "../../core/problem";
import type { WorkbookPlan } from "../../core/reports/sheet-plan";
import type { Result } from "../../core/result";
import { failure, success } from "../../core/result";
import type { CellMarks, EditsMade, LiveWorkbook, RowsRead, WorkbookChange } from "../live-workbook";
import { checkPlan } from "../plan/check-plan";
import type { Progress, SheetRead } from "../workbook";
import { applyEdits } from "./live/apply-edits";
import { markCells } from "./live/marks";
import { readRows } from "./live/read-rows";
import { removeTraces } from "./live/remove-traces";
import { readStored, writeStored } from "./live/stored";
import { watch } from "./live/watch";
import { runInExcel } from "./office-problem";
import { OWN_SHEETS_SETTING, parseOwnSheets } from "./own-sheets";
import { readSheets } from "./read/read-sheets";
import { writeSheets } from "./write/write-sheets";

/** Runs requests that cannot fail in a way of their own. */
function runs<T>(requests: (context: Excel.RequestContext) => Promise<T>): Promise<Result<T, Problem>> {
  return runInExcel(async (context) => success(await requests(context)));
}

/** The workbook that is open in Excel, through Office.js. */
class OfficeWorkbook implements LiveWorkbook {
  readonly capabilities = { writesInPlace: true, readsFills: false, watches: true, marks: true };
  private names: ReadonlyMap<string, string> = new Map();

  readSheets(progress?: Progress): Promise<Result<readonly SheetRead[], Problem>> {
    return runInExcel(async (context) => {
      const read = await readSheets(context, progress);
      if (!read.ok) return read;
      this.names = read.value.names;
      return success(read.value.sheets);
    });
  }

  async writeSheets(plan: WorkbookPlan, progress?: Progress): Promise<Result<void, Problem>> {
    checkPlan(plan);
    return runInExcel((context) => writeSheets(context, plan, progress));
  }

  readRows(sheet: string, range: Range): Promise<Result<RowsRead, Problem>> {
    return runs((context) => readRows(context, sheet, range));
  }

  applyEdits(sheet: string, edits: readonly CellEdit[], progress?: Progress): Promise<Result<EditsMade, Problem>> {
    return runInExcel((context) => applyEdits(context, sheet, edits, progress));
  }

  selectCells(sheet: string, range: Range): Promise<Result<void, Problem>> {
    return runs(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(rangeAddress(range)).select();
      await context.sync();
    });
  }

  openPlanned(planId: string): Promise<Result<void, Problem>> {
    return runInExcel(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(OWN_SHEETS_SETTING);
      setting.load("value");
      await context.sync();
      const id = setting.isNullObject ? undefined : parseOwnSheets(setting.value)[planId];
      if (id === undefined) return failure({ kind: "sheet-not-found", sheet: planId, sheets: [] });
      context.workbook.worksheets.getItem(id).activate();
      await context.sync();
      return success(undefined);
    });
  }

  watch(listener: (change: WorkbookChange) => void): Promise<Result<() => Promise<void>, Problem>> {
    return runs((context) => watch(context, (id) => this.names.get(id) ?? null, listener));
  }

  markCells(sheet: string, body: Range, marks: readonly CellMarks[]): Promise<Result<void, Problem>> {
    return runs((context) => markCells(context, sheet, body, marks));
  }

  readStored(key: string): Promise<Result<string | null, Problem>> {
    return runs((context) => readStored(context, key));
  }

  writeStored(key: string, text: string | null): Promise<Result<void, Problem>> {
    return runs((context) => writeStored(context, key, text));
  }

  removeTraces(): Promise<Result<void, Problem>> {
    return runs(removeTraces);
  }
}

/** The workbook that is open in Excel; Office.js has to be ready. */
export function openOfficeWorkbook(): LiveWorkbook {
  return new OfficeWorkbook();
}
