import type { RowKind } from "../../roadmap";
import { foldCase } from "../../text/clean";
import { isFootnoteForCertain, isFootnoteText } from "./footnote-words";
import type { RowGroup } from "./group-heading";
import { groupHeading } from "./group-heading";
import { looksLikeHeading } from "./heading-look";
import type { RowView, TextCell } from "./row-view";
import { isAmountField, isTextField } from "./table-frame";

const TITLE = /tiekar|digiohjelma|färdplan|vägkart|roadmap|kaupunki|kaupungin|kunta|stad(?!\p{L})|stads|kommun|liite \d|bilaga \d|§|pöytäkirja|protokoll/u;

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
