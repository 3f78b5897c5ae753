import { generic } from "./generic";
import { mustasaari } from "./mustasaari";
import { porvoo } from "./porvoo";
import type { Programme } from "./schema";
import { tornio } from "./tornio";

/** The programmes that come with the product, in the order that they are offered. */
export const PROGRAMMES: readonly Programme[] = [porvoo, tornio, mustasaari, generic];

/** The programme with an id such as "porvoo" (letter case does not matter), or undefined. */
export function findProgramme(id: string): Programme | undefined {
  const wanted = id.trim().toLowerCase();
  return PROGRAMMES.find((programme) => programme.id === wanted);
}
