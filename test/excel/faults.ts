import type { ErrorCode } from "./workbook/host-error";

/** Why a whole request is turned away before anything of it happens (or, for too large an answer, after). */
export type Refusal = "cell edit mode" | "throttled" | "request too large" | "answer too large" | "connection lost";

export interface RequestFault {
  /** The error that the request meets; a `Refusal` turns it away as a whole. */
  readonly error: ErrorCode | Refusal;
  /** Actions of the request (from 0) that happen before the error; none for a refusal. */
  readonly afterActions?: number;
}

/** Excel on the web takes and gives at most this much at once. */
const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** What goes wrong in this Excel; everything may be changed while a test runs. */
export class Faults {
  /** Somebody is typing into a cell: every request is turned away until it is false again. */
  cellEditMode = false;
  /** Requests are not answered until `host.release()` lets them go. */
  holdsAnswers = false;
  /** Bytes of JSON. */
  limits = { request: FIVE_MEGABYTES, answer: FIVE_MEGABYTES };
  private throttled = 0;
  private readonly planned = new Map<number, RequestFault>();
  private seen = 0;

  /** The next `requests` requests are turned away for being too many. */
  throttle(requests: number): void {
    this.throttled = requests;
  }

  /** The `request`-th request from now (1 is the next one) fails. */
  failAt(request: number, fault: RequestFault): void {
    this.planned.set(this.seen + request, fault);
  }

  /** Counts a request and tells what goes wrong with it. */
  next(): RequestFault | undefined {
    this.seen++;
    const planned = this.planned.get(this.seen);
    if (planned !== undefined) return planned;
    if (this.cellEditMode) return { error: "cell edit mode" };
    if (this.throttled === 0) return undefined;
    this.throttled--;
    return { error: "throttled" };
  }
}

const REFUSALS: readonly string[] = ["cell edit mode", "throttled", "request too large", "answer too large", "connection lost"] satisfies readonly Refusal[];

export function isRefusal(error: RequestFault["error"]): error is Refusal {
  return REFUSALS.includes(error);
}
