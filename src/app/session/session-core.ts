import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import type { LiveWorkbook } from "../../workbook/live-workbook";
import type { Cancelled, Progress, SheetRead } from "../../workbook/workbook";
import { NO_LEDGER } from "./ledger/ledger-state";
import type { ReadLedgerFile } from "./ledger/source-reader";
import type { Review, ReviewChoices } from "./review";
import type { ReviewWork } from "./review-work";
import { workHere } from "./review-work";
import type { SessionState, Work } from "./session-state";

/** What the session needs from where it runs. */
export interface SessionEdge {
  /** Runs something later; the returned function calls it off. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
  /** Understands a file of the ledger; undefined where only sheets of the workbook can be brought. */
  readonly readLedgerFile?: ReadLedgerFile | undefined;
  /** Who does the long work; undefined: it is done where the session is. */
  readonly work?: ReviewWork | undefined;
}

/** What can be called off: fixes and marks are over in a moment, and half of them would be worse than all. */
const STOPPABLE: ReadonlySet<Work["kind"]> = new Set<Work["kind"]>(["reading", "writing", "creating", "importing"]);

/**
 * What all that a session does stands on: its state, told to listeners after each change, and a queue in which what is
 * asked is done one after the other.
 */
export class SessionCore {
  private state: SessionState;
  private readonly listeners = new Set<() => void>();
  private queue: Promise<void> = Promise.resolve();
  private isCalledOff = false;
  readonly work: ReviewWork;
  /** The sheets as they were read last, whether they could be reviewed or not. */
  sheets: readonly SheetRead[] = [];

  constructor(
    readonly workbook: LiveWorkbook,
    choices: ReviewChoices,
    readonly edge: SessionEdge,
  ) {
    this.work = edge.work ?? workHere(workbook);
    this.state = { choices, review: null, problem: null, work: { kind: "reading", done: 0, total: 0, stop: "no" }, notice: null, undo: [], marked: false, ledger: NO_LEDGER };
  }

  readonly getState = (): SessionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(part: Partial<SessionState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }

  enqueue(task: () => Promise<void> | void): Promise<void> {
    const run = this.queue.then(task);
    // A broken promise must not stop what is asked afterwards; whoever asked gets it.
    this.queue = run.catch(() => undefined);
    return run;
  }

  /** Does something with the review; nothing while there is none. */
  withReview(task: (review: Review) => Promise<void>): Promise<void> {
    return this.enqueue(() => (this.state.review === null ? undefined : task(this.state.review)));
  }

  /** Until all that has been asked so far is done. */
  rest(): Promise<void> {
    return this.queue;
  }

  /** Calls off what is under way, where that can be done; it ends at the next point where it leaves nothing half done. */
  callOff(): void {
    const { work } = this.state;
    if (work?.stop !== "yes") return;
    this.isCalledOff = true;
    this.set({ work: { ...work, stop: "asked" } });
  }

  /** Says a problem, or that something was called off; true when there was one. */
  tellProblem(result: Result<unknown, Problem>): boolean {
    if (!result.ok) this.set({ notice: result.problem.kind === "stopped" ? result.problem : { kind: "problem", problem: result.problem } });
    return !result.ok;
  }

  /** Tells what the session is busy with for as long as it is. */
  async working<T>(kind: Work["kind"], task: (progress: Progress, cancelled: Cancelled) => Promise<T>): Promise<T> {
    this.isCalledOff = false;
    const tell = (done: number, total: number): void => {
      this.set({ work: { kind, done, total, stop: !STOPPABLE.has(kind) ? "no" : this.isCalledOff ? "asked" : "yes" } });
    };
    tell(0, 0);
    try {
      return await task(tell, () => this.isCalledOff);
    } finally {
      this.set({ work: null });
    }
  }
}
