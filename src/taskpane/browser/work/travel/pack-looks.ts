import type { Grid } from "../../../../core/grid/grid";
import { Distinct, identityKeys } from "./distinct";

type Look = Grid["formats"][number];

/** Number formats or fills of rows on their way: most rows look like another one. */
export interface PackedLooks {
  /** By row, the place of its look among all that came; -1: none. Shorter where no row after has any. */
  readonly places: Int32Array;
  readonly fresh: readonly NonNullable<Look>[];
}

/** Packs the looks of some rows after the other. */
export class LookPacker {
  private readonly keys = new Map<number, string>();
  private readonly identity = identityKeys();
  private readonly distinct = new Distinct<NonNullable<Look>>((look) => this.keyOf(look));

  pack(looks: readonly Look[]): PackedLooks {
    const places = Int32Array.from(looks, (look) => (look === undefined ? -1 : this.distinct.placeOf(look)));
    return { places, fresh: this.distinct.takeFresh() };
  }

  /** Rows often share one list: its key is made once. */
  private keyOf(look: NonNullable<Look>): string {
    const identity = this.identity(look);
    let key = this.keys.get(identity);
    if (key === undefined) this.keys.set(identity, (key = `${look.length}\u0000${look.join("\u0000")}`));
    return key;
  }
}

/**
 * Puts looks behind those of the rows before.
 * @param before how many rows came before
 * @param known the looks that came before; the new ones are added
 */
export function unpackLooks({ places, fresh }: PackedLooks, looks: Look[], before: number, known: NonNullable<Look>[]): void {
  for (const look of fresh) known.push(look);
  if (places.length === 0) return;
  // The list ends with the last row that has a look; where it does not, every row stands at its place.
  while (looks.length < before) looks.push(undefined);
  for (const place of places) looks.push(known[place]);
}
