import type { CheckId } from "../../../core/checks/check-ids";
import { CHECK_IDS } from "../../../core/checks/check-ids";
import type { FindingGroup } from "../../../core/checks/group-findings";
import { foldCase } from "../../../core/reading/text/clean";
import { inFinnishOrder } from "../../../core/reports/responsibilities/finnish-order";
import { NOBODY } from "./filter-groups";
import type { FindingPlace } from "./places";

/** The checks that found something, in the order of checks. */
export function checkChoices(groups: readonly FindingGroup[]): readonly CheckId[] {
  const found = new Set(groups.map(({ check }) => check));
  return CHECK_IDS.filter((check) => found.has(check));
}

/** The departments or owners of the table in Finnish order, "nobody" last where a row has none; nothing to choose where no row has one. */
export function placeChoices(places: Iterable<FindingPlace>, field: "unit" | "owner"): readonly string[] {
  const names = new Map<string, string>();
  let nobody = false;
  for (const place of places) {
    const name = place[field];
    if (name === null) nobody = true;
    else if (!names.has(foldCase(name))) names.set(foldCase(name), name);
  }
  return names.size === 0 ? [] : [...inFinnishOrder([...names.values()]), ...(nobody ? [NOBODY] : [])];
}
