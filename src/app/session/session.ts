import type { AcceptedFinding } from "../../core/checks/accept-findings";
import { acceptFindings } from "../../core/checks/accept-findings";
import type { Finding } from "../../core/checks/finding";
import type { CellEdit } from "../../core/fixes/cell-edit";
import { reverseEdit } from "../../core/fixes/cell-edit";
import { applyEdits } from "../../core/fixes/apply-edits";
import { proposeFixes } from "../../core/fixes/propose-fix";
import { parseRange } from "../../core/grid/address";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import type { Words } from "../../text/words";
import type { LiveWorkbook, WorkbookChange } from "../../workbook/live-workbook";
import type { SheetRead } from "../../workbook/workbook";
import { cellMarks } from "./cell-marks";
import { readAccepted, writeAccepted } from "./decisions";
import { liesWithin, patchSheet } from "./patch-sheets";
import type { Review, ReviewChoices } from "./review";
import { roadmapSheet } from "./review";
import type { ReviewWork } from "./review-work";
import { workHere } from "./review-work";
import type { Notice, SessionState, Work } from "./session-state";

/** How long changes are gathered before they are looked at, in milliseconds: below what a person notices. */
const PAUSE = 300;

/** What the session needs from where it runs. */
export interface SessionEdge {
  /** Runs something later; the returned function calls it off. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
  /** Who does the long work; absent: it is done where the session is. */
  readonly work?: ReviewWork;
}

/**
 * A workbook under review: what the pane shows and what people can do. All that is asked is done one after the other;
 * listeners are told after each change of the state.
 */
export class Session {
  private state: SessionState;
  private readonly work: ReviewWork;
  private readonly listeners = new Set<() => void>();
  private queue: Promise<void> = Promise.resolve();
  private unwatch: (() => Promise<void>) | undefined;
  private changes: WorkbookChange[] = [];
  private callOff: (() => void) | undefined;

  constructor(
    private readonly workbook: LiveWorkbook,
    choices: Omit<ReviewChoices, "accepted">,
    private readonly edge: SessionEdge,
  ) {
    this.work = edge.work ?? workHere(workbook);
    this.state = { choices: { ...choices, accepted: [] }, review: null, problem: null, work: { kind: "reading", done: 0, total: 0 }, notice: null, undo: [], marked: false };
  }

  readonly capabilities = (): LiveWorkbook["capabilities"] => this.workbook.capabilities;

  readonly getState = (): SessionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads what was decided earlier and the workbook, and listens to changes from then on. */
  start(): Promise<void> {
    return this.enqueue(async () => {
      const accepted = await readAccepted(this.workbook);
      this.set(accepted.ok ? { choices: { ...this.state.choices, accepted: accepted.value } } : { notice: { kind: "problem", problem: accepted.problem } });
      await this.readAll();
      if (!this.workbook.capabilities.watches) return;
      const watching = await this.workbook.watch((change) => {
        this.noteChange(change);
      });
      if (watching.ok) this.unwatch = watching.value;
    });
  }

  /** Stops listening. */
  async stop(): Promise<void> {
    this.callOff?.();
    await this.queue;
    await this.unwatch?.();
  }

  /** Reads everything anew. */
  refresh(): Promise<void> {
    return this.enqueue(() => this.readAll());
  }

  /** Other choices: what was read stays, and is looked at anew. */
  choose(choices: Partial<Omit<ReviewChoices, "accepted">>): Promise<void> {
    return this.enqueue(async () => {
      this.set({ choices: { ...this.state.choices, ...choices } });
      if (this.state.review === null) await this.readAll();
      else await this.reviewAgain(this.state.review.sheets);
    });
  }

  /** What mending these findings would change, cell by cell. */
  preview(findings: readonly Finding[]): readonly CellEdit[] {
    const { review } = this.state;
    return review === null ? [] : proposeFixes(findings, review.loaded.roadmap, roadmapSheet(review).grid);
  }

  /** Makes fixes that were previewed. */
  fix(edits: readonly CellEdit[]): Promise<void> {
    return this.edit(edits, "fixed");
  }

  /** Takes the last fixes back. */
  undo(): Promise<void> {
    return this.edit(this.state.undo, "undone");
  }

  /** Accepts findings as they are. */
  accept(findings: readonly Finding[], reason: string): Promise<void> {
    return this.withReview(async (review) => {
      const added = acceptFindings(findings, review.loaded.roadmap, reason);
      await this.storeAccepted(review, [...this.state.choices.accepted, ...added]);
    });
  }

  /** Opens accepted findings again. */
  withdraw(accepted: readonly AcceptedFinding[]): Promise<void> {
    return this.withReview(async (review) => {
      const gone = new Set(accepted.map((each) => JSON.stringify(each)));
      await this.storeAccepted(review, this.state.choices.accepted.filter((each) => !gone.has(JSON.stringify(each))));
    });
  }

  /** Shows a finding's cell, or the whole row's first cell where it has none. */
  show({ cell, row }: Pick<Finding, "cell" | "row">): Promise<void> {
    return this.withReview(async ({ loaded: { roadmap } }) => {
      const range = cell === null ? null : parseRange(cell);
      const place = range ?? (row === null ? roadmap.table.range : { ...roadmap.table.range, firstRow: row, lastRow: row });
      this.tellProblem(await this.workbook.selectCells(roadmap.table.sheet, place));
    });
  }

  /**
   * Writes report sheets in a language.
   * @param chosen plan ids; the data sheet always goes with them, since every figure stands on it
   */
  writeReports(words: Words, chosen: ReadonlySet<string>): Promise<void> {
    return this.withReview(async (review) => {
      const written = await this.working("writing", (progress) => this.work.writeReports(review, words, chosen, progress));
      if (written.ok) this.set({ notice: { kind: "written", ...written.value } });
      else this.tellProblem(written);
    });
  }

  /** Opens a report sheet that was written. */
  open(planId: string): Promise<void> {
    return this.enqueue(async () => {
      this.tellProblem(await this.workbook.openPlanned(planId));
    });
  }

  /** Shows findings in the table itself, or takes the marks away. */
  mark(on: boolean): Promise<void> {
    return this.withReview(async (review) => {
      if (!this.tellProblem(await this.writeMarks(review, on))) this.set({ marked: on });
    });
  }

  /** Removes everything of ours from the workbook. */
  removeTraces(): Promise<void> {
    return this.enqueue(async () => {
      const removed = await this.working("removing", () => this.workbook.removeTraces());
      if (this.tellProblem(removed)) return;
      this.set({ choices: { ...this.state.choices, accepted: [] }, undo: [], marked: false });
      await this.readAll();
      this.set({ notice: { kind: "traces-removed" } });
    });
  }

  /** Takes the notice off the pane. */
  dismiss(): void {
    this.set({ notice: null });
  }

  private set(part: Partial<SessionState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }

  private enqueue(task: () => Promise<void> | void): Promise<void> {
    const run = this.queue.then(task);
    // A broken promise must not stop what is asked afterwards; whoever asked gets it.
    this.queue = run.catch(() => undefined);
    return run;
  }

  private withReview(task: (review: Review) => Promise<void>): Promise<void> {
    return this.enqueue(() => (this.state.review === null ? undefined : task(this.state.review)));
  }

  /** Says a problem; true when there was one. */
  private tellProblem(result: Result<unknown, Problem>): boolean {
    if (!result.ok) this.set({ notice: { kind: "problem", problem: result.problem } });
    return !result.ok;
  }

  private async working<T>(kind: Work["kind"], task: (progress: (done: number, total: number) => void) => Promise<T>): Promise<T> {
    this.set({ work: { kind, done: 0, total: 0 } });
    try {
      return await task((done, total) => {
        this.set({ work: { kind, done, total } });
      });
    } finally {
      this.set({ work: null });
    }
  }

  private async readAll(): Promise<void> {
    const sheets = await this.working("reading", (progress) => this.workbook.readSheets(progress));
    if (sheets.ok) await this.reviewAgain(sheets.value);
    else this.set({ problem: sheets.problem });
  }

  private async reviewAgain(sheets: readonly SheetRead[]): Promise<void> {
    const check = (): Promise<Result<Review, Problem>> => this.work.review(sheets, this.state.choices);
    // Done here, it holds up everything: nobody would see that it is under way.
    const review = await (this.edge.work === undefined ? check() : this.working("checking", check));
    this.set(review.ok ? { review: review.value, problem: null } : { review: null, problem: review.problem });
  }

  private async edit(edits: readonly CellEdit[], kind: "fixed" | "undone"): Promise<void> {
    await this.withReview(async (review) => {
      if (edits.length === 0) return;
      const sheet = roadmapSheet(review);
      const made = await this.working("fixing", (progress) => this.workbook.applyEdits(sheet.name, edits, progress));
      if (!made.ok) {
        this.tellProblem(made);
        // Some may have been made before it failed: what is there now is the truth.
        await this.readAll();
        return;
      }
      const { done, left } = made.value;
      const after = { ...sheet, grid: applyEdits(sheet.grid, done).grid };
      await this.reviewAgain(review.sheets.map((each) => (each === sheet ? after : each)));
      const notice: Notice = { kind, done: done.length, left };
      this.set({ undo: kind === "fixed" ? done.map(reverseEdit) : [], notice });
      if (left.length > 0) await this.readAll();
      await this.renewMarks();
    });
  }

  private async storeAccepted(review: Review, accepted: readonly AcceptedFinding[]): Promise<void> {
    if (this.tellProblem(await writeAccepted(this.workbook, accepted))) return;
    this.set({ choices: { ...this.state.choices, accepted } });
    await this.reviewAgain(review.sheets);
    await this.renewMarks();
  }

  private writeMarks({ loaded: { roadmap }, outcome }: Review, on: boolean): Promise<Result<void, Problem>> {
    const { sheet, range, headerRow } = roadmap.table;
    return this.working("marking", () => this.workbook.markCells(sheet, { ...range, firstRow: headerRow + 1 }, on ? cellMarks(outcome.findings) : []));
  }

  private async renewMarks(): Promise<void> {
    if (this.state.marked && this.state.review !== null) this.tellProblem(await this.writeMarks(this.state.review, true));
  }

  /** Gathers changes for a moment, then looks at them together. */
  private noteChange(change: WorkbookChange): void {
    this.changes.push(change);
    this.callOff?.();
    this.callOff = this.edge.later(() => {
      void this.enqueue(() => this.lookAtChanges());
    }, PAUSE);
  }

  private async lookAtChanges(): Promise<void> {
    const changes = this.changes;
    this.changes = [];
    const { review } = this.state;
    if (review === null) {
      await this.readAll();
      return;
    }
    const sheet = roadmapSheet(review);
    const here = changes.filter((change) => change.sheet === null || change.sheet === sheet.name);
    if (here.length === 0) return;
    const [only, ...others] = here;
    // One edit, as typing is: its cells alone are read. Anything else may have moved rows, so everything is.
    if (only?.range == null || others.length > 0 || !liesWithin(sheet, only.range)) await this.readAll();
    else {
      const rows = await this.workbook.readRows(sheet.name, only.range);
      if (rows.ok) await this.reviewAgain(review.sheets.map((each) => (each === sheet ? patchSheet(sheet, rows.value) : each)));
      else await this.readAll();
    }
    await this.renewMarks();
  }
}
