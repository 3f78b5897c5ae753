import { codesOf } from "../../reading/action";
import { viewColumns } from "../data/plain-columns";
import type { BreakdownFigure } from "../put-breakdown";
import type { ReportInput } from "../report-input";
import { column, countWhere } from "../structured-reference";
import type { ShownView } from "./shown-views";

/** The headers of the indicator columns of a view, one per code, as the data table has them: right after the view's own column. */
function indicatorHeaders(input: ReportInput, { field, list }: ShownView): readonly string[] {
  const headers = viewColumns(input).map(({ header }) => header);
  const first = headers.indexOf(input.words.fieldName(field)) + 1;
  return headers.slice(first, first + list.codes.length);
}

/**
 * In how many actions each code is mentioned, as the main one or beside it; last, how many mention none. An action with
 * two codes counts twice, so that there is no total.
 */
export function mentionFigure(input: ReportInput, view: ShownView): BreakdownFigure {
  const { words, rows } = input;
  const counts = new Map<string, number>();
  let none = 0;
  for (const { action } of rows) {
    const known = new Set(codesOf(action, view.field).filter((code) => view.list.codes.some((each) => each.code === code)));
    if (known.size === 0) none += 1;
    for (const code of known) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const values = [...view.list.codes.map(({ code }) => counts.get(code) ?? 0), none];
  const indicators = indicatorHeaders(input, view).map((header) => column(words.tables.data, header));
  return {
    header: words.classification.mentions,
    formula: (_condition, _row, index) => {
      const indicator = indicators[index];
      return indicator === undefined ? countWhere(`${column(words.tables.data, words.dataHeaders.row)}>0`, `${indicators.join("+")}=0`) : `SUM(${indicator})`;
    },
    value: (_rows, _total, index) => values[index] ?? 0,
    style: "integer",
    noTotal: true,
  };
}
