import type { ActionName } from "../../finance/ledger/action-name";
import type { LedgerResult, TiedRow, UntiedRow } from "../../finance/ledger/ledger-result";
import type { LedgerRow } from "../../finance/ledger/ledger-row";

/** A counted posting in its place in the ledger's data table. */
export interface LedgerLine {
  readonly row: LedgerRow;
  readonly action: ActionName | null;
  readonly posting: TiedRow | UntiedRow;
}

/** By time, then as the files have them. */
function byTime(a: LedgerRow, b: LedgerRow): number {
  const [one, other] = [a, b].map(({ day, month, year }) => day ?? month ?? String(year ?? ""));
  return (one ?? "") < (other ?? "") ? -1 : (one ?? "") > (other ?? "") ? 1 : 0;
}

/** The counted postings as the data table has them: those of an action together, in the order of the roadmap and of time; untied ones last. */
export function ledgerLines({ tied, untied }: Pick<LedgerResult, "tied" | "untied">): readonly LedgerLine[] {
  const lines: LedgerLine[] = [...tied.map((posting) => ({ row: posting.row, action: posting.action, posting })), ...untied.map((posting) => ({ row: posting.row, action: null, posting }))];
  return lines.toSorted((a, b) => (a.action?.row ?? Infinity) - (b.action?.row ?? Infinity) || byTime(a.row, b.row));
}
