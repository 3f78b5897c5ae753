import { foldCase } from "../../text/clean";
import type { Programme } from "../../../programme/schema";
import type { Status } from "../../values";
import { en } from "./en";
import { fi } from "./fi";
import { sv } from "./sv";

const VOCABULARIES = { fi, sv, en };

const namesByProgramme = new WeakMap<Programme, ReadonlyMap<string, Status>>();

function collectNames(programme: Programme): ReadonlyMap<string, Status> {
  const names = new Map<string, Status>();
  const main = VOCABULARIES[programme.languages[0] ?? "fi"];
  for (const [status, list] of Object.entries(main.names) as [Status, readonly string[]][]) {
    for (const name of list) names.set(foldCase(name), status);
  }
  for (const language of programme.languages) {
    const { names: all, reportNames } = VOCABULARIES[language];
    for (const [status, list] of Object.entries(all) as [Status, readonly string[]][]) {
      for (const name of list) if (reportNames.includes(name)) names.set(foldCase(name), status);
    }
  }
  return names;
}

/**
 * The names, in lower case, that are right as they stand in a programme's table: the main language's own, and what
 * the city's reports use in its other language. Everything else that is understood is another form.
 */
export function rightNames(programme: Programme): ReadonlyMap<string, Status> {
  let names = namesByProgramme.get(programme);
  if (names === undefined) {
    names = collectNames(programme);
    namesByProgramme.set(programme, names);
  }
  return names;
}

/** How a person would type the status in a programme's main language. */
export function nameOfStatus(status: Status, programme: Programme): string {
  return VOCABULARIES[programme.languages[0] ?? "fi"].names[status][0];
}
