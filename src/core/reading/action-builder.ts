import type { FieldKey } from "../programme/fields";
import type { Action, FieldReadings } from "./action";
import type { Reading } from "./reading";
import type { FieldValue } from "./values";

type AnyReadings = Partial<Record<FieldKey, Reading<FieldValue>>>;

const NOTHING_INHERITED: Action["inherited"] = {};

/** Collects the readings of one row. */
export class ActionBuilder {
  private readonly fields: AnyReadings = {};
  private inherited: Partial<Record<FieldKey, number>> | undefined;

  constructor(
    readonly row: number,
    private readonly hidden: boolean,
  ) {}

  /** The reading of the row's own cell. Of two columns with the same field the first that says something counts. */
  put(field: FieldKey, reading: Reading<FieldValue>): void {
    const known = this.fields[field];
    if (known === undefined || known.status === "empty") this.fields[field] = reading;
  }

  /** A reading where the row has none of its own. */
  fill(field: FieldKey, reading: Reading<FieldValue>): void {
    this.put(field, reading);
  }

  /** A value that stands in another row. */
  inherit(field: FieldKey, reading: Reading<FieldValue>, sourceRow: number): void {
    const known = this.fields[field];
    if (known !== undefined && known.status !== "empty") return;
    this.fields[field] = reading;
    this.inherited ??= {};
    this.inherited[field] = sourceRow;
  }

  /** Text that goes on in the next row. */
  continueWith(text: string): void {
    const known = this.fields.description;
    const before = typeof known?.value === "string" ? `${known.value} ` : "";
    this.fields.description = { raw: known?.raw ?? null, status: "uncertain", value: before + text, note: "continued-below" };
  }

  build(): Action {
    this.spreadAsides();
    // The builder pairs each field with the reading of its own kind of cell; the types cannot follow that.
    return { row: this.row, fields: this.fields as FieldReadings, inherited: this.inherited ?? NOTHING_INHERITED, hidden: this.hidden };
  }

  /** Values of other fields that stood in a cell count where those fields say nothing themselves. */
  private spreadAsides(): void {
    let asides: [FieldKey, Reading<FieldValue>][] | undefined;
    for (const field in this.fields) {
      const reading = this.fields[field as FieldKey];
      if (reading?.aside === undefined) continue;
      for (const [other, value] of Object.entries(reading.aside) as [FieldKey, FieldValue][]) {
        asides ??= [];
        asides.push([other, { raw: reading.raw, status: reading.status === "ok" ? "ok" : reading.status === "normalised" ? "normalised" : "uncertain", value, ...(reading.note === undefined ? {} : { note: reading.note }) }]);
      }
    }
    for (const [field, reading] of asides ?? []) this.put(field, reading);
  }
}
