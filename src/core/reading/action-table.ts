import type { FieldKey } from "../programme/fields";
import { isCodeField } from "../programme/fields";
import type { Action } from "./action";
import { actionsOf } from "./action-columns";
import type { FieldColumn } from "./field-columns";
import { joinCodes } from "./join-codes";
import { DraftColumn } from "./draft-column";
import type { Reading } from "./reading";
import type { FieldValue } from "./values";

/** A row or a column of the sheet for some fields of some actions, by the action's place in the table. */
type NumbersByField = Map<number, Partial<Record<FieldKey, number>>>;

function note(numbers: NumbersByField, index: number, field: FieldKey, number: number): void {
  const known = numbers.get(index);
  if (known === undefined) numbers.set(index, { [field]: number });
  else known[field] = number;
}

function isOpen(known: Reading<FieldValue> | undefined): boolean {
  return known === undefined || known.status === "empty";
}

/**
 * The actions of a table on their way from cells: first the columns' own cells, then what stands elsewhere. Kept by
 * columns; an action is meant by its place in the table, from 0.
 */
export class ActionTable {
  private readonly columns: Map<FieldKey, FieldColumn>;
  private readonly inherited: NumbersByField = new Map();
  private readonly sourceColumns: NumbersByField = new Map();

  /**
   * @param rows the sheet's rows that are actions
   * @param columns the first column of each field
   */
  constructor(
    readonly rows: readonly number[],
    columns: ReadonlyMap<FieldKey, FieldColumn>,
  ) {
    this.columns = new Map(columns);
  }

  /** The reading of a further column with the same field. Codes (one-hot: A, B, C with x) are joined in column order; of others the first that says something counts. */
  put(index: number, field: FieldKey, reading: Reading<FieldValue>, column: number): void {
    const known = this.readingAt(index, field);
    if (reading.status === "empty") return;
    if (known === undefined || isOpen(known)) {
      this.set(index, field, reading);
      note(this.sourceColumns, index, field, column);
    } else if (isCodeField(field)) {
      const joined = joinCodes(known, reading);
      this.set(index, field, joined.reading);
      if (joined.isAboutNext) note(this.sourceColumns, index, field, column);
    }
  }

  /** A reading where the action has none of its own. */
  fill(index: number, field: FieldKey, reading: Reading<FieldValue>): void {
    if (isOpen(this.readingAt(index, field))) this.set(index, field, reading);
  }

  /** A value that stands in another row. */
  inherit(index: number, field: FieldKey, reading: Reading<FieldValue>, sourceRow: number): void {
    if (!isOpen(this.readingAt(index, field))) return;
    this.set(index, field, reading);
    note(this.inherited, index, field, sourceRow);
  }

  /** Text that goes on in the next row. */
  continueWith(index: number, text: string): void {
    const known = this.readingAt(index, "description");
    const before = typeof known?.value === "string" ? `${known.value} ` : "";
    this.set(index, "description", { raw: known?.raw ?? null, status: "uncertain", value: before + text, note: "continued-below" });
  }

  /** Values of other fields that stood in a cell count where those fields say nothing themselves. */
  spreadAsides(index: number): void {
    const asides: [FieldKey, Reading<FieldValue>][] = [];
    for (const { readings, places } of this.columns.values()) {
      const reading = readings[places[index] ?? 0];
      if (reading?.aside === undefined) continue;
      // What was read surely is as good as the field's own: the cell that it stands in is judged by its own field.
      const status = reading.status === "uncertain" || reading.status === "unreadable" ? "uncertain" : "ok";
      for (const [field, value] of Object.entries(reading.aside) as [FieldKey, FieldValue][]) asides.push([field, { raw: reading.raw, status, value }]);
    }
    for (const [field, reading] of asides) this.fill(index, field, reading);
  }

  /** The finished actions; their columns are remembered with them. */
  finish(hiddenRows: ReadonlySet<number>): readonly Action[] {
    return actionsOf({ rows: this.rows, hiddenRows, columns: this.columns, inherited: this.inherited, sourceColumns: this.sourceColumns });
  }

  private readingAt(index: number, field: FieldKey): Reading<FieldValue> | undefined {
    const column = this.columns.get(field);
    return column?.readings[column.places[index] ?? 0];
  }

  private set(index: number, field: FieldKey, reading: Reading<FieldValue>): void {
    const column = this.columns.get(field);
    if (column instanceof DraftColumn) {
      column.put(index, reading);
      return;
    }
    const open = new DraftColumn(column ?? { readings: [undefined], places: new Uint32Array(this.rows.length) });
    open.put(index, reading);
    this.columns.set(field, open);
  }
}
