import type { CodeField, FieldKey } from "../../../programme/fields";
import { CODE_FIELDS } from "../../../programme/fields";
import type { Programme } from "../../../programme/schema";
import { headerCode } from "../../cells/codes/columns/one-hot";
import { matchHeader } from "../match-header";
import type { OpenColumn, SettledColumn } from "./settled-column";

/** One mark alone proves nothing: a single column "A" may be anything. */
const FEWEST_COLUMNS = 2;
const MARKS = 0.9;
const CONFIDENCE = 0.9;

function isMarked({ profile }: OpenColumn): boolean {
  return profile.filled === 0 || profile.share("mark") + profile.share("noMark") >= MARKS;
}

/** Fields that the heading above the column means ("Tavoite / A"); undefined without a known one. */
function headingOf({ header }: OpenColumn, programme: Programme): readonly (FieldKey | null)[] | undefined {
  const above = header.split(" / ").slice(0, -1).join(" ");
  const meanings = above === "" ? [] : matchHeader(above, programme).candidates;
  return meanings.length === 0 ? undefined : meanings.map((candidate) => candidate.field);
}

/** The columns whose headers each name another value of the field. */
function columnsOf(field: CodeField, columns: readonly OpenColumn[], programme: Programme): readonly OpenColumn[] {
  const list = programme.codeLists[field];
  if (list === undefined) return [];
  const codes = new Set<string>();
  const named = columns.filter((column) => {
    // A heading above the columns is not overruled; a header of its own ("Strategia") is, as no other field holds marks.
    const meanings = headingOf(column, programme) ?? column.candidates.filter((candidate) => candidate.field === "public").map((candidate) => candidate.field);
    if (meanings.length > 0 && !meanings.includes(field)) return false;
    const code = headerCode(column.header, list, field);
    if (code === undefined || codes.has(code)) return false;
    codes.add(code);
    return true;
  });
  return named.length >= FEWEST_COLUMNS && named.some(({ profile }) => profile.share("mark") > 0) ? named : [];
}

function isMeant(field: CodeField, columns: readonly OpenColumn[], programme: Programme): boolean {
  return columns.some((column) => (headingOf(column, programme)?.[0] ?? column.candidates[0]?.field) === field);
}

/**
 * Columns of a one-hot layout: headers A, B, C, K over cells that only mark them (x, kyllä, 1). They are one field
 * together. Letters that are values of two fields (S, M, L) count only where a heading says which.
 */
export function oneHotColumns(columns: readonly OpenColumn[], programme: Programme | undefined): ReadonlyMap<OpenColumn, SettledColumn> {
  const settled = new Map<OpenColumn, SettledColumn>();
  if (programme === undefined) return settled;
  const marked = columns.filter(isMarked);
  if (marked.length < FEWEST_COLUMNS) return settled;
  const groups = CODE_FIELDS.map((field) => ({ field, columns: columnsOf(field, marked, programme) })).filter((group) => group.columns.length > 0);
  for (const { field, columns: named } of groups) {
    const rivals = groups.filter((other) => other.field !== field && other.columns.some((column) => named.includes(column)));
    if (rivals.some((rival) => rival.columns.length > named.length) || (rivals.some((rival) => rival.columns.length === named.length) && !isMeant(field, named, programme))) continue;
    for (const column of named) if (!settled.has(column)) settled.set(column, { column: column.column, header: column.header, field, confidence: CONFIDENCE });
  }
  return settled;
}
