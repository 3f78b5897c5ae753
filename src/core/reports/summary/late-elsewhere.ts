import type { ReportInput } from "../report-input";
import { column, countWhere } from "../structured-reference";

/** Formulas about late actions whose unit is none of the table of units. */
export interface LateElsewhere {
  /** How many there are. */
  readonly count: string;
  /** The unit of the last of them; an error where there is none. */
  readonly unit: string;
  /** Whether they are all of that unit, and it has a name. */
  readonly isOneUnit: string;
}

/** @param late the column of late actions in the table of units */
export function lateElsewhere(words: ReportInput["words"], late: string): LateElsewhere {
  const { data } = words.tables;
  const unitOf = column(data, words.dataHeaders.unit);
  const isLate = `${column(data, words.dataHeaders.overdue)}=1`;
  const listed = column(words.responsibilities.tables.units, words.dataHeaders.unit);
  const count = `(${countWhere(isLate)}-SUM(${late}))`;
  // The whole column as text: a blank cell is then found no more than any other new name.
  const isNew = `ISNA(MATCH(${unitOf}&"",${listed},0))`;
  const place = `SUMPRODUCT(MAX((${isLate})*${isNew}*(ROW(${unitOf})-MIN(ROW(${unitOf}))+1)))`;
  const unit = `INDEX(${unitOf},${place})`;
  return { count, unit, isOneUnit: `AND(${unit}<>"",${countWhere(isLate, `${unitOf}=${unit}`)}=${count})` };
}
