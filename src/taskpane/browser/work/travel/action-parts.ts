import type { FieldKey } from "../../../../core/programme/fields";
import type { Action } from "../../../../core/reading/action";
import { actionsOf, columnsOf } from "../../../../core/reading/action-columns";
import type { FieldColumn } from "../../../../core/reading/field-columns";
import { contentKeys, Distinct, slices } from "./distinct";
import type { PackedReadings } from "./pack-readings";
import { packReadings, unpackReadings } from "./pack-readings";

/** So many different readings travel at a time. */
const READINGS = 10_000;

/** Rows or columns of the sheet for some fields of some actions. */
type NumbersByField = Action["inherited"];

/** For some actions, by their places in the table: the place of what is meant among `different`. */
interface PackedNumbers {
  readonly actions: Uint32Array;
  readonly places: Uint32Array;
  readonly different: readonly NumbersByField[];
}

export type ActionPart =
  | { readonly kind: "readings"; readonly field: FieldKey; readonly readings: PackedReadings }
  /** Ends a column: which of its readings each action has. */
  | { readonly kind: "column"; readonly field: FieldKey; readonly places: Uint32Array }
  /** Comes last. */
  | { readonly kind: "table"; readonly rows: Uint32Array; readonly hiddenRows: ReadonlySet<number>; readonly inherited: PackedNumbers; readonly sourceColumns: PackedNumbers };

function packNumbers(numbers: ReadonlyMap<number, NumbersByField>): PackedNumbers {
  const distinct = new Distinct<NumbersByField>(contentKeys());
  const places = Uint32Array.from(numbers.values(), (each) => distinct.placeOf(each));
  return { actions: Uint32Array.from(numbers.keys()), places, different: distinct.takeFresh() };
}

function unpackNumbers({ actions, places, different }: PackedNumbers): ReadonlyMap<number, NumbersByField> {
  const numbers = new Map<number, NumbersByField>();
  actions.forEach((action, index) => {
    const meant = different[places[index] ?? 0];
    if (meant !== undefined) numbers.set(action, meant);
  });
  return numbers;
}

/** The actions of a table, column by column: each different reading travels once. */
export function* actionParts(actions: readonly Action[]): Generator<ActionPart> {
  const { rows, hiddenRows, columns, inherited, sourceColumns } = columnsOf(actions);
  for (const [field, { readings, places }] of columns) {
    for (const some of slices(readings, READINGS)) yield { kind: "readings", field, readings: packReadings(some) };
    yield { kind: "column", field, places };
  }
  yield { kind: "table", rows: Uint32Array.from(rows), hiddenRows, inherited: packNumbers(inherited), sourceColumns: packNumbers(sourceColumns) };
}

/** Puts actions together again, as their pieces come. */
export class ActionAssembler {
  private readonly columns = new Map<FieldKey, FieldColumn>();
  private readings: FieldColumn["readings"][number][] = [];
  private actions: readonly Action[] = [];

  take(part: ActionPart): void {
    if (part.kind === "readings") {
      for (const reading of unpackReadings(part.readings)) this.readings.push(reading);
    } else if (part.kind === "column") {
      this.columns.set(part.field, { readings: this.readings, places: part.places });
      this.readings = [];
    } else {
      this.actions = actionsOf({ rows: [...part.rows], hiddenRows: part.hiddenRows, columns: this.columns, inherited: unpackNumbers(part.inherited), sourceColumns: unpackNumbers(part.sourceColumns) });
    }
  }

  whole(): readonly Action[] {
    return this.actions;
  }
}
