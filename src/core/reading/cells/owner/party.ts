import type { Programme } from "../../../programme/schema";
import { foldCase } from "../../text/clean";
import type { NoteCode } from "../../note";
import { emailIn } from "../text/personal-data";
import { namesAgency, namesSupplier } from "../unit/outsiders";
import { resolveUnit } from "../unit/resolve-unit";
import { isEverybody, isSupplier, readBody, withoutLabel } from "./owner-words";
import type { Person } from "./person";
import { personOfAddress, readPerson } from "./person";
import { readRole } from "./roles";

/** Somebody who can be named as an owner. */
export interface Party {
  readonly kind: "person" | "initials" | "role" | "unit" | "body" | "supplier" | "everybody" | "unknown";
  /** What a report shows. */
  readonly name: string;
  readonly certainty: "right" | "form" | "guess";
  readonly note?: NoteCode;
  readonly person?: Person;
  /** Belongs to the party, but is not its name: the post of a person. */
  readonly detail?: string;
  /** Further parties of the same words: "Tietohallinto Virtanen". */
  readonly beside?: Party;
}

/** Quotes, an @ before a name, a full stop after it that is none of an initial. */
const AROUND_NAME = /^["'@]+|["']+$|(?<=\p{Ll}{3})\.$/gu;
const INITIALS = /^(?:\p{Lu}{2,3}|(?:\p{Lu}\.){2,3}|\p{Lu}\p{Ll}\p{Lu}\p{Ll})$/u;

function personParty(person: Person, detail?: string): Party {
  // A first name says who only among few: the column may tell, else somebody has to.
  if (person.surname === undefined && person.initials === undefined && !person.name.includes(" ")) return { kind: "person", name: person.name, certainty: "guess", note: "first-name-only", person, ...(detail === undefined ? {} : { detail }) };
  const plain = person.full && !person.changed && detail === undefined;
  return { kind: "person", name: person.name, certainty: plain ? "right" : "form", person, ...(detail === undefined ? {} : { detail }) };
}

function unitParty(text: string, programme: Programme): Party | undefined {
  const unit = resolveUnit(text, programme);
  if (unit.certainty === "unknown") return undefined;
  if (unit.certainty === "guess") return { kind: unit.note === "outside-organisation" ? "supplier" : "unit", name: unit.name, certainty: "guess", ...(unit.note === undefined ? {} : { note: unit.note }) };
  // The case of a unit's name is no matter where an owner is asked for.
  const same = foldCase(unit.name) === foldCase(text);
  return { kind: "unit", name: unit.name, certainty: same ? "right" : "form", ...(unit.note === undefined ? {} : { note: unit.note }) };
}

function roleParty(text: string): Party | undefined {
  const role = readRole(text);
  if (role === undefined) return undefined;
  if (role.abbreviated) return { kind: "role", name: role.name, certainty: role.unique ? "form" : "guess", note: "abbreviation" };
  return role.unique ? { kind: "role", name: role.name, certainty: "right" } : { kind: "role", name: role.name, certainty: "guess", note: "role-without-name" };
}

/** A post or a unit with a person before or after it, without a comma. */
function joined(text: string, programme: Programme): Party | undefined {
  const words = text.split(" ");
  if (words.length < 2 || words.length > 6) return undefined;
  for (let at = words.length - 1; at > 0; at -= 1) {
    const left = words.slice(0, at).join(" ");
    const right = words.slice(at).join(" ");
    for (const [title, name] of [[left, right], [right, left]] as const) {
      const person = readPerson(name);
      if (person?.surname === undefined || !/^\p{Lu}/u.test(name) || readRole(name) !== undefined) continue;
      if (readRole(title) !== undefined) return personParty(person, title);
      const unit = title === left ? unitParty(title, programme) : undefined;
      if (unit !== undefined && unit.certainty !== "guess" && unit.note === undefined && unitParty(name, programme) === undefined) return { ...personParty(person), certainty: "form", beside: unit };
    }
  }
  return undefined;
}

function ofAddress(address: string, programme: Programme): Party {
  const person = personOfAddress(address);
  if (person !== undefined) return { ...personParty(person), certainty: "form" };
  const mailbox = address.split("@")[0] ?? address;
  const unit = unitParty(mailbox, programme);
  return unit === undefined ? { kind: "unknown", name: mailbox, certainty: "guess", note: "personal-data" } : { ...unit, certainty: unit.certainty === "guess" ? "guess" : "form" };
}

/** "vs. Virtanen", "Rva Virtanen": what stands before a name without being part of it. */
const ACTING = /^(?:vs|vt|va|t\.? ?f|acting|rva|hra|nti|rouva|herra|herr|fru|mrs?|ms|dr|tri|FT|FM|KTM|KTT|DI|TkT|HTM|YTM|fil\.? ?dr|ekon\.? ?mag)\.? (?=\p{Lu})/iu;

/** Who a text without separators and brackets names. */
export function readParty(typed: string, programme: Programme): Party {
  const text = withoutLabel(typed);
  if (isEverybody(text)) return { kind: "everybody", name: text, certainty: "guess", note: "nobody-named" };
  if (isSupplier(text)) return { kind: "supplier", name: text, certainty: "guess", note: "weak-owner" };
  if (namesSupplier(foldCase(text)) || namesAgency(foldCase(text))) return { kind: "supplier", name: text, certainty: "guess", note: "outside-organisation" };
  const address = emailIn(text);
  if (address !== undefined) return ofAddress(address, programme);
  const body = readBody(text, programme);
  if (body !== undefined) return { kind: "body", name: body.name, certainty: body.weak ? "guess" : "right", ...(body.weak ? { note: "weak-owner" as const } : {}) };
  const role = roleParty(text);
  if (role !== undefined) return role;
  const combined = joined(text, programme);
  if (combined !== undefined) return combined;
  const isInitials = INITIALS.test(text);
  const unit = unitParty(text, programme);
  if (unit !== undefined && (!isInitials || unit.certainty !== "guess")) return unit;
  if (isInitials) return { kind: "initials", name: text, certainty: "guess", note: "abbreviation" };
  const acting = ACTING.exec(text)?.[0];
  const named = (acting === undefined ? text : text.slice(acting.length)).replace(AROUND_NAME, "");
  const person = readPerson(named);
  if (person !== undefined) return named === text ? personParty(person) : { ...personParty(person, acting?.trim()), certainty: person.surname === undefined ? "guess" : "form" };
  return { kind: "unknown", name: text, certainty: "guess", note: "value-not-in-list" };
}
