import type { FieldKey } from "../programme/fields";
import type { Action, FieldReadings } from "./action";
import type { Reading } from "./reading";
import type { FieldValue } from "./values";

/**
 * One field down the table: its readings, and which of them each action has. A field has few different readings, so
 * that what depends on a reading alone is asked once for each, and a row costs no more than a look at its number.
 */
export interface FieldColumn {
  /** Each different reading once; undefined for actions that have none. */
  readonly readings: readonly (Reading<FieldValue> | undefined)[];
  /** By action, in the table's order: the place of its reading in `readings`. */
  readonly places: Uint32Array;
}

/** What is known of a table's columns. */
interface KnownColumns {
  readonly columns: Map<FieldKey, FieldColumn>;
  /** No action has a reading of any other field. */
  readonly areAll: boolean;
  /** What every field is that no action has. */
  none?: FieldColumn;
}

/** By a table's list of actions: known from reading, or worked out when they are asked for. */
const known = new WeakMap<readonly Action[], KnownColumns>();

/** How often each place is taken. */
export function timesOf(places: Uint32Array, count: number): Uint32Array {
  const times = new Uint32Array(count);
  // From the end, by index: looking along a typed array in the other way is several times slower.
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const place = places[index] ?? 0;
    times[place] = (times[place] ?? 0) + 1;
  }
  return times;
}

function workOut(actions: readonly Action[], field: FieldKey): FieldColumn {
  const readings: (Reading<FieldValue> | undefined)[] = [];
  const places = new Uint32Array(actions.length);
  const placeOf = new Map<Reading<FieldValue> | undefined, number>();
  actions.forEach(({ fields }, index) => {
    const reading: Reading<FieldValue> | undefined = fields[field];
    let place = placeOf.get(reading);
    if (place === undefined) {
      place = readings.push(reading) - 1;
      placeOf.set(reading, place);
    }
    places[index] = place;
  });
  return { readings, places };
}

/**
 * Keeps what the reader knows of a table.
 * @param columns all fields that some action has; they must say what the actions say
 */
export function rememberColumns(actions: readonly Action[], columns: ReadonlyMap<FieldKey, FieldColumn>): void {
  known.set(actions, { columns: new Map(columns), areAll: true });
}

/** A field down the table. */
export function fieldColumn(actions: readonly Action[], field: FieldKey): FieldColumn {
  let table = known.get(actions);
  if (table === undefined) known.set(actions, (table = { columns: new Map<FieldKey, FieldColumn>(), areAll: false }));
  let column = table.columns.get(field);
  if (column !== undefined) return column;
  if (table.areAll) return (table.none ??= { readings: [undefined], places: new Uint32Array(actions.length) });
  column = workOut(actions, field);
  table.columns.set(field, column);
  return column;
}

/** A field's reading of each action, by its place in the table. */
export function downTheTable<K extends FieldKey>(actions: readonly Action[], field: K): (index: number) => FieldReadings[K] | undefined {
  const { readings, places } = fieldColumn(actions, field);
  // A field's column holds readings of its own kind of value; the types cannot follow that.
  return (index) => readings[places[index] ?? 0] as FieldReadings[K];
}

/** All fields that some action has, down the table. */
export function allColumns(actions: readonly Action[]): ReadonlyMap<FieldKey, FieldColumn> {
  const table = known.get(actions);
  if (table?.areAll === true) return table.columns;
  const fields = new Set(actions.flatMap((action) => Object.keys(action.fields) as FieldKey[]));
  return new Map([...fields].map((field) => [field, fieldColumn(actions, field)]));
}
