import type { Range } from "../../../grid/grid";
import type { Programme } from "../../../programme/schema";
import type { TableColumn } from "../../roadmap";
import { profileColumn } from "../columns/column-profile";
import type { GanttColumn, PeriodColumn } from "../columns/gantt";
import { ganttColumns } from "../columns/gantt";
import { guessColumns } from "../columns/guess-columns";
import type { OpenColumn } from "../columns/settled-column";
import { settleColumns } from "../columns/settle-columns";
import type { FoundTable, RowSpan } from "../found-table";
import type { HeaderMatch } from "../match-header";
import { lastBodyRow } from "../rows/trailing-rows";
import type { Candidate } from "./candidate";
import { outsideData } from "./outside";

const YEAR_MONEY_CONFIDENCE = 0.5;

interface ReadColumn extends OpenColumn {
  readonly match: HeaderMatch;
}

/** A bare year over amounts, "2025", is that year's budget as far as one can tell. */
function withYearMoney(column: ReadColumn): ReadColumn {
  const { period } = column.match;
  const { profile } = column;
  if (column.candidates.length > 0 || period?.unit !== "year" || period.year === undefined) return column;
  if (profile.share("money") < 0.5 || profile.share("year") > 0.5) return column;
  return { ...column, candidates: [{ field: `budget:${period.year}`, confidence: YEAR_MONEY_CONFIDENCE }] };
}

function readColumns(candidate: Candidate, body: RowSpan, programme: Programme | undefined): ReadColumn[] {
  const { block, sheet } = candidate;
  const columns: ReadColumn[] = [];
  for (let column = block.firstColumn; column <= block.lastColumn; column += 1) {
    const match = block.matches.get(column) ?? { candidates: [] };
    const profile = profileColumn(sheet.grid, column, body.firstRow, body.lastRow, block.texts.get(column) ?? "", programme);
    columns.push(withYearMoney({ column, header: block.texts.get(column) ?? "", candidates: match.candidates, profile, match }));
  }
  return columns;
}

function ganttOf(columns: readonly ReadColumn[]): GanttColumn[] {
  const periods = columns.flatMap(({ column, header, candidates, match, profile }): PeriodColumn[] => (match.period === undefined || candidates.length > 0 ? [] : [{ column, header, label: match.period, profile }]));
  return ganttColumns(periods);
}

/** Everything that is known about the chosen table before its rows are told apart. */
export function describeTable(candidate: Candidate, otherTables: readonly { readonly sheet: string; readonly range: Range }[], programme: Programme | undefined): FoundTable {
  const { block, body, sheet, table } = candidate;
  const open = readColumns(candidate, body, programme);
  const gantt = ganttOf(open);
  const ganttSet = new Set(gantt.map(({ column }) => column));
  const plain = open.filter(({ column }) => !ganttSet.has(column));
  const fields = new Map(guessColumns(plain, settleColumns(plain, programme)).map((column) => [column.column, column]));
  const columns = open.map(({ column, header }): TableColumn => {
    const settled = fields.get(column);
    return { column, header, field: settled?.field ?? null, confidence: settled?.confidence ?? 0, decisions: [] };
  });
  const titleColumn = columns.find(({ field }) => field === "title")?.column;
  const lastRow = table === null ? lastBodyRow(sheet.grid, block, body, titleColumn) : body.lastRow;
  return {
    place: {
      sheet: sheet.name,
      range: { firstRow: table === null ? block.topRow : block.bottomRow, firstColumn: block.firstColumn, lastRow: Math.max(block.bottomRow, lastRow), lastColumn: block.lastColumn },
      name: table?.name ?? null,
      headerRow: block.bottomRow,
    },
    columns,
    headerRows: { firstRow: block.topRow, lastRow: block.bottomRow },
    bodyRows: body,
    totalRow: table?.hasTotalRow === true ? table.range.lastRow : null,
    outside: outsideData(candidate),
    otherTables,
    gantt,
  };
}
