import type { FieldKey } from "../../../programme/fields";
import type { NoteCode } from "../../note";
import type { Reading } from "../../reading";
import { repairMojibake } from "../../text/mojibake";
import type { Cell, CellKind, ReadingContext } from "../cell-kind";
import { oneLine, severalLines } from "./display-text";
import { isDitto } from "./ditto";
import { isFormulaError } from "./formula-error";
import { makeReading } from "./make-reading";
import { hyperlinkIn, withoutMarkup } from "./markup";
import { isMissingMark } from "./missing-mark";
import { coverIdentityCodes, emailIn, hasIdentityCode, phoneIn, secrecyGroundIn } from "./personal-data";
import { withDots } from "./lost-dots";
import { isPlainProse, isPlainTitle } from "./plain-text";
import type { TextChoices } from "./text-column";
import { decideTexts, dottedTitle } from "./text-column";
import { shownNumber } from "./text-number";
import { readTitle } from "./title-text";

export type { TextChoices } from "./text-column";

/** Excel holds no longer text in a cell. */
const CELL_LIMIT = 32767;
/** Fields on one line; descriptions and notes keep their line breaks. */
const ONE_LINE: readonly FieldKey[] = ["title", "costCentre"];

const HAS_DOTS = /[äöåÄÖÅ]/;
const NO_NAME = /^(?:ei nimeä|nimi puuttuu|nimetön|nimeämätön|namn saknas|inget namn|namnlös|no name|unnamed|untitled)[.!]?$/iu;

/** What has to be confirmed before the text may be published; codes of a cost centre look like phone numbers. */
function privacyNote(text: string, field: FieldKey): NoteCode | undefined {
  // Where laws are listed, a law is no mark of secrecy.
  if (field !== "law" && secrecyGroundIn(text) !== undefined) return "secret";
  if (emailIn(text) !== undefined || (field !== "costCentre" && phoneIn(text) !== undefined)) return "personal-data";
  return undefined;
}

/** Excel may take such a text for a formula when it is written back. */
function isFormulaLike(text: string): boolean {
  return /^[+@](?=\s?\p{L})/u.test(text);
}

function readNumber(raw: number, cell: Cell, { field, dateSystem }: ReadingContext): Reading<string> {
  if (!Number.isFinite(raw)) return makeReading<string>(raw, "unreadable", { note: "value-not-in-list" });
  const value = shownNumber(raw, cell.format, dateSystem);
  if (field === "title") return makeReading(raw, "uncertain", { value, note: "value-of-another-field" });
  return makeReading(raw, field === "costCentre" && Number.isInteger(raw) ? "ok" : "normalised", { value });
}

/** Titles and other texts alike: what can be said before the words are looked at. */
function readSpecial(raw: string, text: string, field: FieldKey): Reading<string> | undefined {
  if (isMissingMark(text) || (field === "title" && NO_NAME.test(text))) return makeReading<string>(raw, "empty");
  if (hasIdentityCode(text)) return makeReading<string>(coverIdentityCodes(raw), "unreadable", { note: "personal-data" });
  if (raw.length >= CELL_LIMIT) return makeReading(raw, "uncertain", { value: text, note: "may-be-cut" });
  if (isDitto(text)) return makeReading<string>(raw, "uncertain", { note: "ditto" });
  const link = hyperlinkIn(text);
  if (link !== undefined) return makeReading(raw, "normalised", { value: link.label, detail: link.address });
  if (text.startsWith("=") && /^=\s*\p{L}/u.test(text)) {
    const meant = text.replace(/^=\s*/u, "");
    return field === "title" ? makeReading<string>(raw, "unreadable", { suggestion: meant, note: "formula-like" }) : makeReading(raw, "uncertain", { value: meant, suggestion: meant, note: "formula-like" });
  }
  const privacy = privacyNote(text, field);
  return privacy === undefined ? undefined : makeReading(raw, "uncertain", { value: text, note: privacy });
}

function readText(raw: string, choices: TextChoices, { field }: ReadingContext): Reading<string> {
  const repaired = repairMojibake(raw);
  const display = ONE_LINE.includes(field) ? oneLine(repaired) : severalLines(repaired);
  const special = readSpecial(raw, display.text, field);
  if (special !== undefined) return special;
  const text = withoutMarkup(display.text).trim();
  if (text === "") return makeReading<string>(raw, "empty");
  const broken = repaired !== raw;
  const changed = broken || text !== display.text || display.hadInvisible;
  if (isFormulaLike(text)) return makeReading(raw, "uncertain", { value: text, note: "formula-like" });
  if (field !== "title") return makeReading(raw, changed ? "normalised" : "ok", { value: text, note: broken ? "characters-repaired" : undefined });
  const read = readTitle(text, severalLines(repaired).text, choices);
  const status = read.status === "ok" && (changed || display.hadLines) ? "normalised" : read.status;
  return makeReading(raw, status, { ...read, value: read.title, note: read.note ?? (broken ? "characters-repaired" : undefined) });
}

/** Plain words need none of the careful rules; where dots may have been lost, those decide. */
function isPlain(raw: string, choices: TextChoices, field: FieldKey): boolean {
  if (field !== "title") return field !== "costCentre" && isPlainProse(raw);
  return isPlainTitle(raw) && (HAS_DOTS.test(raw) || (dottedTitle(raw, choices) ?? withDots(raw)) === undefined);
}

function read(cell: Cell, choices: TextChoices, context: ReadingContext): Reading<string> {
  const { value: raw } = cell;
  return typeof raw === "string" && isPlain(raw, choices, context.field) ? { raw, status: "ok", value: raw } : readTextCarefully(cell, choices, context);
}

/** Reads a text without the short cut for plain words; the result is the same. */
export function readTextCarefully(cell: Cell, choices: TextChoices, context: ReadingContext): Reading<string> {
  const { value: raw } = cell;
  if (isFormulaError(raw)) return makeReading<string>(raw, "unreadable", { note: "formula-error" });
  if (raw === null) return makeReading<string>(raw, "empty");
  if (typeof raw === "number") return readNumber(raw, cell, context);
  if (typeof raw === "boolean") return makeReading(raw, "uncertain", { value: raw ? "TOSI" : "EPÄTOSI", note: "value-of-another-field" });
  return typeof raw === "string" ? readText(raw, choices, context) : makeReading<string>(raw, "unreadable", { note: "formula-error" });
}

/** Reads names, descriptions, notes and other free text: clean, repaired, with what must not be published flagged. */
export const textKind: CellKind<string, TextChoices> = {
  isSeldomEqual: true,
  decide: decideTexts,
  decisions: () => [],
  read,
};
