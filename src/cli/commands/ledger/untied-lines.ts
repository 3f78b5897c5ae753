import type { LedgerResult } from "../../../core/finance/ledger/ledger-result";
import { formatCents, formatDay } from "../../../text/format";
import { makeLedgerSay } from "../../../text/ledger-words";
import type { Words } from "../../../text/words";
import { textTable } from "../../text-table";
import type { CommandContext } from "../command";

const SHOWN = 20;

/** The postings that belong to no action yet, the largest first, with the best suggestion. */
export function untiedLines({ io, paint, options }: CommandContext, { untied }: LedgerResult, words: Words): string[] {
  if (untied.length === 0) return [];
  const { ledger, cli, language } = words;
  const { columns } = ledger;
  const say = makeLedgerSay(language, words.values, (row) => `${cli.columns.row} ${row}`);
  const sorted = options.all ? untied : [...untied].sort((a, b) => Math.abs(b.row.amountCents) - Math.abs(a.row.amountCents)).slice(0, SHOWN);
  const rows = sorted.map(({ row, suggestions: [best] }) => [
    row.source.file,
    String(row.source.row),
    row.day === null ? (row.month === null ? "" : say.month(row.month)) : formatDay(row.day),
    row.supplier ?? "",
    row.text ?? "",
    formatCents(row.amountCents, language),
    best === undefined ? "" : `${best.action.id ?? best.action.title ?? ""} (${ledger.suggestions[best.why.kind]})`,
  ]);
  const header = [
    { header: columns.file, flexible: true },
    { header: cli.columns.row, align: "right" },
    { header: columns.day },
    { header: columns.supplier, flexible: true },
    { header: columns.text, flexible: true },
    { header: columns.amount, align: "right" },
    { header: columns.suggestion },
  ] as const;
  const rest = untied.length - sorted.length;
  return ["", paint.bold(`${ledger.headings.untied} (${untied.length})`), ...textTable(header, rows, io.width), ...(rest > 0 ? [`  ${ledger.moreRows(rest)}`] : [])];
}
