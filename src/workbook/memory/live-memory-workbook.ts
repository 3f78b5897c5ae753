import { applyEdits } from "../../core/fixes/apply-edits";
import type { CellEdit } from "../../core/fixes/cell-edit";
import type { Range } from "../../core/grid/grid";
import type { Problem } from "../../core/problem";
import type { WorkbookPlan } from "../../core/reports/sheet-plan";
import type { Result } from "../../core/result";
import { failure, success } from "../../core/result";
import { STOPPED } from "../../core/stopped";
import type { CellMarks, EditsMade, LiveCapabilities, LiveWorkbook, RowsRead, Selection, WorkbookChange } from "../live-workbook";
import { checkPlan } from "../plan/check-plan";
import { TakenNames } from "../../core/reports/renaming/free-name";
import { renamePlan } from "../../core/reports/renaming/rename-plan";
import { rowsIn } from "../rows-in";
import type { Cancelled, Progress, SheetRead } from "../workbook";
import { MemoryWorkbook } from "./memory-workbook";
import { planContents } from "./plan-contents";

/** A working copy of a workbook that is edited in memory: in tests, and where the pane runs without Excel. */
export class LiveMemoryWorkbook implements LiveWorkbook {
  readonly capabilities: LiveCapabilities = { writesInPlace: false, readsFills: true, watches: true, marks: true, keepsTraces: true, selects: true, addsSheets: true, setsLanguage: true };
  private readonly stored = new Map<string, string>();
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  private readonly output = new MemoryWorkbook();
  private shownMarks: readonly CellMarks[] = [];
  private selected: Selection | null = null;

  constructor(private sheets: readonly SheetRead[]) {}

  readSheets(progress?: Progress, cancelled?: Cancelled): Promise<Result<readonly SheetRead[], Problem>> {
    if (cancelled?.() === true) return Promise.resolve(STOPPED);
    progress?.(1, 1);
    return Promise.resolve(success(this.sheets));
  }

  writeSheets(plan: WorkbookPlan, progress?: Progress, cancelled?: Cancelled): Promise<Result<void, Problem>> {
    return this.output.writeSheets(plan, progress, cancelled);
  }

  addSheets(plan: WorkbookPlan, progress?: Progress, cancelled?: Cancelled): Promise<Result<readonly string[], Problem>> {
    return Promise.resolve().then(() => {
      checkPlan(plan);
      if (cancelled?.() === true) return STOPPED;
      const taken = new TakenNames(this.sheets.map(({ name }) => name));
      const tables = new TakenNames(this.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)));
      const names = {
        sheets: new Map(plan.sheets.map(({ name }) => [name, taken.takeForSheet(name)])),
        tables: new Map(plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => [name, tables.takeForCells(name)] as const))),
        names: new Map<string, string>(),
      };
      const added = renamePlan(plan, names).sheets.map(planContents);
      this.sheets = [...this.sheets, ...added];
      progress?.(1, 1);
      return success(added.map(({ name }) => name));
    });
  }

  selection(): Promise<Result<Selection | null, Problem>> {
    return Promise.resolve(success(this.selected));
  }

  readRows(sheet: string, range: Range): Promise<Result<RowsRead, Problem>> {
    return Promise.resolve(this.withSheet(sheet, (found) => rowsIn(found, range)));
  }

  applyEdits(sheet: string, edits: readonly CellEdit[]): Promise<Result<EditsMade, Problem>> {
    return Promise.resolve(this.withSheet(sheet, (found) => this.change(found, edits)));
  }

  selectCells(sheet: string, range: Range): Promise<Result<void, Problem>> {
    return Promise.resolve(this.withSheet(sheet, () => {
      this.selected = { sheet, range };
    }));
  }

  openPlanned(): Promise<Result<void, Problem>> {
    return Promise.resolve(success(undefined));
  }

  watch(listener: (change: WorkbookChange) => void): Promise<Result<() => Promise<void>, Problem>> {
    this.listeners.add(listener);
    return Promise.resolve(
      success(() => {
        this.listeners.delete(listener);
        return Promise.resolve();
      }),
    );
  }

  markCells(_sheet: string, _body: Range, marks: readonly CellMarks[]): Promise<Result<void, Problem>> {
    this.shownMarks = marks;
    return Promise.resolve(success(undefined));
  }

  readStored(key: string): Promise<Result<string | null, Problem>> {
    return Promise.resolve(success(this.stored.get(key) ?? null));
  }

  writeStored(key: string, text: string | null): Promise<Result<void, Problem>> {
    if (text === null) this.stored.delete(key);
    else this.stored.set(key, text);
    return Promise.resolve(success(undefined));
  }

  removeTraces(): Promise<Result<void, Problem>> {
    this.stored.clear();
    this.shownMarks = [];
    return Promise.resolve(success(undefined));
  }

  /** The cells that somebody types into, told to whoever watches. */
  type(sheet: string, edits: readonly CellEdit[]): void {
    this.withSheet(sheet, (found) => this.change(found, edits));
    for (const { row, column } of edits) {
      for (const listener of this.listeners) listener({ sheet, range: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column } });
    }
  }

  /** The marks that are shown, and the cells that are selected. */
  shown(): { readonly marks: readonly CellMarks[]; readonly selected: Selection | null } {
    return { marks: this.shownMarks, selected: this.selected };
  }

  /** The plan that was written last. */
  writtenPlan(): WorkbookPlan | undefined {
    return this.output.writtenPlan();
  }

  private change(sheet: SheetRead, edits: readonly CellEdit[]): EditsMade {
    const { grid, done, left } = applyEdits(sheet.grid, edits);
    this.sheets = this.sheets.map((each) => (each === sheet ? { ...sheet, grid } : each));
    return { done, left };
  }

  private withSheet<T>(name: string, use: (sheet: SheetRead) => T): Result<T, Problem> {
    const found = this.sheets.find((sheet) => sheet.name === name);
    return found === undefined ? failure({ kind: "sheet-not-found", sheet: name, sheets: this.sheets.map((sheet) => sheet.name) }) : success(use(found));
  }
}
