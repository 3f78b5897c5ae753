import { isBlank } from "../../../grid/cell-value";
import type { Grid } from "../../../grid/grid";
import { fillAt, valueAt } from "../../../grid/grid";
import type { Period } from "../../values";
import type { PeriodLabel } from "../header/header-period";
import { labelPeriods } from "../header/header-period";
import type { ColumnProfile } from "./column-profile";

/** A column that stands for a time; a mark or a colour in it says that the action runs then. */
export interface GanttColumn {
  readonly column: number;
  /** The header as it stands. */
  readonly label: string;
  readonly period: Period;
}

export interface PeriodColumn {
  readonly column: number;
  readonly header: string;
  readonly label: PeriodLabel;
  readonly profile: ColumnProfile;
}

const FEWEST_COLUMNS = 2;
const AMOUNTS = 0.5;

/** The time columns that are a Gantt layout: at least two, with marks, texts or colours and not amounts. */
export function ganttColumns(columns: readonly PeriodColumn[]): GanttColumn[] {
  const marked = columns.filter(({ profile }) => profile.filled === 0 || (profile.share("money") < AMOUNTS && (profile.share("number") < AMOUNTS || profile.share("mark") >= AMOUNTS)));
  const years = marked.every(({ label }) => label.unit === "year");
  const used = marked.some(({ profile }) => profile.filled > 0 || profile.coloured > 0);
  if (marked.length < FEWEST_COLUMNS || (years && !used)) return [];
  const periods = labelPeriods(marked.map(({ label }) => label));
  return marked.flatMap(({ column, header }, index) => {
    const period = periods[index];
    return period === undefined ? [] : [{ column, label: header, period }];
  });
}

const NO_MARK = /^\s*(?:-|–|—|0|ei|nej|no|n)\s*$/iu;
const WHITE = /^(?:FF)?FFFFFF$/iu;

function isMarked(grid: Grid, row: number, column: number, rowFill: string | undefined): boolean {
  const value = valueAt(grid, row, column);
  if (!isBlank(value)) return value !== 0 && value !== false && !(typeof value === "string" && NO_MARK.test(value));
  const fill = fillAt(grid, row, column);
  return fill !== undefined && !WHITE.test(fill) && fill !== rowFill;
}

/**
 * When an action runs by its Gantt marks: from the start of the first marked column to the end of the last, or
 * undefined without a mark. A colour that the whole row has (`besideColumn` has it too) is no mark.
 */
export function ganttPeriod(grid: Grid, row: number, gantt: readonly GanttColumn[], besideColumn: number): Period | undefined {
  const rowFill = fillAt(grid, row, besideColumn);
  const marked = gantt.filter(({ column }) => isMarked(grid, row, column, rowFill)).map(({ period }) => period);
  const [first] = marked;
  if (first === undefined) return undefined;
  const start = marked.reduce((earliest, period) => (period.start !== null && earliest !== null && period.start < earliest ? period.start : earliest), first.start);
  const end = marked.reduce((latest, period) => (period.end !== null && latest !== null && period.end > latest ? period.end : latest), first.end);
  return { start, end, precision: marked.length === 1 ? first.precision : "range" };
}
