import type { CellValue } from "../../../../core/grid/cell-value";
import type { Reading } from "../../../../core/reading/reading";
import type { FieldValue } from "../../../../core/reading/values";

type MaybeReading = Reading<FieldValue> | undefined;

/** How a reading travels: most say no more than what stands in the cell, and a list of texts costs a tenth of a list of objects. */
const FORM = { none: 0, same: 1, ok: 2, empty: 3, whole: 4 } as const;

/** Different readings of a column on their way. */
export interface PackedReadings {
  readonly forms: Uint8Array;
  /** Of readings that do not travel whole: what stands in the cell. */
  readonly raws: readonly CellValue[];
  /** Of readings that are `ok` and differ from what stands in the cell. */
  readonly values: readonly FieldValue[];
  readonly whole: readonly Reading<FieldValue>[];
}

function formOf(reading: MaybeReading): number {
  if (reading === undefined) return FORM.none;
  const { raw, status, value } = reading;
  const details = Object.keys(reading).length;
  if (status === "ok" && value !== undefined && details === 3) return value === raw ? FORM.same : FORM.ok;
  return status === "empty" && details === 2 ? FORM.empty : FORM.whole;
}

export function packReadings(readings: readonly MaybeReading[]): PackedReadings {
  const forms = new Uint8Array(readings.length);
  const raws: CellValue[] = [];
  const values: FieldValue[] = [];
  const whole: Reading<FieldValue>[] = [];
  readings.forEach((reading, place) => {
    const form = formOf(reading);
    forms[place] = form;
    if (reading === undefined) return;
    if (form === FORM.whole) whole.push(reading);
    else raws.push(reading.raw);
    if (form === FORM.ok && reading.value !== undefined) values.push(reading.value);
  });
  return { forms, raws, values, whole };
}

/** The readings again, in their order. */
export function* unpackReadings({ forms, raws, values, whole }: PackedReadings): Generator<MaybeReading> {
  let [nextRaw, nextValue, nextWhole] = [0, 0, 0];
  const raw = (): CellValue => raws[nextRaw++] ?? null;
  for (const form of forms) {
    if (form === FORM.none) yield undefined;
    else if (form === FORM.whole) yield whole[nextWhole++];
    else if (form === FORM.empty) yield { raw: raw(), status: "empty" };
    else {
      const stands = raw();
      yield { raw: stands, status: "ok", value: (form === FORM.same ? stands : values[nextValue++]) as FieldValue };
    }
  }
}
