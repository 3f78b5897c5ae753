import type { Problem } from "../../core/problem";
import type { WorkbookPlan } from "../../core/reports/sheet-plan";
import type { Result } from "../../core/result";
import { success } from "../../core/result";
import { STOPPED } from "../../core/stopped";
import { checkPlan } from "../plan/check-plan";
import type { Cancelled, Progress, SheetRead, Workbook, WorkbookCapabilities } from "../workbook";
import { planContents } from "./plan-contents";

/** A workbook in memory, for tests: sheets as they were given, and what was written last. */
export class MemoryWorkbook implements Workbook {
  readonly capabilities: WorkbookCapabilities;
  private plan: WorkbookPlan | undefined;

  constructor(
    private readonly sheets: readonly SheetRead[] = [],
    capabilities: Partial<WorkbookCapabilities> = {},
  ) {
    this.capabilities = { writesInPlace: false, readsFills: true, ...capabilities };
  }

  /** Where the workbook is written in place, the written sheets follow the ones that were there. */
  readSheets(progress?: Progress, cancelled?: Cancelled): Promise<Result<readonly SheetRead[], Problem>> {
    if (cancelled?.() === true) return Promise.resolve(STOPPED);
    progress?.(1, 1);
    return Promise.resolve(success(this.capabilities.writesInPlace ? [...this.sheets, ...this.written()] : this.sheets));
  }

  writeSheets(plan: WorkbookPlan, progress?: Progress, cancelled?: Cancelled): Promise<Result<void, Problem>> {
    return Promise.resolve().then(() => {
      checkPlan(plan);
      if (cancelled?.() === true) return STOPPED;
      this.plan = plan;
      progress?.(1, 1);
      return success(undefined);
    });
  }

  /** The plan that was written last, for tests that look at more than cells. */
  writtenPlan(): WorkbookPlan | undefined {
    return this.plan;
  }

  /** The written sheets as they would be read back. */
  written(): readonly SheetRead[] {
    return this.plan?.sheets.map(planContents) ?? [];
  }
}
