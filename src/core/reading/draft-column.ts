import type { FieldColumn } from "./field-columns";
import type { Reading } from "./reading";
import type { FieldValue } from "./values";

type MaybeReading = Reading<FieldValue> | undefined;

/** A field down the table while its rows can still be given other readings than their own cells'. */
export class DraftColumn implements FieldColumn {
  readonly readings: MaybeReading[];
  readonly places: Uint32Array;
  private readonly placeOf: Map<MaybeReading, number>;

  /** @param column what the field's own cells say; it is left as it is */
  constructor({ readings, places }: FieldColumn) {
    this.readings = [...readings];
    this.places = places.slice();
    this.placeOf = new Map(readings.map((reading, place) => [reading, place]));
  }

  put(index: number, reading: Reading<FieldValue>): void {
    let place = this.placeOf.get(reading);
    if (place === undefined) {
      place = this.readings.push(reading) - 1;
      this.placeOf.set(reading, place);
    }
    this.places[index] = place;
  }
}
