import type { Cancelled } from "../workbook";

/**
 * Bytes that one request may have. Excel on the web takes 5 MB, and the client adds to what we count; half of that is
 * sent at a time, since nobody can call off what has been sent.
 */
const MOST_BYTES = 1_750_000;

/** What one call takes in a request, about. */
export const BYTES_PER_CALL = 250;

/** Thrown between two requests once the person has called the work off. */
export class CalledOff extends Error {}

/** Throws once the person has called the work off; asked between requests, when nothing waits to be sent. */
export function goOn(cancelled: Cancelled | undefined): void {
  if (cancelled?.() === true) throw new CalledOff();
}

/**
 * Requests to Excel that are sent before they grow too large for one message. Screen and calculation rest while a
 * message is worked through.
 */
export class Batch {
  private bytes = 0;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly cancelled?: Cancelled,
  ) {}

  /** To be called before requests of about so many bytes are made: sends what has gathered when these would not fit with it. */
  async makeRoom(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > MOST_BYTES) await this.send();
    if (this.bytes === 0) {
      this.context.application.suspendScreenUpdatingUntilNextSync();
      this.context.application.suspendApiCalculationUntilNextSync();
    }
    this.bytes += bytes;
  }

  /** Sends what has gathered, and goes on unless the work has been called off. */
  async send(): Promise<void> {
    await this.finish();
    goOn(this.cancelled);
  }

  /** Sends the last of it: what is done cannot be called off. */
  async finish(): Promise<void> {
    this.bytes = 0;
    await this.context.sync();
  }
}
