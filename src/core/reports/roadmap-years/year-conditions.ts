import { AS_OF_NAME } from "../data/parameters";
import type { Status } from "../../reading/values";
import type { ReportInput } from "../report-input";
import { column, quoted } from "../structured-reference";

/** What the formulas of the sheet ask of the data table's rows. */
export interface YearConditions {
  /** The column of roadmap years. */
  readonly year: string;
  /** An action, not the empty row of a table without any. */
  readonly isAction: string;
  readonly hasYear: string;
  readonly hasNoYear: string;
  readonly hasStatus: (status: Status) => string;
  /** Neither done, cancelled nor merged. */
  readonly stillOpen: readonly string[];
  /** The year of the day that the report is made on. */
  readonly reportYear: string;
  /** The last year that work is carried over to. */
  readonly lastCarried: string;
}

export function yearConditions({ words }: Pick<ReportInput, "words">): YearConditions {
  const data = (header: string): string => column(words.tables.data, header);
  const year = data(words.dataHeaders.roadmapYear);
  const status = data(words.dataHeaders.status);
  const reportYear = `YEAR(${AS_OF_NAME})`;
  return {
    year,
    isAction: `ISNUMBER(${data(words.dataHeaders.row)})`,
    hasYear: `ISNUMBER(${year})`,
    hasNoYear: `1-ISNUMBER(${year})`,
    hasStatus: (wanted) => `${status}=${quoted(words.statuses[wanted])}`,
    stillOpen: (["done", "cancelled", "merged"] as const).map((over) => `${status}<>${quoted(words.statuses[over])}`),
    reportYear,
    lastCarried: `MAX(${reportYear},${year})`,
  };
}
