import type { ReadLedgerFile } from "../../../app/session/ledger/source-reader";
import type { ReviewWork } from "../../../app/session/review-work";
import type { CellEdit } from "../../../core/fixes/cell-edit";
import type { Problem } from "../../../core/problem";
import type { Language } from "../../../core/programme/language";
import type { Result } from "../../../core/result";
import { success } from "../../../core/result";
import type { ReportShelf } from "../../../workbook/plan-view/report-shelf";
import type { Progress, SheetRead } from "../../../workbook/workbook";
import { joinReview, joinSheets } from "./parts";
import type { Answers, Ask, Part, Reply, Request } from "./protocol";

/** The worker's side that the page sees; a test puts a stand-in in its place. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage: (request: Request, transfer: Transferable[]) => void;
  terminate: () => void;
}

interface Waiting {
  readonly parts: Part[];
  readonly progress: Progress | undefined;
  readonly resolve: (answer: Answers[Ask["kind"]]) => void;
  readonly reject: (error: Error) => void;
}

/** Said to those who wait when the work is called off. */
export class CalledOff extends Error {}

/** A worker that holds one workbook: it reads, checks, plans and writes, while the page stays at hand. */
export class Desk {
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  /** Why the worker answers no more. */
  private gone: Error | undefined;
  /** How the reports were made last. */
  lastReports: { readonly languages: readonly [Language, ...Language[]]; readonly chosen: ReadonlySet<string> } | undefined;

  constructor(private readonly worker: WorkerLike) {
    worker.onmessage = ({ data }) => {
      this.take(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.gone = new Error(event.message);
      this.failAll(this.gone);
    };
  }

  /** The sheets of a file. */
  async open(bytes: Uint8Array<ArrayBuffer>, file: string, progress: Progress): Promise<Result<readonly SheetRead[], Problem>> {
    const { answer, parts } = await this.ask({ kind: "open", bytes, file }, progress);
    return answer.ok ? success(joinSheets(parts)) : answer;
  }

  /** The worker's copy follows what was mended in the page's. */
  readonly follow = (sheet: string, edits: readonly CellEdit[]): void => {
    // Should the worker be gone, whoever asks it next is told.
    this.ask({ kind: "edit", sheet, edits }).catch(() => undefined);
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
        const { answer, parts } = await this.ask({ kind: "review", choices });
        return answer.ok ? success(joinReview(answer.value, parts, sheets)) : answer;
      },
      writeReports: async ({ languages: words, chosen, ledger }) => {
        const [first, ...others] = await words();
        const languages = [first.language, ...others.map(({ language }) => language)] as const;
        const { answer: sheets } = await this.ask({ kind: "plan", languages, chosen: [...chosen], ledger });
        this.lastReports = { languages, chosen };
        show({ sheets, rows: async (sheet, first, last) => (await this.ask({ kind: "rows", sheet, first, last })).answer });
        return success({ sheets: sheets.length, first: sheets[0]?.id ?? null });
      },
    };
  }

  /** Understands a file of the ledger. */
  readonly readLedger: ReadLedgerFile = async (bytes, file, progress) => (await this.ask({ kind: "ledger", bytes, file }, progress)).answer;

  /** An .xlsx file: the reports planned last with the list of fixes, or that list alone. */
  async render(what: { readonly file: string; readonly language: Language; readonly reports: boolean; readonly fixes: readonly CellEdit[] }): Promise<Uint8Array<ArrayBuffer>> {
    return (await this.ask({ kind: "render", ...what })).answer;
  }

  /** Ends the worker; whoever waits for it hears that it was called off. */
  close(): void {
    this.gone = new CalledOff("Called off");
    this.worker.terminate();
    this.failAll(this.gone);
  }

  private ask<K extends Ask["kind"]>(ask: Extract<Ask, { kind: K }>, progress?: Progress): Promise<{ readonly answer: Answers[K]; readonly parts: readonly Part[] }> {
    if (this.gone !== undefined) return Promise.reject(this.gone);
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve, reject) => {
      const parts: Part[] = [];
      this.waiting.set(id, {
        parts,
        progress,
        resolve: (answer) => {
          resolve({ answer: answer as Answers[K], parts });
        },
        reject,
      });
      this.worker.postMessage({ id, ask }, []);
    });
  }

  private take(reply: Reply): void {
    const waiting = this.waiting.get(reply.id);
    if (waiting === undefined) return;
    if (reply.kind === "part") waiting.parts.push(reply.part);
    else if (reply.kind === "progress") waiting.progress?.(reply.done, reply.total);
    else {
      this.waiting.delete(reply.id);
      if (reply.kind === "answer") waiting.resolve(reply.answer);
      else waiting.reject(new Error(reply.message));
    }
  }

  private failAll(error: Error): void {
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of all) reject(error);
  }
}
