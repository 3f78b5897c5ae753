import { valueAt } from "../../../grid/grid";
import type { RowKind } from "../../roadmap";
import { foldCase } from "../../text/clean";
import { valueWords } from "../value-words";
import { isFootnoteForCertain, isFootnoteText } from "./footnote-words";
import type { RowGroup } from "./group-heading";
import { groupHeading } from "./group-heading";
import { looksLikeHeading } from "./heading-look";
import type { RowView, TextCell } from "./row-view";
import { isBlankRow } from "../table/segments";
import { isAmountField, isTextField } from "./table-frame";

const TITLE = /tiekar|digiohjelma|färdplan|vägkart|roadmap|kaupunki|kaupungin|kunta|stad(?!\p{L})|stads|kommun|liite \d|bilaga \d|§|pöytäkirja|protokoll/u;

const FIRST_YEAR = 2010;
const LAST_YEAR = 2049;
/** Longer words name actions; so many words explain a code. */
const LONGEST_CODE = 2;
const FEWEST_EXPLAINING = 3;

/** A blank row or a legend's line above: what stands in the title column is hardly an action. */
function followsBreak({ frame, row, previous }: RowView): boolean {
  return previous === "footnote" || isBlankRow(frame.grid, row - 1, frame.firstColumn, frame.lastColumn);
}

/** "S" beside "voidaan tehdä nykyisillä resursseilla", below the actions; "Strategia" beside "johtoryhmä" right under them is one more. */
export function isLegendLine(view: RowView): boolean {
  const [code, explanation, ...more] = view.texts;
  if (view.row <= view.frame.lastFullRow || code === undefined || explanation === undefined || more.length > 0 || view.filled.length > 2) return false;
  const word = foldCase(code.value);
  if (code.column === view.frame.titleColumn && word.length > LONGEST_CODE && explanation.value.trim().split(/\s+/u).length < FEWEST_EXPLAINING && !followsBreak(view)) return false;
  return !/\d/u.test(word) && [...valueWords(view.frame.programme).values()].some((known) => known.has(word));
}

/** A year alone, "2026", over the rows of that year; not a line number among others. */
export function yearHeading(view: RowView): KindFound | undefined {
  const [cell, ...others] = view.filled;
  if (cell === undefined || others.some((other) => typeof other.value !== "number" || !isAmountField(view.frame.fieldOf.get(other.column)))) return undefined;
  const year = typeof cell.value === "string" && /^\s*\d{4}\s*$/u.test(cell.value) ? Number(cell.value) : cell.value;
  if (typeof year !== "number" || !Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR || isAmountField(view.frame.fieldOf.get(cell.column))) return undefined;
  const { grid } = view.frame;
  const isNumbering = [view.row - 1, view.row + 1].some((row) => Math.abs(Number(valueAt(grid, row, cell.column) ?? 0) - year) === 1);
  return isNumbering ? undefined : { kind: "group", group: { field: "roadmapYear", text: String(year), sure: true } };
}

export interface KindFound {
  readonly kind: RowKind;
  readonly group?: RowGroup;
}

/** The one text of a row that has nothing else than amounts beside it (a subtotal of the section). */
function loneText(view: RowView): TextCell | undefined {
  const [text, ...more] = view.texts;
  if (text === undefined || more.some((cell) => cell.value !== text.value)) return undefined;
  const others = view.filled.filter((cell) => typeof cell.value !== "string");
  return others.every((cell) => isAmountField(view.frame.fieldOf.get(cell.column)) || !view.frame.fieldOf.has(cell.column)) ? text : undefined;
}

function goesOn(view: RowView, text: string): boolean {
  const continued = view.previous === "action" || view.previous === "continuation";
  return continued && view.frame.idColumn !== undefined && /^(?:\p{Ll}|[-–•…(])/u.test(text);
}

/**
 * A row with a single text: a group heading, a title, a footnote, text that goes on from the row above, or an action
 * with nothing but a name. Undefined when there is more in the row.
 */
export function loneTextKind(view: RowView): KindFound | undefined {
  const cell = loneText(view);
  if (cell === undefined) return undefined;
  const text = cell.value.trim();
  const inTitle = cell.column === view.frame.titleColumn;
  const alone = view.filled.length === view.texts.length;
  const trailing = view.row > view.frame.lastFullRow;
  if (alone && (isFootnoteForCertain(text) || (isFootnoteText(text) && (trailing || !inTitle)))) return { kind: "footnote" };
  const group = groupHeading(text, view.frame.programme);
  const heading = looksLikeHeading(view);
  if (group !== undefined && (group.sure || heading)) return { kind: "group", group };
  if (!alone) return undefined;
  if (TITLE.test(foldCase(text)) && (heading || trailing)) return { kind: "title" };
  if (isTextField(view.frame.fieldOf.get(cell.column)) && view.merge === undefined) return undefined;
  if (inTitle && view.merge === undefined && goesOn(view, text)) return { kind: "continuation" };
  if (heading) return trailing ? { kind: "footnote" } : { kind: "group", group: { field: null, text, sure: false } };
  return inTitle ? { kind: "action" } : undefined;
}
