import type { FieldKey } from "../../../programme/fields";
import type { NoteCode } from "../../note";
import type { FieldValue } from "../../values";

/** How well a text tells its codes, best first; `none`: no reading. */
export type Sureness = "ok" | "normalised" | "uncertain" | "none";

/** What was found in (a part of) a cell. No codes and `uncertain`: understood, but no value can be proposed. */
export interface Found {
  readonly codes: readonly string[];
  readonly sure: Sureness;
  readonly note?: NoteCode | undefined;
  readonly detail?: string | undefined;
  readonly aside?: Readonly<Partial<Record<FieldKey, FieldValue>>> | undefined;
  /** Values named as secondary ("osin TORI"), or undecided ones of which none is proposed. */
  readonly secondary?: readonly string[] | undefined;
  /** The proposed right value as text, where it is not the written form of the codes. */
  readonly suggestion?: string | undefined;
}

const ORDER: readonly Sureness[] = ["ok", "normalised", "uncertain", "none"];

/** The less sure of the two. */
export function lessSure(a: Sureness, b: Sureness): Sureness {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}

/** The same finding, no surer than given; the note is set only where none stands yet. */
export function atMost(found: Found, sure: Sureness, note?: NoteCode): Found {
  return { ...found, sure: lessSure(found.sure, sure), note: found.note ?? note };
}

/** Findings of several parts as one: codes in order, each once; the least sure part decides. */
export function together(parts: readonly Found[], sure: Sureness): Found {
  const codes = [...new Set(parts.flatMap((part) => part.codes))];
  const details = parts.flatMap((part) => (part.detail === undefined ? [] : [part.detail]));
  return {
    codes,
    sure: parts.reduce((worst, part) => lessSure(worst, part.sure), sure),
    note: parts.find((part) => part.note !== undefined)?.note,
    detail: details.length === 0 ? undefined : details.join("; "),
    aside: Object.assign({}, ...parts.map((part) => part.aside ?? {})) as Found["aside"],
    secondary: [...new Set(parts.flatMap((part) => part.secondary ?? []))].filter((code) => !codes.includes(code)),
  };
}
