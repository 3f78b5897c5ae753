import type { Programme } from "../../../programme/schema";
import { foldCase } from "../../text/clean";
import { allowedEdits, editDistance } from "../../text/distance";
import type { ColumnContents } from "../cell-kind";
import { resolveUnit } from "../unit/resolve-unit";
import { ownerParts } from "./owner-parts";
import { ownerText } from "./owner-text";
import type { Party } from "./party";
import { readParty } from "./party";
import { isMisspeltName } from "./person";

/** What a column teaches about its own people; "" stands for a key that several share. */
export interface OwnerChoices {
  readonly fullBySurname: ReadonlyMap<string, string>;
  /** By "mv", "maija v" and "m virtanen". */
  readonly fullByShort: ReadonlyMap<string, string>;
  /** Rows by folded name. */
  readonly rows: ReadonlyMap<string, number>;
  /** The commonest way of writing a folded name. */
  readonly usual: ReadonlyMap<string, string>;
}

/** A column of more names than this is no column of owners: the rest teaches nothing. */
const MOST_NAMES = 3000;
/** With more names than this a near one is more likely another person's. */
const MOST_COMPARED = 300;

/** True for a text that is one unit of the programme's, however many words it has. */
export function isOneUnit(text: string, programme: Programme): boolean {
  const { certainty, note } = resolveUnit(text, programme);
  return (certainty === "right" || certainty === "form") && note === undefined;
}

/** The short forms of a full name: initials, "maija v", "m virtanen". */
function shortForms(name: string): readonly string[] {
  const words = foldCase(name).split(" ");
  const first = words[0] ?? "";
  const last = words[words.length - 1] ?? "";
  return [first, first.charAt(0) + last.charAt(0), `${first} ${last.charAt(0)}`, `${first.charAt(0)} ${last}`, first.slice(0, 2) + last.slice(0, 2)];
}

function put(map: Map<string, string>, key: string, name: string): void {
  const known = map.get(key);
  map.set(key, known === undefined || foldCase(known) === foldCase(name) ? name : "");
}

/** Learns the column's people, and how often and how each name is written. */
export function decideOwners(contents: ColumnContents, programme: Programme): OwnerChoices {
  const fullBySurname = new Map<string, string>();
  const fullByShort = new Map<string, string>();
  const rows = new Map<string, number>();
  const usual = new Map<string, string>();
  const mostRows = new Map<string, number>();
  const learn = (party: Party, count: number): void => {
    if (party.kind === "everybody" || party.kind === "supplier" || party.kind === "initials") return;
    const key = foldCase(party.name);
    rows.set(key, (rows.get(key) ?? 0) + count);
    if (count > (mostRows.get(key) ?? 0)) {
      mostRows.set(key, count);
      usual.set(key, party.name);
    }
    if (party.person?.full === true && party.person.surname !== undefined) {
      put(fullBySurname, foldCase(party.person.surname), party.name);
      for (const short of shortForms(party.name)) put(fullByShort, short, party.name);
    }
    if (party.beside !== undefined) learn(party.beside, count);
  };
  for (const { cell, count } of [...contents.cells].slice(0, MOST_NAMES)) {
    const text = typeof cell.value === "string" ? ownerText(cell.value) : undefined;
    if (text === undefined || text === "") continue;
    const { names } = ownerParts(text, (each) => isOneUnit(each, programme));
    for (const name of names) learn(readParty(name, programme), count);
  }
  return { fullBySurname, fullByShort, rows, usual };
}

/** True where the column has few enough names to tell misspelt ones. */
export function comparesNames({ rows }: Pick<OwnerChoices, "rows">): boolean {
  return rows.size <= MOST_COMPARED;
}

/** The column's name that a rarer one is a misspelling of. */
function nearestName(name: string, { rows, usual }: OwnerChoices): string | undefined {
  const key = foldCase(name);
  const limit = Math.min(1, allowedEdits(key.length));
  if (limit === 0 || !comparesNames({ rows })) return undefined;
  const own = rows.get(key) ?? 0;
  const misspelt = isMisspeltName(name);
  for (const [known, count] of rows) {
    const commoner = count > own || (count === own && misspelt && !isMisspeltName(known));
    if (commoner && known !== key && editDistance(key, known, limit) <= limit) return usual.get(known);
  }
  return undefined;
}

function fullName(party: Party, choices: OwnerChoices): string | undefined {
  const { person } = party;
  if (party.kind === "initials" || (party.kind === "unknown" && /^\p{L}{2,4}$/u.test(party.name))) return choices.fullByShort.get(foldCase(party.name).replace(/\./gu, ""));
  if (person === undefined || person.full) return undefined;
  const alone = person.surname !== undefined && foldCase(person.surname) === foldCase(party.name);
  return alone ? choices.fullBySurname.get(foldCase(party.name)) : choices.fullByShort.get(foldCase(party.name).replace(/\./gu, ""));
}

/** A party as the whole column makes it understood: initials and surnames of its people, misspelt names, usual forms. */
export function settleParty(party: Party, choices: OwnerChoices): Party {
  const full = fullName(party, choices);
  if (full !== undefined && full !== "") {
    if (party.kind === "unknown") return { ...party, kind: "initials", name: full, note: "abbreviation" };
    // A first name that one of the column's people has is clear enough.
    if (party.note === "first-name-only") return { kind: "person", name: full, certainty: "form" };
    return { ...party, name: full };
  }
  if (party.kind === "person" || party.kind === "unknown") {
    const near = nearestName(party.name, choices);
    const whole = near === undefined ? undefined : choices.fullBySurname.get(foldCase(near));
    if (near !== undefined) return { ...party, name: whole === undefined || whole === "" ? near : whole, certainty: "guess", note: "typo" };
    if (isMisspeltName(party.name)) return { ...party, certainty: "guess", note: "typo" };
  }
  if (party.kind === "body" || party.kind === "role") return { ...party, name: choices.usual.get(foldCase(party.name)) ?? party.name };
  return party;
}
