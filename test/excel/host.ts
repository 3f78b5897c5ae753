import { Faults, isRefusal } from "./faults";
import type { Refusal, RequestFault } from "./faults";
import { Registrations } from "./wire/events/registrations";
import { eventEntries } from "./wire/events/wire-events";
import type { EventEntry } from "./wire/events/wire-events";
import { ACTION_TYPE } from "./wire/protocol";
import type { ActionInfo, Batch, BatchAnswer, BatchError } from "./wire/protocol";
import { runBatch } from "./wire/run-batch";
import { Session } from "./wire/session";
import { rangeObject } from "./wire/types/range";
import { askedPaneState, emptyAnswer, startUpAnswer } from "./wire/start-up";
import { worksheetObject } from "./wire/types/worksheet";
import { newWorkbook } from "./workbook/create";
import { HostError } from "./workbook/host-error";
import type { Workbook } from "./workbook/workbook";

/** What the host answers to a request: the batch's results as JSON text, or that it was turned away. */
export type HostAnswer = { readonly kind: "answered"; readonly body: string } | { readonly kind: "refused"; readonly why: Refusal };

/** A request as it was seen, for tests that count and look. */
export interface SeenRequest {
  readonly actions: readonly ActionInfo[];
  readonly requestSize: number;
  readonly answerSize: number;
  readonly error: BatchError | null;
  readonly refused: Refusal | null;
  /** True for what `Excel.run` sends of itself at its end, to let go of its ranges. */
  readonly isCleanUp: boolean;
}

export interface HostOptions {
  /** 9 for an Excel that knows ExcelApi 1.9; 15 is the newest that the client knows. */
  readonly minorVersion?: number;
}

function isBatch(value: unknown): value is Batch {
  return typeof value === "object" && value !== null && "Actions" in value && Array.isArray(value.Actions) && "ObjectPaths" in value;
}

function isCleanUp({ Actions }: Batch): boolean {
  const methods = Actions.filter((action) => action.ActionType === ACTION_TYPE.method);
  return methods.length > 0 && methods.every((action) => action.Name === "_RemoveReference") && Actions.every((action) => action.ActionType === ACTION_TYPE.method || action.ActionType === ACTION_TYPE.instantiate);
}

/** Excel as the client sees it: takes batches, answers them, and sends events. One add-in is open in it. */
export class ExcelHost {
  readonly faults = new Faults();
  readonly session: Session;
  readonly minorVersion: number;
  /** Every request so far, oldest first: one for each `context.sync()` that had something to say. */
  readonly requests: SeenRequest[] = [];
  private readonly listeners: ((entries: readonly EventEntry[]) => void)[] = [];
  /** What the add-in last asked its pane to be; null: nothing yet. */
  paneState: string | null = null;
  private lastEvent = 0;

  constructor(
    readonly workbook: Workbook = newWorkbook(),
    { minorVersion = 15 }: HostOptions = {},
  ) {
    this.minorVersion = minorVersion;
    this.session = new Session(workbook, minorVersion, new Registrations(), { range: rangeObject, worksheet: worksheetObject });
    workbook.changes.listen((change, author) => {
      const entries = eventEntries(this.session, change, author, () => ++this.lastEvent);
      if (entries.length > 0) for (const listener of this.listeners) listener(entries);
    });
  }

  /** How many times the add-in waited for Excel; the cleaning up at the end of `Excel.run` does not count. */
  get syncs(): number {
    return this.requests.filter((request) => !request.isCleanUp).length;
  }

  /** A bridge listens here and carries the events to its client, after the answer that is under way. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): void {
    this.listeners.push(listener);
  }

  /** Does what a request asks. `requestSize` is its size in bytes as it came. */
  process(batch: unknown, requestSize: number): HostAnswer {
    if (!isBatch(batch)) throw new Error("The request is not a batch");
    const startUp = startUpAnswer(batch);
    if (startUp !== null) return { kind: "answered", body: JSON.stringify(startUp) };
    const paneState = askedPaneState(batch);
    if (paneState !== null) {
      this.paneState = paneState;
      return { kind: "answered", body: JSON.stringify(emptyAnswer(batch)) };
    }
    const fault = this.faults.next();
    const seen = { actions: batch.Actions, requestSize, answerSize: 0, error: null, refused: null, isCleanUp: isCleanUp(batch) };
    const refused = requestSize > this.faults.limits.request ? "request too large" : fault !== undefined && isRefusal(fault.error) ? fault.error : null;
    if (refused !== null) {
      this.requests.push({ ...seen, refused });
      return { kind: "refused", why: refused };
    }
    const answer = this.run(batch, fault);
    const body = JSON.stringify(answer);
    const answerSize = Buffer.byteLength(body);
    const tooLarge = answerSize > this.faults.limits.answer;
    this.requests.push({ ...seen, answerSize, error: answer.Error ?? null, refused: tooLarge ? "answer too large" : null });
    return tooLarge ? { kind: "refused", why: "answer too large" } : { kind: "answered", body };
  }

  private run(batch: Batch, fault: RequestFault | undefined): BatchAnswer {
    const beforeAction = (index: number): void => {
      if (fault !== undefined && !isRefusal(fault.error) && index >= (fault.afterActions ?? 0)) throw new HostError(fault.error, "The test made this request fail");
    };
    return this.workbook.changes.as("add-in", () => runBatch(this.session, batch, { minorVersion: this.minorVersion, beforeAction }));
  }
}
