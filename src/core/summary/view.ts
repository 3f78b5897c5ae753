import { VIEW_FIELDS } from "../programme/fields";
import type { Programme } from "../programme/schema";
import type { Action } from "../reading/action";
import { mainCodeIn } from "../reading/action";
import { fieldColumn, timesOf } from "../reading/field-columns";
import type { Roadmap } from "../reading/roadmap";
import { STATUSES } from "../reading/values";

export type ViewField = (typeof VIEW_FIELDS)[number] | "status";

/** How many actions have each code, in the order of the list; codes without actions are 0. */
export interface View {
  readonly [code: string]: number;
  /** Missing or not understood: with it the view adds up to the number of actions. */
  readonly missing: number;
}

/** Counts the main (first) code of each action: how often each different reading stands, then what it says. */
function countCodes(actions: readonly Action[], field: ViewField, codes: readonly string[]): View {
  const { readings, places } = fieldColumn(actions, field);
  const times = timesOf(places, readings.length);
  const counts = new Map(codes.map((code) => [code, 0]));
  let missing = 0;
  readings.forEach((reading, place) => {
    const code = mainCodeIn(reading);
    const count = code === undefined ? undefined : counts.get(code);
    const more = times[place] ?? 0;
    if (code === undefined || count === undefined) missing += more;
    else counts.set(code, count + more);
  });
  return { ...Object.fromEntries(counts), missing };
}

function listOf(programme: Programme, field: (typeof VIEW_FIELDS)[number]): readonly string[] | undefined {
  if (programme.fields[field]?.used === false) return undefined;
  return programme.codeLists[field]?.codes.map(({ code }) => code);
}

/** The views of the directions that the programme has a list for, and of status. */
export function countViews({ programme, actions }: Roadmap): Readonly<Partial<Record<ViewField, View>>> {
  const views: Partial<Record<ViewField, View>> = {};
  for (const field of VIEW_FIELDS) {
    const codes = listOf(programme, field);
    if (codes !== undefined) views[field] = countCodes(actions, field, codes);
  }
  views.status = countCodes(actions, "status", STATUSES);
  return views;
}
