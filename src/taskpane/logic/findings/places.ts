import type { Roadmap } from "../../../core/reading/roadmap";
import { valueOf } from "../../../core/reading/action";
import { titleOf } from "../../../core/reading/action-text";

/** What a row is known by, and who has it; null where the row does not say. */
export interface FindingPlace {
  readonly title: string;
  readonly unit: string | null;
  readonly owner: string | null;
}

/** The actions by their rows. */
export function placesOf({ actions }: Roadmap): ReadonlyMap<number, FindingPlace> {
  return new Map(actions.map((action) => [action.row, { title: titleOf(action), unit: valueOf(action, "unit") ?? null, owner: valueOf(action, "owner") ?? null }]));
}
