import { valueOf } from "../reading/action";
import type { DataRow } from "./data/data-row";
import { DAYS_PER_YEAR_NAME } from "./data/parameters";
import type { Figure } from "./figure-table";
import type { Note } from "./notes";
import type { ReportInput } from "./report-input";
import { column, quoted, sumWhere } from "./structured-reference";

/** Whether the table tells person-days (henkilötyöpäivä, htp) at all. */
export function hasPersonDays({ roadmap }: Pick<ReportInput, "roadmap">): boolean {
  return roadmap.actions.some(({ fields }) => fields.personDays !== undefined);
}

/** Person-days of a line's rows. @param more what else the rows have in common, as conditions and as a test */
export function personDaysFigure({ words }: Pick<ReportInput, "words">, header: string, more?: { readonly conditions: readonly string[]; readonly holds: (row: DataRow) => boolean }): Figure {
  return {
    header,
    style: "decimal",
    formula: (conditions) => sumWhere(column(words.tables.data, words.dataHeaders.personDays), ...conditions, ...(more?.conditions ?? [])),
    value: ({ rows }) => rows.reduce((sum, row) => (more?.holds(row) === false ? sum : sum + (valueOf(row.action, "personDays") ?? 0)), 0),
  };
}

/** Person-years (henkilötyövuosi, htv) of the person-days in some place beside them. */
export function personYearsFigure({ roadmap }: Pick<ReportInput, "roadmap">, header: string, place: number): Figure {
  const { daysPerYear } = roadmap.programme.workTime;
  return { header, style: "personYears", from: (cell) => `${cell(place)}/${DAYS_PER_YEAR_NAME}`, of: (figure) => figure(place) / daysPerYear };
}

/** A line around the length of a person-year. */
export function personYearNote({ roadmap }: Pick<ReportInput, "roadmap">, [before, after]: readonly [before: string, after: string]): Note {
  return { formula: `${quoted(before)}&${DAYS_PER_YEAR_NAME}&${quoted(after)}`, value: `${before}${roadmap.programme.workTime.daysPerYear}${after}` };
}
