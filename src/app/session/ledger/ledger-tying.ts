import { bring } from "../../../core/bring";
import type { Problem } from "../../../core/problem";
import { STOPPED } from "../../../core/stopped";
import type { Cancelled, Progress } from "../../../workbook/workbook";
import type { Review } from "../review";
import type { SessionCore } from "../session-core";
import { PARTS } from "../on-demand";
import type * as LedgerWork from "./ledger-work";
import type { LedgerState } from "./ledger-state";
import type { LedgerSourceGiven } from "./source-reader";
import { SourceReader } from "./source-reader";

/** Keeps the ledger tied to the roadmap under review. */
export class LedgerTying {
  given: readonly LedgerSourceGiven[] = [];
  /** What works on postings; it has been brought when there are some. */
  work: typeof LedgerWork | null = null;
  private readonly reader: SourceReader;
  private tiedTo: Review | null = null;
  private isAsked = false;
  private isFollowing = false;

  constructor(private readonly core: SessionCore) {
    this.reader = new SourceReader(core.edge.readLedgerFile);
  }

  /** Ties now, and from then on after each change of the review. */
  async follow(): Promise<void> {
    await this.renew();
    if (this.isFollowing) return;
    this.isFollowing = true;
    this.core.subscribe(() => {
      if (this.isAsked || this.given.length === 0 || this.core.getState().review === this.tiedTo) return;
      this.isAsked = true;
      void this.core.enqueue(async () => {
        this.isAsked = false;
        await this.renew();
      });
    });
  }

  /** Ties the ledger as it is given to the review as it is. False when the reading of a part was called off, which is told: then what was tied stays. */
  async renew(): Promise<boolean> {
    const { review } = this.core.getState();
    this.tiedTo = review;
    if (review === null || this.given.length === 0) {
      this.set({ sources: review === null ? this.core.getState().ledger.sources : [], result: null, problem: null });
      return true;
    }
    const { roadmap } = review.loaded;
    const { programme } = roadmap;
    const brought = await bring(PARTS.ledger);
    if (!brought.ok) return this.cannotTie(brought.problem);
    const work = brought.value;
    this.work = work;
    const code = work.ledgerCode(programme);
    if (!code.ok) return this.cannotTie(code.problem);
    const read = (progress?: Progress, cancelled?: Cancelled): ReturnType<SourceReader["read"]> => this.reader.read(work, this.given, review.sheets, programme, code.value, progress, cancelled);
    const isLong = this.reader.needsReading(this.given, review.sheets, programme);
    const found = isLong ? await this.core.working("importing", read) : await read();
    if (found === undefined) {
      this.core.tellProblem(STOPPED);
      return false;
    }
    const { gathered, sources } = found;
    const settingsRules = review.loaded.ledgerRules;
    const { decisions, rules } = this.core.getState().ledger;
    const result = gathered.read.length === 0 ? null : work.tieGathered(gathered, code.value, { roadmap, rules: [...settingsRules, ...rules], decisions });
    this.set({ sources, result, problem: null, settingsRules });
    return true;
  }

  private cannotTie(problem: Problem): true {
    this.set({ sources: this.given.map(({ name, kind }) => ({ name, kind, problem: null })), result: null, problem });
    return true;
  }

  private set(part: Partial<LedgerState>): void {
    this.core.set({ ledger: { ...this.core.getState().ledger, ...part } });
  }
}
