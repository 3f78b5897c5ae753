import { bring } from "../../core/bring";
import type { AcceptedFinding } from "../../core/checks/accept-findings";
import type { Finding } from "../../core/checks/finding";
import type { CellEdit } from "../../core/fixes/cell-edit";
import { proposeFixes } from "../../core/fixes/propose-fix";
import { parseRange } from "../../core/grid/address";
import type { ChosenTable } from "../../core/programme/decided-schema";
import type { Programme } from "../../core/programme/schema";
import type { Problem } from "../../core/problem";
import type { DecidedColumn } from "../../core/reading/decided-columns";
import type { Result } from "../../core/result";
import type { Words } from "../../text/words";
import type { LiveWorkbook } from "../../workbook/live-workbook";
import { storeAccepted } from "./accepting";
import { takeSelection, takeTable } from "./choosing-table";
import { createRoadmap, createSettings, openSettings } from "./creating";
import { decideColumns } from "./deciding-columns";
import { readDecisions } from "./decisions";
import { makeEdits } from "./fixing";
import { LedgerSession } from "./ledger/ledger-session";
import { writeMarks } from "./marking";
import { PARTS } from "./on-demand";
import { readAll, reviewAgain } from "./reading";
import type { Review, ReviewChoices } from "./review";
import { roadmapSheet } from "./review";
import type { SessionEdge } from "./session-core";
import { SessionCore } from "./session-core";
import type { SessionState } from "./session-state";
import { Watcher } from "./watching";
import { writeReports } from "./writing";

/**
 * A workbook under review: what the pane shows and what people can do. All that is asked is done one after the other;
 * listeners are told after each change of the state.
 */
export class Session {
  /** The ledger beside the roadmap. */
  readonly ledger: LedgerSession;
  private readonly core: SessionCore;
  private readonly watcher: Watcher;

  constructor(workbook: LiveWorkbook, choices: Pick<ReviewChoices, "asOf" | "programme" | "sheet">, edge: SessionEdge) {
    this.core = new SessionCore(workbook, { ...choices, range: undefined, decided: [], accepted: [] }, edge);
    this.watcher = new Watcher(this.core);
    this.ledger = new LedgerSession(this.core);
  }

  readonly capabilities = (): LiveWorkbook["capabilities"] => this.core.workbook.capabilities;

  readonly getState = (): SessionState => this.core.getState();

  readonly subscribe = (listener: () => void): (() => void) => this.core.subscribe(listener);

  /** Reads what was decided earlier and the workbook, and listens to changes from then on. */
  start(): Promise<void> {
    const { core } = this;
    return core.enqueue(async () => {
      const { choices, problem } = await readDecisions(core.workbook);
      core.set({ choices: { ...core.getState().choices, ...choices }, ...(problem === null ? {} : { notice: { kind: "problem", problem } }) });
      await this.ledger.start();
      await readAll(core);
      await this.ledger.follow();
      await this.watcher.start();
    });
  }

  /** Stops listening. */
  stop(): Promise<void> {
    return this.watcher.stop();
  }

  /** Reads everything anew. */
  refresh(): Promise<void> {
    return this.core.enqueue(() => readAll(this.core));
  }

  /** Calls off what is under way, where that can be done. */
  callOff(): void {
    this.core.callOff();
  }

  /** Another day or programme: what was read stays, and is looked at anew. */
  choose(choices: Partial<Pick<ReviewChoices, "asOf" | "programme">>): Promise<void> {
    const { core } = this;
    return core.enqueue(async () => {
      core.set({ choices: { ...core.getState().choices, ...choices } });
      if (core.getState().review === null) await readAll(core);
      else await reviewAgain(core, core.sheets);
    });
  }

  /** Looks at another table, now and the next time; null leaves the choice to the reading. */
  chooseTable(table: ChosenTable | null): Promise<void> {
    return this.core.enqueue(() => takeTable(this.core, table));
  }

  /** Takes the cells that the person has selected for the table. */
  chooseSelection(): Promise<void> {
    return takeSelection(this.core);
  }

  /** Decides what columns are, now and the next time. */
  decideColumns(decided: readonly DecidedColumn[]): Promise<void> {
    return decideColumns(this.core, decided);
  }

  /**
   * Adds a new roadmap to the workbook.
   * @param words brings what its language says
   */
  createRoadmap(programme: Programme, words: () => Promise<Words>): Promise<void> {
    return createRoadmap(this.core, programme, words);
  }

  /** Shows the settings in their sheet, where there is one. */
  openSettings(): Promise<void> {
    return openSettings(this.core);
  }

  /**
   * Adds a sheet with the settings that hold now.
   * @param words brings what its language says
   */
  createSettings(words: () => Promise<Words>): Promise<void> {
    return createSettings(this.core, words);
  }

  /** What mending these findings would change, cell by cell. */
  preview(findings: readonly Finding[]): readonly CellEdit[] {
    const { review } = this.getState();
    return review === null ? [] : proposeFixes(findings, review.loaded.roadmap, roadmapSheet(review).grid);
  }

  /** Makes fixes that were previewed. */
  fix(edits: readonly CellEdit[]): Promise<void> {
    return makeEdits(this.core, edits, "fixed");
  }

  /** Takes the last fixes back. */
  undo(): Promise<void> {
    return makeEdits(this.core, this.getState().undo, "undone");
  }

  /** Accepts findings as they are. */
  accept(findings: readonly Finding[], reason: string): Promise<void> {
    return this.core.withReview(async (review) => {
      const acceptance = await bring(PARTS.acceptance);
      if (!acceptance.ok) {
        this.core.tellProblem(acceptance);
        return;
      }
      const added = acceptance.value.acceptFindings(findings, review.loaded.roadmap, reason);
      await storeAccepted(this.core, [...this.getState().choices.accepted, ...added]);
    });
  }

  /** Opens accepted findings again. */
  withdraw(accepted: readonly AcceptedFinding[]): Promise<void> {
    return this.core.withReview(async () => {
      const gone = new Set(accepted.map((each) => JSON.stringify(each)));
      await storeAccepted(this.core, this.getState().choices.accepted.filter((each) => !gone.has(JSON.stringify(each))));
    });
  }

  /** Shows a finding's cell, or the whole row's first cell where it has none. */
  show({ cell, row }: Pick<Finding, "cell" | "row">): Promise<void> {
    const { core } = this;
    return core.withReview(async (review) => {
      const range = cell === null ? null : parseRange(cell);
      const select = ({ loaded: { roadmap: { table } } }: Review): Promise<Result<void, Problem>> => core.workbook.selectCells(table.sheet, range ?? (row === null ? table.range : { ...table.range, firstRow: row, lastRow: row }));
      const shown = await select(review);
      if (shown.ok || shown.problem.kind !== "sheet-not-found") {
        core.tellProblem(shown);
        return;
      }
      // Not every Excel tells when a sheet gets another name.
      await readAll(core);
      const now = core.getState().review;
      core.tellProblem(now === null ? shown : await select(now));
    });
  }

  /**
   * Writes report sheets in one language or several.
   * @param languages brings what the languages say
   * @param chosen ids of report sheets; the data sheets always go with them, since every figure stands on them
   */
  writeReports(languages: () => Promise<readonly [Words, ...Words[]]>, chosen: ReadonlySet<string>): Promise<void> {
    return writeReports(this.core, languages, chosen);
  }

  /** Opens a report sheet that was written. */
  open(planId: string): Promise<void> {
    const { core } = this;
    return core.enqueue(async () => {
      core.tellProblem(await core.workbook.openPlanned(planId));
    });
  }

  /** Shows findings in the table itself, or takes the marks away. */
  mark(on: boolean): Promise<void> {
    const { core } = this;
    return core.withReview(async (review) => {
      if (!core.tellProblem(await writeMarks(core, review, on))) core.set({ marked: on });
    });
  }

  /** Removes everything of ours from the workbook. */
  removeTraces(): Promise<void> {
    const { core } = this;
    return core.enqueue(async () => {
      const removed = await core.working("removing", () => core.workbook.removeTraces());
      if (core.tellProblem(removed)) return;
      core.set({ choices: { ...core.getState().choices, sheet: undefined, range: undefined, decided: [], accepted: [] }, undo: [], marked: false });
      this.ledger.forget();
      await readAll(core);
      core.set({ notice: { kind: "traces-removed" } });
    });
  }

  /** Takes the notice off the pane. */
  dismiss(): void {
    this.core.set({ notice: null });
  }
}
