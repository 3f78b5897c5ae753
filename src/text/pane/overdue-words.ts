/** What the view of late actions says; its sections and reasons are those of the report sheet. */
export interface OverdueWords {
  readonly heading: string;
  readonly fine: string;
  readonly fineDetail: (asOf: string) => string;
  /** Up to which day something is due soon. */
  readonly soonUntil: (day: string) => string;
  readonly more: (count: number) => string;
  readonly owner: (owner: string) => string;
  /** Late actions that nobody is named for. */
  readonly withoutOwner: (count: number) => string;
  readonly copyMessage: string;
  /** One choice of whom to write to: "Tvt-tiimi (12)". */
  readonly ownerChoice: (late: number, owner: string) => string;
  readonly copied: (late: number, owner: string) => string;
  readonly showMessage: string;
  readonly messageHeading: (owner: string) => string;
  readonly copyByHand: string;
  readonly close: string;
  /** The message itself, part by part. */
  readonly message: {
    readonly greeting: string;
    readonly intro: (late: number, owner: string, asOf: string) => string;
    /** How a number of an action stands before its name. */
    readonly number: (id: string) => string;
    readonly line: (days: number, title: string, due: string) => string;
    readonly unsure: string;
    readonly request: (late: number) => string;
    readonly thanks: string;
  };
}
