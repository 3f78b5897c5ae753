import type { ActionName } from "../../../core/finance/ledger/action-name";
import type { UntiedRow } from "../../../core/finance/ledger/ledger-result";
import type { LedgerRule } from "../../../core/finance/ledger/ledger-rule";
import type { LedgerSource } from "../../../core/finance/ledger/ledger-row";
import type { Problem } from "../../../core/problem";
import type { Result } from "../../../core/result";
import { failure, success } from "../../../core/result";
import type { SessionCore } from "../session-core";
import { freeSourceName } from "./free-source-name";
import type { LedgerChange } from "../../../text/pane/shell-words";
import { readLedgerStored, writeLedgerSheets, writeSayings } from "./ledger-store";
import type { LedgerSayings, LedgerState } from "./ledger-state";
import { NO_LEDGER } from "./ledger-state";
import type { LedgerSourceGiven } from "./source-reader";
import { LedgerTying } from "./ledger-tying";

/** A file that somebody chose; its bytes can be out of reach by the time that they are asked for. */
export interface ChosenFile {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

async function bytesOf({ name, read }: ChosenFile): Promise<Result<Uint8Array, Problem>> {
  try {
    return success(await read());
  } catch {
    return failure({ kind: "file-unreadable", file: name });
  }
}

/**
 * The ledger (pääkirja, huvudbok) beside the roadmap: which files and sheets it is made of, and what people say of its
 * postings. Everything is tied anew whenever the roadmap, the files or what was said changes.
 */
export class LedgerSession {
  private readonly tying: LedgerTying;

  constructor(private readonly core: SessionCore) {
    this.tying = new LedgerTying(core);
  }

  /** Whether files can be brought, and not only sheets of the workbook. */
  get readsFiles(): boolean {
    return this.core.edge.readLedgerFile !== undefined;
  }

  /** What was said earlier, from the workbook; before the first review. */
  async start(): Promise<void> {
    const { decisions, rules, sheets, problem } = await readLedgerStored(this.core.workbook);
    this.set({ decisions, rules });
    this.tying.given = sheets.map((name) => ({ kind: "sheet", name }));
    if (problem !== null) this.core.set({ notice: { kind: "problem", problem } });
  }

  /** Ties anew by the review as it is now, and after each later change of it. */
  follow(): Promise<void> {
    return this.tying.follow();
  }

  /** Adds files; one that cannot be read is listed with the reason. */
  addFiles(files: readonly ChosenFile[]): Promise<void> {
    return this.core.withReview(async () => {
      const given: LedgerSourceGiven[] = [...this.tying.given];
      for (const file of files) {
        const bytes = await bytesOf(file);
        if (!this.core.tellProblem(bytes) && bytes.ok) given.push({ kind: "file", name: freeSourceName(file.name, given.map((each) => each.name)), bytes: bytes.value });
      }
      await this.take(given);
    });
  }

  /** Adds a sheet of the workbook, now and the next time. */
  addSheet(name: string): Promise<void> {
    return this.core.withReview(async () => {
      if (this.tying.given.some((each) => each.name === name)) return;
      await this.take([...this.tying.given, { kind: "sheet", name }]);
    });
  }

  /** Takes a part away; what was said of its postings stays. */
  remove(name: string): Promise<void> {
    return this.core.withReview(() => this.take(this.tying.given.filter((each) => each.name !== name)));
  }

  /** Says of a posting which action it belongs to; null: to none. */
  decide(key: string, action: ActionName | null): Promise<void> {
    return this.say(action === null ? "none" : "tied", action, ({ decisions, rules }) => {
      const name = action === null ? null : this.storedName(action);
      return name === undefined ? undefined : { rules, decisions: [...decisions.filter((each) => each.key !== key), { key, action: name }] };
    });
  }

  /** Takes back what was said of a posting. */
  release(key: string): Promise<void> {
    return this.say("released", null, ({ decisions, rules }) => ({ rules, decisions: decisions.filter((each) => each.key !== key) }));
  }

  /** The untied postings that a rule would tie. */
  previewRule(rule: Omit<LedgerRule, "action">): readonly UntiedRow[] {
    const { result } = this.core.getState().ledger;
    return result === null ? [] : (this.tying.work?.ruleEffect(rule, result.untied) ?? []);
  }

  /** Sets a rule, after those that are there. */
  addRule(rule: Omit<LedgerRule, "action">, action: ActionName): Promise<void> {
    return this.say("rule", action, ({ decisions, rules }) => {
      const name = this.storedName(action);
      return name === undefined ? undefined : { decisions, rules: [...rules, { ...rule, action: name }] };
    });
  }

  removeRule(rule: LedgerRule): Promise<void> {
    return this.say("rule-removed", null, ({ decisions, rules }) => ({ decisions, rules: rules.filter((each) => each !== rule) }));
  }

  /** Takes back the last thing that was said. */
  undo(): Promise<void> {
    const { undo } = this.core.getState().ledger;
    return undo === null ? Promise.resolve() : this.say("undone", null, () => undo);
  }

  /** Shows a posting of the workbook's own sheet; one of a file stands elsewhere. */
  show({ sheet, row }: LedgerSource): Promise<void> {
    return this.core.withReview(async ({ sheets }) => {
      const grid = sheets.find(({ name }) => name === sheet)?.grid;
      if (grid === undefined) return;
      const lastColumn = grid.firstColumn + Math.max(grid.columnCount, 1) - 1;
      this.core.tellProblem(await this.core.workbook.selectCells(sheet, { firstRow: row, lastRow: row, firstColumn: grid.firstColumn, lastColumn }));
    });
  }

  /** Forgets what was said, and the workbook's sheets: all of it is gone from the workbook. Files stay as long as the pane is open. */
  forget(): void {
    this.tying.given = this.tying.given.filter(({ kind }) => kind === "file");
    this.set({ decisions: NO_LEDGER.decisions, rules: NO_LEDGER.rules, undo: null });
  }

  private storedName(action: ActionName): string | undefined {
    const { review } = this.core.getState();
    const { work } = this.tying;
    return work === null ? undefined : new work.StoredNames((review?.loaded.roadmap.actions ?? []).map(work.actionName)).of(action);
  }

  private async take(given: readonly LedgerSourceGiven[]): Promise<void> {
    const sheetsOf = (all: readonly LedgerSourceGiven[]): string[] => all.filter(({ kind }) => kind === "sheet").map(({ name }) => name);
    const before = this.tying.given;
    this.tying.given = given;
    if (!(await this.tying.renew())) {
      this.tying.given = before;
    } else if (sheetsOf(before).join("\n") !== sheetsOf(given).join("\n")) {
      this.core.tellProblem(await writeLedgerSheets(this.core.workbook, sheetsOf(given)));
    }
  }

  /** Stores what is said now, ties by it, and tells what came of it. */
  private say(change: LedgerChange, action: ActionName | null, next: (before: LedgerSayings) => LedgerSayings | undefined): Promise<void> {
    const { core } = this;
    return core.withReview(async () => {
      const { decisions, rules, result } = core.getState().ledger;
      const before: LedgerSayings = { decisions, rules };
      const after = next(before);
      if (after === undefined) return;
      if (core.tellProblem(await writeSayings(core.workbook, before, after))) return;
      this.set({ ...after, undo: change === "undone" ? null : before });
      await this.tying.renew();
      const rows = Math.abs((core.getState().ledger.result?.tied.length ?? 0) - (result?.tied.length ?? 0));
      core.set({ notice: { kind: "ledger", change, rows, action } });
    });
  }

  private set(part: Partial<LedgerState>): void {
    this.core.set({ ledger: { ...this.core.getState().ledger, ...part } });
  }
}
