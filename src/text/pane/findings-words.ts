/** What the view of findings says; findings themselves are said by `say-finding.ts`. */
export interface FindingsWords {
  readonly heading: string;
  /** "13 havaintoa". */
  readonly findings: (count: number) => string;
  readonly search: string;
  /** The button that opens the filters by check, department and owner. */
  readonly filter: string;
  readonly filterByCheck: string;
  readonly filterBySeverity: string;
  readonly all: string;
  readonly clearFilters: string;
  readonly removeFilter: (filter: string) => string;
  readonly noMatch: string;
  /** Before a value that stands for several. */
  readonly example: string;
  /** Read aloud in place of the arrow between old and new. */
  readonly becomes: string;
  readonly fix: string;
  readonly fixAll: string;
  readonly accept: string;
  readonly show: string;
  readonly more: (count: number) => string;
  /** Heading of the findings that nobody has to decide anything about. */
  readonly folded: (count: number) => string;
  readonly foldedHint: string;
  readonly acceptedHeading: (count: number) => string;
  readonly reason: (reason: string) => string;
  readonly reopen: string;
  readonly fine: string;
  readonly fineDetail: (actions: number, asOf: string) => string;
  readonly nothingToDecide: string;
  /** The table is there, but no action is in it yet. */
  readonly noActions: string;
  readonly noActionsDetail: string;
  readonly preview: {
    readonly heading: string;
    readonly hint: string;
    readonly every: string;
    readonly fixCells: (count: number) => string;
    /** Findings of the group that nobody but a person can mend. */
    readonly byHand: (count: number) => string;
    readonly cancel: string;
    readonly empty: string;
    readonly truth: { readonly yes: string; readonly no: string };
  };
  readonly acceptDialog: {
    readonly heading: (count: number) => string;
    /** All cells with the value are accepted, later ones too. */
    readonly everywhere: (value: string) => string;
    readonly reason: string;
    readonly hint: string;
    readonly missing: string;
    readonly accept: string;
  };
}
