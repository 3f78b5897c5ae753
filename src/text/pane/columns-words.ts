/** What the view of columns says: which field each column is, and what a change does. */
export interface ColumnsWords {
  readonly heading: string;
  readonly intro: string;
  /** The label of a column's list: "C · Taso". */
  readonly column: (letters: string, header: string) => string;
  /** The choice that leaves a column to the reading, with what the reading takes it for; null: for nothing. */
  readonly byReading: (field: string | null) => string;
  /** The same for a column that a person has decided. */
  readonly byReadingAgain: string;
  readonly notUsed: string;
  readonly decided: string;
  /** Some of the column's values. */
  readonly examples: (values: string) => string;
  /** A decision whose column is gone. */
  readonly unfit: (header: string, field: string | null) => string;
  readonly forget: string;
  readonly forgetLabel: (header: string) => string;
  /** Heading of what the changes do. */
  readonly effect: string;
  readonly effects: Readonly<Record<"actions" | "errors" | "warnings" | "infos" | "late", string>>;
  /** Read aloud and shown: "virheitä 11 → 3". */
  readonly change: (what: string, before: number, after: number) => string;
  readonly noEffect: string;
  readonly save: string;
  readonly discard: string;
  readonly saved: string;
}
