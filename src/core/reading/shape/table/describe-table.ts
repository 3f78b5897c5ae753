import type { Range } from "../../../grid/grid";
import type { Programme } from "../../../programme/schema";
import type { AppliedDecisions, DecidedColumn } from "../../decided-columns";
import { applyDecisions } from "../../decided-columns";
import type { TableColumn } from "../../roadmap";
import { profileColumn } from "../columns/column-profile";
import { formColumns } from "../columns/form-columns";
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
  const ofForm = formColumns(columns);
  return ofForm.size === 0 ? columns : columns.map((each) => (ofForm.has(each.column) ? { ...each, candidates: [{ field: null, confidence: 1 }] } : each));
}

function ganttOf(columns: readonly ReadColumn[]): GanttColumn[] {
  const periods = columns.flatMap(({ column, header, candidates, match, profile }): PeriodColumn[] => (match.period === undefined || candidates.length > 0 ? [] : [{ column, header, label: match.period, profile }]));
  return ganttColumns(periods);
}

/** What each column is: what people decided, and for the others what headers and cells say. */
function settle(open: readonly ReadColumn[], gantt: readonly GanttColumn[], { fields: decided }: AppliedDecisions, programme: Programme | undefined): readonly TableColumn[] {
  const ganttSet = new Set(gantt.map(({ column }) => column));
  const plain = open.filter(({ column }) => !ganttSet.has(column) && !decided.has(column));
  const taken = new Set([...decided.values()].filter((field) => field !== null));
  const fields = new Map(guessColumns(plain, settleColumns(plain, programme, taken), taken).map((column) => [column.column, column]));
  return open.map(({ column, header }): TableColumn => {
    const field = decided.get(column);
    if (field !== undefined) return { column, header, field, confidence: field === null ? 0 : 1, decisions: [], decided: true };
    const settled = fields.get(column);
    return { column, header, field: settled?.field ?? null, confidence: settled?.confidence ?? 0, decisions: [] };
  });
}

/**
 * Everything that is known about the chosen table before its rows are told apart.
 * @param decided what people decided its columns to be
 */
export function describeTable(candidate: Candidate, otherTables: readonly { readonly sheet: string; readonly range: Range }[], programme: Programme | undefined, decided: readonly DecidedColumn[]): FoundTable {
  const { block, body, sheet, table } = candidate;
  const open = readColumns(candidate, body, programme);
  const decisions = applyDecisions(open, decided);
  const gantt = ganttOf(open.filter(({ column }) => !decisions.fields.has(column)));
  const columns = settle(open, gantt, decisions, programme);
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
    unfitDecisions: decisions.unfit,
  };
}
