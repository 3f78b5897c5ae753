import { applyEdits } from "../../core/fixes/apply-edits";
import type { CellEdit } from "../../core/fixes/cell-edit";
import type { Range } from "../../core/grid/grid";
import type { Problem } from "../../core/problem";
import type { WorkbookPlan } from "../../core/reports/sheet-plan";
import type { Result } from "../../core/result";
import { failure, success } from "../../core/result";
import { STOPPED } from "../../core/stopped";
import type { EditsMade, LiveCapabilities, LiveWorkbook, RowsRead } from "../live-workbook";
import type { ReportShelf } from "../plan-view/report-shelf";
import { shelvePlan } from "../plan-view/report-shelf";
import { rowsIn } from "../rows-in";
import type { Cancelled, Progress, SheetRead } from "../workbook";

/** Cells that are before the person's eyes. */
export interface Shown {
  readonly sheet: string;
  readonly range: Range;
}

/** Everything of a working copy that can be seen. */
export interface CopyState {
  readonly sheets: readonly SheetRead[];
  /** The cells shown last; a new object each time that they are asked for. */
  readonly shown: Shown | null;
  readonly reports: ReportShelf | null;
  /** The report sheet asked for last, by its plan's id; a new object each time. */
  readonly opened: { readonly report: string } | null;
  /** The reports were written before the last change of the copy. */
  readonly reportsAreOld: boolean;
  /** Every edit ever made, in order, by sheet. */
  readonly edits: ReadonlyMap<string, readonly CellEdit[]>;
  readonly stored: ReadonlyMap<string, string>;
}

/** A copy of a workbook in memory that is mended instead of the file, which stays as it is. Report sheets stand beside it. */
export class WorkingCopy implements LiveWorkbook {
  readonly capabilities: LiveCapabilities = { writesInPlace: false, readsFills: true, watches: false, marks: false, keepsTraces: false, selects: false, addsSheets: false, setsLanguage: false };
  private state: CopyState;
  private readonly listeners = new Set<() => void>();

  /**
   * @param told hears of every edit, so that a second copy elsewhere can keep up
   * @param stored what was decided earlier about the same workbook
   */
  constructor(
    sheets: readonly SheetRead[],
    private readonly told: (sheet: string, edits: readonly CellEdit[]) => void,
    stored: ReadonlyMap<string, string> = new Map(),
  ) {
    this.state = { sheets, shown: null, reports: null, opened: null, reportsAreOld: false, edits: new Map(), stored };
  }

  readonly getState = (): CopyState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readSheets(progress?: Progress, cancelled?: Cancelled): Promise<Result<readonly SheetRead[], Problem>> {
    if (cancelled?.() === true) return Promise.resolve(STOPPED);
    progress?.(1, 1);
    return Promise.resolve(success(this.state.sheets));
  }

  /** The sheets stand beside the copy. A plan that breaks a promise is not shown. */
  async writeSheets(plan: WorkbookPlan, progress?: Progress, cancelled?: Cancelled): Promise<Result<void, Problem>> {
    if (cancelled?.() === true) return STOPPED;
    // A broken promise is told like any other failure: when the answer is waited for.
    const shelf = await Promise.resolve(plan).then(shelvePlan);
    this.showReports(shelf);
    progress?.(1, 1);
    return success(undefined);
  }

  /** Puts report sheets beside the copy in place of those that were there. */
  showReports(reports: ReportShelf): void {
    this.set({ reports, reportsAreOld: false });
  }

  readRows(sheet: string, range: Range): Promise<Result<RowsRead, Problem>> {
    return Promise.resolve(this.withSheet(sheet, (found) => rowsIn(found, range)));
  }

  applyEdits(sheet: string, edits: readonly CellEdit[]): Promise<Result<EditsMade, Problem>> {
    return Promise.resolve(
      this.withSheet(sheet, (found) => {
        const { grid, done, left } = applyEdits(found.grid, edits);
        if (done.length === 0) return { done, left };
        this.told(sheet, done);
        this.set({
          sheets: this.state.sheets.map((each) => (each === found ? { ...found, grid } : each)),
          edits: new Map(this.state.edits).set(sheet, [...(this.state.edits.get(sheet) ?? []), ...done]),
          reportsAreOld: this.state.reports !== null,
        });
        return { done, left };
      }),
    );
  }

  selectCells(sheet: string, range: Range): Promise<Result<void, Problem>> {
    return Promise.resolve(
      this.withSheet(sheet, () => {
        this.set({ shown: { sheet, range } });
      }),
    );
  }

  /** Cells are looked at, not selected. */
  selection(): Promise<Result<null, Problem>> {
    return Promise.resolve(success(null));
  }

  /** The file stays as it is: nothing is added to the copy either. */
  addSheets(): Promise<Result<readonly string[], Problem>> {
    return Promise.resolve(failure({ kind: "workbook-read-only" }));
  }

  openPlanned(planId: string): Promise<Result<void, Problem>> {
    this.set({ opened: { report: planId } });
    return Promise.resolve(success(undefined));
  }

  /** Nobody else changes the copy. */
  watch(): Promise<Result<() => Promise<void>, Problem>> {
    return Promise.resolve(success(() => Promise.resolve()));
  }

  /** Findings are always seen at their cells: there is nothing to mark. */
  markCells(): Promise<Result<void, Problem>> {
    return Promise.resolve(success(undefined));
  }

  readStored(key: string): Promise<Result<string | null, Problem>> {
    return Promise.resolve(success(this.state.stored.get(key) ?? null));
  }

  writeStored(key: string, text: string | null): Promise<Result<void, Problem>> {
    const stored = new Map(this.state.stored);
    if (text === null) stored.delete(key);
    else stored.set(key, text);
    this.set({ stored, reportsAreOld: this.state.reports !== null });
    return Promise.resolve(success(undefined));
  }

  removeTraces(): Promise<Result<void, Problem>> {
    this.set({ stored: new Map(), reports: null, reportsAreOld: false });
    return Promise.resolve(success(undefined));
  }

  private set(part: Partial<CopyState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }

  private withSheet<T>(name: string, use: (sheet: SheetRead) => T): Result<T, Problem> {
    const found = this.state.sheets.find((sheet) => sheet.name === name);
    return found === undefined ? failure({ kind: "sheet-not-found", sheet: name, sheets: this.state.sheets.map((sheet) => sheet.name) }) : success(use(found));
  }
}
