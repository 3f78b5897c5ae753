import type { FieldKey, PlainField } from "../programme/fields";
import type { Action } from "../reading/action";
import type { Reading } from "../reading/reading";
import type { FieldValue } from "../reading/values";
import type { CheckContext } from "./check-context";
import type { CheckId } from "./check-ids";
import type { Condition } from "./condition";
import type { FindingFacts } from "./facts";
import type { FieldFamily } from "./field-family";
import type { Severity } from "./severity";

/** What a check says of a finding; the runner adds check, severity, row, cell and value. */
export interface Reported<K extends CheckId> {
  /** The field whose cell is meant; without it the finding is about the row, or about the whole table. */
  readonly field?: FieldKey;
  /** Where it is not the text of the field's cell. */
  readonly value?: string | null;
  readonly suggestion?: string | undefined;
  /** Where this case is graver or milder than the check usually is. What the programme says of the check goes before it. */
  readonly severity?: Severity;
  /** What the programme says of this very field; goes before everything. */
  readonly decided?: Severity | "off" | undefined;
  /** For checks of the whole table: the action, or else the cell or range, that is meant. */
  readonly action?: Action;
  readonly cell?: string;
  readonly facts: FindingFacts[K];
}

export type Report<K extends CheckId> = (found: Reported<K>) => void;

interface CheckBase<K extends CheckId> {
  readonly id: K;
  /** Unless the programme says otherwise. */
  readonly severity: Severity;
  /** Whether equal values have one cause ("7 × 'Tori '"), or all findings of a field have. */
  readonly cause: "value" | "field";
  /** Fields that the table must have for the check to make sense; a year's column counts as its field. */
  readonly needs?: readonly PlainField[];
}

/** Looks at each cell that was not simply understood, in the fields of its families. */
export interface CellCheck<K extends CheckId> extends CheckBase<K> {
  readonly scope: "cell";
  readonly families: readonly FieldFamily[];
  readonly run: (reading: Reading<FieldValue>, field: FieldKey, context: CheckContext, report: Report<K>) => void;
}

/** Looks at one action at a time: at those that meet all conditions, which cost next to nothing however many rows there are. */
export interface ActionCheck<K extends CheckId> extends CheckBase<K> {
  readonly scope: "action";
  /** What must be true of single fields, or of the schedule, for the check to find anything. */
  readonly when: readonly Condition[];
  readonly run: (action: Action, context: CheckContext, report: Report<K>) => void;
}

/** Looks at the table as a whole. */
export interface TableCheck<K extends CheckId> extends CheckBase<K> {
  readonly scope: "table";
  readonly run: (context: CheckContext, report: Report<K>) => void;
}

/** One thing that is looked for. */
export type Check<K extends CheckId> = CellCheck<K> | ActionCheck<K> | TableCheck<K>;
