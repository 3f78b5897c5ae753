import type { LedgerFinding } from "../ledger-finding";
import type { LedgerRow, LedgerSource } from "../ledger-row";
import type { ReadCode } from "./activity-codes";

interface Noted {
  readonly code: ReadCode;
  readonly source: LedgerSource;
  rows: number;
  cents: number;
}

/** Doubtful activity codes of a file, each different text once. */
export class UnclearCodes {
  private readonly byText = new Map<string, Noted>();

  note(code: ReadCode, row: LedgerRow): void {
    if (code.maybe === null) return;
    let noted = this.byText.get(code.found);
    if (noted === undefined) this.byText.set(code.found, (noted = { code, source: row.source, rows: 0, cents: 0 }));
    noted.rows += 1;
    noted.cents += row.amountCents;
  }

  /** Those that may be the programme's own code: counted as it, or not. */
  findings(own: string): readonly LedgerFinding[] {
    return [...this.byText.values()]
      .filter(({ code }) => code.maybe === own)
      .map(({ code, source, rows, cents }) => ({ check: "code-unclear", severity: "warning", source, facts: { found: code.found, rows, cents, counted: code.code === own } }));
  }
}
