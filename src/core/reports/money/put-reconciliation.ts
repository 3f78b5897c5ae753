import type { LedgerResult } from "../../finance/ledger/ledger-result";
import type { Figure, FigureLine, GivenFigure } from "../figure-table";
import { figureLetters, putFigureTable } from "../figure-table";
import { putTieFigures } from "../put-tie-figures";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { column, sumWhere } from "../structured-reference";
import type { ReconciledBy } from "./reconciled-by";
import { RECONCILED_BY } from "./reconciled-by";
import type { ReconciledLine } from "./reconciled-groups";
import { reconciledLines } from "./reconciled-groups";

/** Export, other codes, tied, untied, difference. */
const DIFFERENCE = 4;

/** The export's own figures as they are; what belongs to an action and what to none counted from the ledger's data table. */
function figureLine({ words }: ReportInput, { label, conditions, totals }: ReconciledLine): FigureLine {
  const { table, headers } = words.ledgerData;
  const isTied = `ISNUMBER(${column(table, headers.actionRow)})`;
  const sum = (labelCell: string, condition: string): string => sumWhere(column(table, headers.euros), ...conditions(labelCell), condition);
  const given = (labelCell: string): readonly GivenFigure[] => [
    { formula: null, value: totals.totalCents / 100 },
    { formula: null, value: totals.leftOutCents / 100 },
    { formula: sum(labelCell, isTied), value: totals.tiedCents / 100 },
    { formula: sum(labelCell, `1-${isTied}`), value: totals.untiedCents / 100 },
  ];
  return { label, conditions, rows: [], given: (place, labelCell) => given(labelCell)[place] };
}

function figuresOf({ words }: ReportInput): readonly Figure[] {
  const { headers } = words.money;
  const given = (header: string): Figure => ({ header, style: "money", formula: () => "0", value: () => 0 });
  const difference: Figure = {
    header: headers.difference,
    style: "money",
    from: (cell) => `ROUND(${cell(0)}-${cell(1)}-${cell(2)}-${cell(3)},2)`,
    of: (figure) => Math.round((figure(0) - figure(1) - figure(2) - figure(3)) * 100) / 100 + 0,
  };
  return [given(headers.exportTotal), given(headers.otherCodes), given(headers.tied), given(headers.untied), difference];
}

/** One table of the reconciliation with the line that its difference is nothing. Gives back the row below. */
function putOne(sheet: SheetBuilder, input: ReportInput, at: number, by: ReconciledBy, ledger: LedgerResult): number {
  const { words } = input;
  const { headers, headings, tables, tie, reconciliationLine } = words.money;
  const lines = reconciledLines(input, by, ledger);
  const labelHeader = { month: headers.month, unit: words.ledgerData.headers.unit, account: words.ledgerData.headers.account }[by];
  const placed = putFigureTable(sheet, at, { heading: headings.reconciliation[by], table: tables.reconciliation[by], labelHeader, lines: lines.map((line) => figureLine(input, line)), figures: figuresOf(input), total: words.summary.total });
  putTieFigures(sheet, placed.totalRow + 2, { label: reconciliationLine, one: { formula: `${figureLetters(DIFFERENCE)}${placed.totalRow}`, value: Number(placed.totals[DIFFERENCE] ?? 0) }, other: { formula: "0", value: 0 }, words: { ties: tie.ties, differs: tie.differs } });
  return placed.totalRow + 4;
}

/**
 * Puts by month, unit and account that what was tied, what belongs to no action and what has other codes is the
 * export's total, to the cent. Total and other codes are the export's own figures; the rest is counted from the
 * ledger's data table. Gives back the row below.
 */
export function putReconciliation(sheet: SheetBuilder, input: ReportInput, at: number, ledger: LedgerResult): number {
  // An export without a single posting has nothing to tie.
  if (ledger.reconciliation.byMonth.length === 0) return at;
  return RECONCILED_BY.reduce((row, by) => putOne(sheet, input, row, by, ledger), at);
}
