/** What the overview says. A count's word stands under the figure, so that it comes without it. */
export interface OverviewWords {
  readonly heading: string;
  /** Over the bar that shows how many actions have each status. */
  readonly statuses: string;
  readonly noStatus: string;
  /** What the count of a status opens, for those who hear it. */
  readonly showsActions: string;
  readonly moreActions: (count: number) => string;
  /** Columns that somebody decided about are gone. */
  readonly unfitColumns: (headers: readonly string[]) => string;
  readonly cards: Readonly<Record<"late" | "errors" | "warnings" | "infos", (count: number) => string>>;
  /** What a card opens, for those who hear it. */
  readonly opens: (view: string) => string;
  readonly next: string;
  readonly fixValue: (cells: number, value: string, suggestion: string) => string;
  readonly fixCause: (cells: number, check: string) => string;
  readonly decide: (cells: number, check: string) => string;
  /** @param field the header of the column that has empty cells */
  readonly missing: (actions: number, field: string) => string;
  readonly meeting: (day: string, dueBefore: number) => string;
  readonly fix: string;
  readonly show: string;
  readonly fine: string;
  /** @param minutes of the hour, two digits */
  readonly checked: (day: string, hours: number, minutes: string) => string;
  readonly write: string;
  readonly mark: string;
  readonly clearMarks: string;
}
