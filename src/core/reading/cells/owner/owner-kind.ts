import { foldCase } from "../../text/clean";
import type { NoteCode } from "../../note";
import type { Reading } from "../../reading";
import type { Cell, CellKind, ReadingContext } from "../cell-kind";
import { isDitto, referenceTarget } from "../text/ditto";
import { isFormulaError } from "../text/formula-error";
import { makeReading } from "../text/make-reading";
import { isMissingMark } from "../text/missing-mark";
import { coverIdentityCodes, hasIdentityCode } from "../text/personal-data";
import { isGivenName } from "./given-names";
import type { OwnerChoices } from "./owner-column";
import { comparesNames, decideOwners, isOneUnit, settleParty } from "./owner-column";
import type { OwnerParts } from "./owner-parts";
import { ownerParts } from "./owner-parts";
import { ownerText } from "./owner-text";
import { isMissingOwner, withoutLabel } from "./owner-words";
import type { Party } from "./party";
import { readParty } from "./party";
import { deputyIn, saysLeaving } from "./remarks";

/** Who is named, once posts in apposition and deputies have been told from owners. */
interface Named {
  readonly owners: readonly Party[];
  readonly deputies: readonly string[];
  readonly details: readonly string[];
  readonly leaving: boolean;
  /** A remark says whose post it is: "toimialajohtaja (sivistys)". */
  readonly placed: boolean;
}

const IS_PERSON: readonly Party["kind"][] = ["person", "initials"];

function nameAll(parts: OwnerParts, choices: OwnerChoices, { programme }: ReadingContext): Named {
  const owners: Party[] = [];
  const deputies: string[] = [];
  const details: string[] = [];
  let leaving = false;
  let placed = false;
  const party = (text: string): Party => settleParty(readParty(text, programme), choices);
  for (const name of parts.names) {
    const deputy = deputyIn(name);
    if (deputy !== undefined && owners.length > 0) {
      deputies.push(party(deputy).name);
      details.push(name);
      continue;
    }
    if (saysLeaving(name) && owners.length > 0) {
      leaving = true;
      details.push(name);
      continue;
    }
    const read = party(name);
    owners.push(read);
    if (read.detail !== undefined) details.push(read.detail);
    if (read.beside !== undefined) owners.push(settleParty(read.beside, choices));
  }
  for (const remark of parts.remarks) {
    const deputy = deputyIn(remark);
    const read = party(deputy ?? remark);
    if (deputy !== undefined) deputies.push(read.name);
    else if (saysLeaving(remark)) leaving = true;
    else if (read.kind === "unit" || read.kind === "body") placed = true;
    else if (read.kind === "person" && read.person?.surname !== undefined && /^\p{Lu}/u.test(remark)) owners.push(read);
    details.push(remark);
  }
  return { owners, deputies, details, leaving, placed };
}

/** The owner whom a report shows: a person before a post, a post before a unit, else the first. */
function mainOf(owners: readonly Party[]): Party | undefined {
  const real = owners.filter(({ kind }) => kind !== "everybody");
  return real.find(({ kind }) => IS_PERSON.includes(kind)) ?? real.find(({ kind }) => kind === "role") ?? real[0];
}

/** A post beside a person, or the unit of a post, is no second owner. */
function rivalsOf(main: Party, owners: readonly Party[]): readonly Party[] {
  return owners.filter((owner) => {
    if (owner === main || owner.name === main.name) return false;
    if (IS_PERSON.includes(main.kind)) return IS_PERSON.includes(owner.kind) || owner.kind === "unknown" || owner.kind === "everybody";
    if (main.kind === "role") return owner.kind !== "unit";
    return true;
  });
}

function conclude(raw: string, text: string, parts: OwnerParts, named: Named): Reading<string> {
  const main = mainOf(named.owners);
  if (main === undefined) {
    const note: NoteCode = parts.phone === undefined ? "nobody-named" : "personal-data";
    return makeReading<string>(raw, "uncertain", { note, detail: parts.names.join(", ") });
  }
  const rivals = rivalsOf(main, named.owners);
  const posts = IS_PERSON.includes(main.kind) ? named.owners.filter(({ kind }) => kind === "role") : [];
  const others = named.owners.filter((owner) => owner !== main && owner.kind !== "everybody" && !posts.includes(owner)).map(({ name }) => name);
  const units = named.owners.filter((owner) => owner !== main && owner.kind === "unit");
  const placed = main.kind === "role" && (named.placed || units.length > 0);
  // A post is told from its likes by its unit, so the unit is part of what a report shows.
  const place = main.kind === "role" && named.placed ? named.details.find((detail) => detail !== main.detail) : undefined;
  const value = place === undefined ? main.name : `${main.name} (${place})`;
  const note: NoteCode | undefined =
    parts.before !== undefined || named.leaving ? "owner-changes"
    : parts.phone !== undefined ? "personal-data"
    : rivals.length > 0 ? "several-values"
    : placed ? undefined
    : main.note ?? (parts.doubted ? "marked-unsure" : undefined); // prettier-ignore
  const doubtful = parts.before !== undefined || named.leaving || parts.phone !== undefined || rivals.length > 0 || parts.doubted || (main.certainty === "guess" && !placed);
  const plain = main.certainty === "right" && named.owners.length === 1 && named.details.length === 0 && parts.address === undefined && foldCase(value) === foldCase(text);
  const extra = [...posts.map(({ name }) => name), ...named.details, ...(parts.before === undefined ? [] : [parts.before]), ...(parts.phone === undefined ? [] : [parts.phone]), ...(parts.address === undefined ? [] : [parts.address])];
  const suggestion = note === "typo" || note === "abbreviation" ? value : undefined;
  return makeReading(raw, doubtful ? "uncertain" : plain ? "ok" : "normalised", { value, others: [...new Set([...others, ...named.deputies])], suggestion, note, detail: [...new Set(extra)].join(", ") });
}

function readText(raw: string, choices: OwnerChoices, context: ReadingContext): Reading<string> {
  const text = ownerText(raw);
  if (text === undefined) return makeReading<string>(raw, "unreadable", { note: "value-not-in-list" });
  if (isMissingMark(text) || isMissingOwner(text)) return makeReading<string>(raw, "empty");
  if (hasIdentityCode(text)) return makeReading<string>(coverIdentityCodes(raw), "unreadable", { note: "personal-data" });
  if (isDitto(text)) return makeReading<string>(raw, "uncertain", { note: "ditto" });
  const target = referenceTarget(text);
  if (target !== undefined) return makeReading<string>(raw, "uncertain", { note: "elsewhere", detail: target });
  const parts = ownerParts(withoutLabel(text), (each) => isOneUnit(each, context.programme));
  if (!/\p{L}/u.test(text) && parts.phone === undefined) return makeReading<string>(raw, "unreadable", { note: "value-not-in-list" });
  const kept = { ...parts, names: parts.names.filter((name) => !isMissingMark(name) && !isMissingOwner(name)) };
  if (kept.names.length === 0 && parts.phone === undefined && parts.address === undefined) return makeReading<string>(raw, "empty");
  return conclude(raw, text, kept, nameAll(kept, choices, context));
}

/** A given name and a surname that cannot be anything else. */
const PLAIN_PERSON = /^(?!.*(?<letter>.)\k<letter>\k<letter>)(?<given>[A-ZÅÄÖ][a-zåäö]+) [A-ZÅÄÖ][a-zåäö]{2,}(?:[aeiouyäö]nen|mäki|niemi|järvi|koski|lahti|vaara|holm|ström|berg|[qk]vist|lund|sson|stedt)$/;

/** A plain name is right as it stands where the column is too long for its names to be compared. */
function isPlainPerson(raw: string, choices: OwnerChoices): boolean {
  const given = comparesNames(choices) ? undefined : PLAIN_PERSON.exec(raw)?.groups?.["given"];
  return given !== undefined && isGivenName(given);
}

function read(cell: Cell, choices: OwnerChoices, context: ReadingContext): Reading<string> {
  const { value: raw } = cell;
  return typeof raw === "string" && isPlainPerson(raw, choices) ? { raw, status: "ok", value: raw } : readOwnerCarefully(cell, choices, context);
}

/** Reads an owner without the short cut for plain names; the result is the same. */
export function readOwnerCarefully(cell: Cell, choices: OwnerChoices, context: ReadingContext): Reading<string> {
  const { value: raw } = cell;
  if (isFormulaError(raw)) return makeReading<string>(raw, "unreadable", { note: "formula-error" });
  if (raw === null) return makeReading<string>(raw, "empty");
  if (typeof raw !== "string") return makeReading<string>(raw, "unreadable", { note: "value-not-in-list" });
  return readText(raw, choices, context);
}

/** Reads owner cells (vastuuhenkilö, vastuutaho · ansvarig): people, posts, units and bodies. */
export const ownerKind: CellKind<string, OwnerChoices> = {
  decide: (contents, context) => decideOwners(contents, context.programme),
  decisions: () => [],
  read,
};
