import type { Problem } from "../../core/problem";
import type { WorkbookPlan } from "../../core/reports/sheet-plan";
import type { Result } from "../../core/result";
import { success } from "../../core/result";
import { STOPPED } from "../../core/stopped";
import type { Cancelled, Progress, SheetRead, Workbook } from "../workbook";
import { readWorkbook } from "./read-workbook";
import { renderPlan } from "./render-plan";

/** A workbook of files: what is read stays as it is, what is written becomes a new file. */
export interface XlsxWorkbook extends Workbook {
  /** The bytes of the last workbook that was written whole; undefined before that. */
  output(): Uint8Array | undefined;
}

class FileWorkbook implements XlsxWorkbook {
  readonly capabilities = { writesInPlace: false, readsFills: true };
  private written: Uint8Array | undefined;

  constructor(
    private readonly bytes: Uint8Array | undefined,
    private readonly fileName: string,
  ) {}

  async readSheets(progress?: Progress, cancelled?: Cancelled): Promise<Result<readonly SheetRead[], Problem>> {
    if (cancelled?.() === true) return STOPPED;
    return this.bytes === undefined ? success([]) : readWorkbook(this.bytes, this.fileName, progress);
  }

  async writeSheets(plan: WorkbookPlan, progress?: Progress, cancelled?: Cancelled): Promise<Result<void, Problem>> {
    if (cancelled?.() === true) return STOPPED;
    const written = await renderPlan(plan, progress);
    if (cancelled?.() === true) return STOPPED;
    this.written = written;
    return success(undefined);
  }

  output(): Uint8Array | undefined {
    return this.written;
  }
}

/** A workbook over the bytes of an .xlsx file; `fileName` is what messages call it. Nothing is read before `readSheets`. */
export function openXlsxWorkbook(bytes: Uint8Array, fileName: string): XlsxWorkbook {
  return new FileWorkbook(bytes, fileName);
}

/** A workbook that does not exist yet: there is nothing to read, only to write. */
export function newXlsxWorkbook(): XlsxWorkbook {
  return new FileWorkbook(undefined, "");
}
