import type { ReadLedgerFile } from "../../../app/session/ledger/source-reader";
import type { ReviewWork } from "../../../app/session/review-work";
import type { CellEdit } from "../../../core/fixes/cell-edit";
import type { Problem } from "../../../core/problem";
import type { Language } from "../../../core/programme/language";
import type { Result } from "../../../core/result";
import { success } from "../../../core/result";
import { STOPPED } from "../../../core/stopped";
import type { ReportShelf } from "../../../workbook/plan-view/report-shelf";
import type { Progress, SheetRead } from "../../../workbook/workbook";
import { stepsToRepeat } from "./journal";
import { CalledOff, Line } from "./line";
import type { WorkerLike } from "./line";
import type { Ask, Step } from "./protocol";
import { ReviewAssembler } from "./travel/review-parts";
import type { ReviewPart } from "./travel/review-parts";
import { SheetAssembler } from "./travel/sheet-parts";
import type { SheetPart } from "./travel/sheet-parts";

/** What can be called off while the workbook stays open: it makes something new, and nothing follows where it is not made. */
const STOPPABLE: ReadonlySet<Ask["kind"]> = new Set<Ask["kind"]>(["plan", "render", "ledger"]);

/** The answer, or that it was called off. */
async function orStopped<T>(answer: Promise<T>): Promise<T | typeof STOPPED> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof CalledOff) return STOPPED;
    throw error;
  }
}

/** Lets the page do something else before it goes on. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** A worker that holds one workbook: it reads, checks, plans and writes, while the page stays at hand. */
export class Desk {
  private readonly line: Line;
  private opened: Extract<Ask, { kind: "open" }> | undefined;
  private steps: readonly Step[] = [];
  /** How the reports were made last. */
  lastReports: { readonly languages: readonly [Language, ...Language[]]; readonly chosen: ReadonlySet<string> } | undefined;

  /** @param hire starts a worker */
  constructor(hire: () => WorkerLike) {
    this.line = new Line(hire);
  }

  /** The sheets of a file. */
  async open(bytes: Uint8Array<ArrayBuffer>, file: string, progress: Progress): Promise<Result<readonly SheetRead[], Problem>> {
    const ask = { kind: "open", bytes, file } as const;
    let sheets = new SheetAssembler();
    const answer = await this.line.ask(ask, {
      progress,
      begin: () => {
        sheets = new SheetAssembler();
      },
      // What is opened comes in parts of sheets alone.
      part: (part) => {
        sheets.take(part as SheetPart);
      },
    });
    if (!answer.ok) return answer;
    this.opened = ask;
    return success(sheets.whole());
  }

  /** The worker's copy follows what was mended in the page's. */
  readonly follow = (sheet: string, edits: readonly CellEdit[]): void => {
    const ask = { kind: "edit", sheet, edits } as const;
    this.note(ask);
    // Should the worker be gone, whoever asks it next is told.
    this.line.ask(ask).catch(() => undefined);
  };

  /**
   * The long work of a session over the workbook on this desk.
   * @param show what is done with the report sheets
   */
  work(show: (shelf: ReportShelf) => void): ReviewWork {
    return {
      // The worker holds everything from the start.
      prepare: () => Promise.resolve(),
      review: async (sheets, choices) => {
        const ask = { kind: "review", choices } as const;
        let review = new ReviewAssembler();
        const answer = await this.line.ask(ask, {
          begin: () => {
            review = new ReviewAssembler();
          },
          part: (part) => {
            review.take(part as ReviewPart);
          },
        });
        if (!answer.ok) return answer;
        this.note(ask);
        return success(await review.whole(answer.value, sheets, breathe));
      },
      writeReports: async ({ languages: words, chosen, ledger }, _progress, cancelled) => {
        const [first, ...others] = await words();
        if (cancelled()) return STOPPED;
        const languages = [first.language, ...others.map(({ language }) => language)] as const;
        const ask = { kind: "plan", languages, chosen: [...chosen], ledger } as const;
        const planned = await orStopped(this.line.ask(ask));
        if ("ok" in planned) return planned;
        this.note(ask);
        this.lastReports = { languages, chosen };
        show({ sheets: planned, rows: (sheet, from, to) => this.line.ask({ kind: "rows", sheet, first: from, last: to }) });
        return success({ sheets: planned.length, first: planned[0]?.id ?? null });
      },
    };
  }

  /** Understands a file of the ledger. */
  readonly readLedger: ReadLedgerFile = (bytes, file, progress) => orStopped(this.line.ask({ kind: "ledger", bytes, file }, { progress }));

  /** An .xlsx file: the reports planned last with the list of fixes, or that list alone. Called off, it rejects with `CalledOff`. */
  render(what: { readonly file: string; readonly language: Language; readonly reports: boolean; readonly fixes: readonly CellEdit[] }, progress?: Progress): Promise<Uint8Array<ArrayBuffer>> {
    return this.line.ask({ kind: "render", ...what }, { progress });
  }

  /**
   * Calls off the writing of reports and files and the reading of the ledger; whoever waits for it hears so at once.
   * Nothing can be told to a worker that is at work: another one takes its place, and first does again what it did.
   */
  callOff(): void {
    if (this.opened === undefined) return;
    const { bytes, file } = this.opened;
    this.line.renew(STOPPABLE, { kind: "restore", bytes, file, steps: this.steps });
  }

  /** Ends the worker; whoever waits for it hears that it was called off. */
  close(): void {
    this.line.close();
  }

  private note(step: Step): void {
    this.steps = stepsToRepeat([...this.steps, step]);
  }
}
