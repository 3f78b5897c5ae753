import type { GroupTotals, LedgerResult, LedgerTotals } from "../../../core/finance/ledger/ledger-result";
import type { TieReason } from "../../../core/finance/ledger/ledger-result";
import { formatCents, formatInteger } from "../../../text/format";
import { makeLedgerSay } from "../../../text/ledger-words";
import type { Words } from "../../../text/words";
import type { TextColumn } from "../../text-table";
import { textTable } from "../../text-table";
import type { CommandContext } from "../command";

const TIE_KINDS: readonly TieReason["kind"][] = ["decision", "action-id", "project-code", "rule"];

function centsCells({ rows, tiedCents, untiedCents, leftOutCents, totalCents }: LedgerTotals, words: Words): string[] {
  return [formatInteger(rows, words.language), ...[tiedCents, untiedCents, leftOutCents, totalCents].map((cents) => formatCents(cents, words.language))];
}

function header(first: string, { ledger: { columns } }: Words): TextColumn[] {
  const numbers = [columns.rows, columns.tied, columns.untied, columns.leftOut, columns.total];
  return [{ header: first, flexible: true }, ...numbers.map((name) => ({ header: name, align: "right" as const }))];
}

/** Groups that hold something of the programme, and the others as one line, so that every table adds up to the same total. */
function groupRows(groups: readonly GroupTotals[], label: (group: GroupTotals) => string, words: Words, all: boolean): string[][] {
  const shown = all ? groups : groups.filter(({ tiedCents, untiedCents }) => tiedCents !== 0 || untiedCents !== 0);
  const others = groups.filter((group) => !shown.includes(group));
  const rows = shown.map((group) => [label(group), ...centsCells(group, words)]);
  if (others.length === 0) return rows;
  const sum = (key: keyof LedgerTotals): number => others.reduce((total, group) => total + group[key], 0);
  const totals = { rows: sum("rows"), totalCents: sum("totalCents"), tiedCents: sum("tiedCents"), untiedCents: sum("untiedCents"), leftOutCents: sum("leftOutCents") };
  return [...rows, [words.ledger.others(others.length), ...centsCells(totals, words)]];
}

function fileLines({ io, paint }: CommandContext, { files }: LedgerResult, words: Words): string[] {
  const { columns, headings } = words.ledger;
  const { month } = makeLedgerSay(words.language, words.values, String);
  const rows = files.map(({ file, sheet, rows: count, duplicates, totalCents, firstMonth, lastMonth }) => [
    file.replace(/\.[^.]*$/u, "") === sheet ? file : `${file} (${sheet})`,
    firstMonth === null || lastMonth === null ? "" : firstMonth === lastMonth ? month(firstMonth) : `${month(firstMonth)}–${month(lastMonth)}`,
    formatInteger(count, words.language),
    formatInteger(duplicates, words.language),
    formatCents(totalCents, words.language),
  ]);
  const head: TextColumn[] = [{ header: columns.file, flexible: true }, { header: columns.months }, { header: columns.rows, align: "right" }, { header: columns.repeated, align: "right" }, { header: columns.total, align: "right" }];
  return ["", paint.bold(headings.files), ...textTable(head, rows, io.width)];
}

/** Tied + untied + left out = the exports' total: in all, by month, unit and account. Always printed. */
export function reconciliationLines(context: CommandContext, result: LedgerResult, words: Words): string[] {
  const { io, paint, options } = context;
  const { reconciliation, tied, untied, leftOut, duplicates, activityCode } = result;
  const { ledger, values } = words;
  const { month } = makeLedgerSay(words.language, words.values, String);
  const table = (heading: string, first: string, groups: readonly GroupTotals[], label: (group: GroupTotals) => string, all: boolean): string[] =>
    groups.length === 0 ? [] : ["", paint.bold(heading), ...textTable(header(first, words), groupRows(groups, (group) => label(group) || values.missing, words, all), io.width)];
  const ties = TIE_KINDS.map((kind) => [kind, tied.filter(({ why }) => why.kind === kind).length] as const).filter(([, count]) => count > 0);
  const leftOutBy = (why: "other-code" | "no-code" | "depreciation"): number => leftOut.filter((each) => each.why === why).length;
  return [
    ...fileLines(context, result, words),
    "",
    paint.bold(ledger.headings.reconciliation),
    ...textTable(header("", words), [[ledger.columns.total, ...centsCells(reconciliation, words)]], io.width),
    `  ${ledger.counted(activityCode, tied.length + untied.length)}`,
    ...(ties.length === 0 ? [] : [`  ${ledger.tieCounts(ties.map(([kind, count]) => `${ledger.ties[kind]} ${count}`).join(", "))}`]),
    `  ${ledger.leftOutCounts(activityCode, leftOutBy("other-code"), leftOutBy("no-code"), leftOutBy("depreciation"))}`,
    ...(duplicates.length === 0 ? [] : [`  ${ledger.repeatedRows(duplicates.length, formatCents(reconciliation.duplicateCents, words.language))}`]),
    ...(reconciliation.unreadableRows === 0 ? [] : [`  ${paint.red(ledger.unreadableRows(reconciliation.unreadableRows))}`]),
    ...table(ledger.headings.months, ledger.columns.month, reconciliation.byMonth, ({ key }) => month(key), true),
    ...table(ledger.headings.units, ledger.columns.unit, reconciliation.byUnit, ({ label }) => label, options.all),
    ...table(ledger.headings.accounts, ledger.columns.account, reconciliation.byAccount, ({ label }) => label, options.all),
  ];
}
