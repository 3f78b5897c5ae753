import type { LedgerResult } from "../../finance/ledger/ledger-result";
import type { Figure, FigureLine, FigureTable } from "../figure-table";
import { figureLetters, putFigureTable } from "../figure-table";
import { putTieFigures } from "../put-tie-figures";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { column, quoted, sumWhere } from "../structured-reference";

/** Export, other codes, tied, untied, difference. */
const DIFFERENCE = 4;

/** "3/2025" of "2025-03". */
function monthLabel(key: string): string {
  return `${Number(key.slice(5))}/${key.slice(0, 4)}`;
}

function monthLine({ words }: ReportInput, { key, totalCents, leftOutCents, tiedCents, untiedCents }: LedgerResult["reconciliation"]["byMonth"][number]): FigureLine {
  const { table, headers } = words.ledgerData;
  const inMonth = `${column(table, headers.month)}=${quoted(key)}`;
  const isTied = `ISNUMBER(${column(table, headers.actionRow)})`;
  const sum = (condition: string): string => sumWhere(column(table, headers.euros), inMonth, condition);
  const given = [{ formula: null, value: totalCents / 100 }, { formula: null, value: leftOutCents / 100 }, { formula: sum(isTied), value: tiedCents / 100 }, { formula: sum(`1-${isTied}`), value: untiedCents / 100 }];
  return { label: key === "" ? words.money.withoutMonth : monthLabel(key), conditions: () => [], rows: [], given: (place) => given[place] };
}

/**
 * Puts month by month that what was tied, what belongs to no action and what has other codes is the export's total, to
 * the cent. Total and other codes are the export's own figures; the rest is counted from the ledger's data table. Gives
 * back the row below.
 */
export function putReconciliation(sheet: SheetBuilder, input: ReportInput, at: number, { reconciliation }: LedgerResult): number {
  const { words } = input;
  const { headers, headings, tables, tie } = words.money;
  // An export without a single posting has nothing to tie.
  if (reconciliation.byMonth.length === 0) return at;
  const given = (header: string): Figure => ({ header, style: "money", formula: () => "0", value: () => 0 });
  const difference: Figure = {
    header: headers.difference,
    style: "money",
    from: (cell) => `ROUND(${cell(0)}-${cell(1)}-${cell(2)}-${cell(3)},2)`,
    of: (figure) => Math.round((figure(0) - figure(1) - figure(2) - figure(3)) * 100) / 100 + 0,
  };
  const table: FigureTable = {
    heading: headings.reconciliation,
    table: tables.reconciliation,
    labelHeader: headers.month,
    lines: reconciliation.byMonth.map((month) => monthLine(input, month)),
    figures: [given(headers.exportTotal), given(headers.otherCodes), given(headers.tied), given(headers.untied), difference],
    total: words.summary.total,
  };
  const placed = putFigureTable(sheet, at, table);
  putTieFigures(sheet, placed.totalRow + 2, { label: words.money.reconciliationLine, one: { formula: `${figureLetters(DIFFERENCE)}${placed.totalRow}`, value: Number(placed.totals[DIFFERENCE] ?? 0) }, other: { formula: "0", value: 0 }, words: { ties: tie.ties, differs: tie.differs } });
  return placed.totalRow + 4;
}
