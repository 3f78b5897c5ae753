import type { Status } from "../../reading/values";
import type { PeriodKind } from "./periods";

/** What the sheet says: a bar per action over the programme's half-years, quarters and years. */
export interface ScheduleWords {
  /** Names of the Excel tables: ASCII letters only, unique in the workbook. */
  readonly tables: Readonly<Record<PeriodKind | "groups" | "marks" | "bars", string>>;
  /** Columns of the data table that only this sheet needs. */
  readonly dataHeaders: { readonly begins: string; readonly from: string; readonly to: string; readonly mark: string; readonly order: string };
  /** "I/2025", "Q1 2025", "Vuosi 2025": as short as can be, for a bar's narrow column. */
  readonly periodName: (kind: PeriodKind, year: number, number: number) => string;
  readonly kinds: Readonly<Record<PeriodKind, string>>;
  readonly periodHeadings: Readonly<Record<PeriodKind, string>>;
  readonly periodHeaders: { readonly period: string; readonly days: string; readonly starting: string; readonly underWay: string; readonly due: string; readonly late: string };
  /** Rows below the periods: label, and in words which days it holds. */
  readonly earlier: string;
  readonly later: string;
  /** Before and after the day. */
  readonly before: readonly [string, string];
  readonly after: readonly [string, string];
  readonly continuous: string;
  readonly continuousMeaning: string;
  readonly noDateMeaning: string;
  readonly groupHeading: (groupedBy: string) => string;
  readonly groupHeaders: { readonly open: string; readonly next: string; readonly last: string };
  readonly marksHeading: string;
  readonly markHeaders: { readonly sample: string; readonly letter: string };
  /** One letter per status, no two alike whatever their case. */
  readonly letters: Readonly<Record<Status, string>>;
  /** With the grouping, or without where the table has too many groups. */
  readonly barsHeading: (groupedBy: string | undefined) => string;
  readonly mark: string;
  readonly noDue: string;
  readonly continuousDue: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** After "▼ 15.12.2025": that the day lies on the sheet's periods, before or after them. */
  readonly today: { readonly within: string; readonly before: string; readonly after: string };
  /** Sentences above the tables and above the bars. */
  readonly countsNote: string;
  readonly barsNote: string;
  /** The link to the bars. */
  readonly toBars: string;
  readonly quarterChart: { readonly title: string; readonly alt: string };
  readonly halfChart: { readonly title: string; readonly alt: string };
}
