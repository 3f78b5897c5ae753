import type { LedgerResult } from "../../../core/finance/ledger/ledger-result";
import { formatCents } from "../../../text/format";
import type { Words } from "../../../text/words";
import { textTable } from "../../text-table";
import type { CommandContext } from "../command";

/** Budget and actual by action and year: the years that the ledger covers, for actions that have either. */
export function ledgerActionLines({ io, paint }: CommandContext, { actions, reconciliation }: LedgerResult, words: Words): string[] {
  const { columns, headings } = words.ledger;
  const { fields, values, language } = words;
  const covered = new Set(reconciliation.byMonth.map(({ key }) => key.slice(0, 4)));
  const rows = actions.flatMap(({ action, budgetCents, actualCents }) => {
    const years = [...new Set([...Object.keys(budgetCents).filter((year) => covered.has(year)), ...Object.keys(actualCents)])].sort();
    return years.map((year) => {
      const budget = budgetCents[year];
      const actual = actualCents[year] ?? 0;
      const euros = (cents: number | undefined): string => (cents === undefined ? "" : formatCents(cents, language));
      return [action.id ?? "", action.title ?? "", year === "" ? values.missing : year, euros(budget), euros(actual), euros(budget === undefined ? undefined : budget - actual)];
    });
  });
  if (rows.length === 0) return [];
  const header = [
    { header: fields.id },
    { header: fields.title, flexible: true },
    { header: columns.year, align: "right" },
    { header: columns.budget, align: "right" },
    { header: columns.actual, align: "right" },
    { header: columns.remaining, align: "right" },
  ] as const;
  return ["", paint.bold(headings.actions), ...textTable(header, rows, io.width)];
}
