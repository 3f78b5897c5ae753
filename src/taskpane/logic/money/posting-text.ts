import type { LedgerRow, LedgerSource } from "../../../core/finance/ledger/ledger-row";
import { monthText } from "../../../core/grid/month";
import { formatCents, formatDay } from "../../../text/format";
import type { Words } from "../../../text/words";

/** Where a posting stands: the file, its sheet where that has a name of its own, and the row. */
export function placeText({ file, sheet, row }: LedgerSource, words: Words): string {
  const bare = file.replace(/\.[^.]{1,4}(?: \(\d+\))?$/u, "");
  return words.pane.money.tied.place(file, sheet === file || sheet === bare ? null : sheet, row);
}

/** A posting as lists show it, part by part; what the ledger does not tell is left out. */
export interface PostingText {
  readonly amount: string;
  /** Supplier and text. */
  readonly what: string;
  /** Day or month, document, cost centre, account. */
  readonly details: string;
  /** What tells it from others in the label of a button. */
  readonly name: string;
}

export function postingText({ amountCents, supplier, text, day, month, document, account, costCentre }: LedgerRow, words: Words): PostingText {
  const { tied, rules } = words.pane.money;
  const amount = formatCents(amountCents, words.language);
  const parts = [supplier, text].flatMap((part) => part ?? []);
  const what = parts.length === 0 ? tied.noText : parts.join(" · ");
  const time = day !== null ? [formatDay(day)] : month !== null ? [monthText(month)] : [];
  const code = (label: string, value: typeof account): readonly string[] => (value === null ? [] : [`${label.toLowerCase()} ${value.code}`]);
  const details = [...time, ...(document === null ? [] : [tied.document(document)]), ...code(rules.conditions.costCentres, costCentre), ...code(rules.conditions.accounts, account)];
  return { amount, what, details: details.join(" · "), name: [what, ...time, amount].join(", ") };
}
