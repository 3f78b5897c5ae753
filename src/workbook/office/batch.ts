/** Bytes that one request may have: Excel on the web takes 5 MB, and the client adds to what we count. */
const MOST_BYTES = 3_500_000;

/** What one call takes in a request, about. */
export const BYTES_PER_CALL = 250;

/**
 * Requests to Excel that are sent before they grow too large for one message. Screen and calculation rest while a
 * message is worked through.
 */
export class Batch {
  private bytes = 0;

  constructor(readonly context: Excel.RequestContext) {}

  /** To be called before requests of about so many bytes are made: sends what has gathered when these would not fit with it. */
  async makeRoom(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > MOST_BYTES) await this.send();
    if (this.bytes === 0) {
      this.context.application.suspendScreenUpdatingUntilNextSync();
      this.context.application.suspendApiCalculationUntilNextSync();
    }
    this.bytes += bytes;
  }

  /** Sends what has gathered. */
  async send(): Promise<void> {
    this.bytes = 0;
    await this.context.sync();
  }
}
