import { makeDay } from "../../../grid/day";
import type { NoteCode } from "../../note";
import type { Reading } from "../../reading";
import { noValueYet } from "../../text/no-value-yet";
import type { Period } from "../../values";
import type { ReadingContext } from "../cell-kind";
import { readStatusText } from "../status/status-text";
import { referenceTarget } from "../text/ditto";
import type { Arranged } from "./grammar/attach-marks";
import type { Scanned } from "./grammar/scanned";

/** A reading that does not know its cell yet. */
export type Answer = Omit<Reading<Period>, "raw">;

/** Goes on without an end. */
export const CONTINUOUS: Period = { start: null, end: null, precision: "continuous" };

const LETTER_OR_DIGIT = /[\p{L}\d]/u;
const NEXT = /(?<!\p{L})(?:seuraav|ensi(?!\p{L})|tulev|nästa|kommande|next)/u;
/** A row ticked off, as a status. */
const TICK = /^[✓✔✅☑√]\uFE0F?$/u;
/** A date field with nothing filled in: "xx.xx.20xx", "pv.kk.vuosi", and 0 shown as a date. */
const BLANK_FORM = /^(?:(?:[xpkdmvyå_?]{1,4}|pvm?|vuosi)(?:[./-](?:[xpkdmvyå_?]{1,4}|vuosi|20(?:x{1,2}|_+|\?+))){1,2}|0+|0\.1\.1900)$/u;

export const doubtful = (note: NoteCode, value?: Period): Answer => ({ status: "uncertain", note, ...(value ? { value } : {}) });

/** True for the folded text of a form's place for a date that nobody filled in. */
export function isBlankForm(text: string): boolean {
  return text.length < 20 && BLANK_FORM.test(text);
}

function programmePeriod(looseMarks: Arranged["looseMarks"], { programme }: ReadingContext): Period {
  const end = makeDay(programme.period.lastYear, 12, 31);
  const limited = looseMarks.has("end") || looseMarks.has("by") || looseMarks.has("before");
  return { start: limited ? null : makeDay(programme.period.firstYear, 1, 1), end, precision: "range" };
}

/** Words that are unknown to a calendar: perhaps a status in the wrong column, else nothing that can be read. */
function strange(text: string, { remarks }: Scanned): Answer {
  if (TICK.test(text)) return doubtful("mark-only");
  const target = referenceTarget(text);
  if (target !== undefined) return { ...doubtful("elsewhere"), detail: target };
  const { status, sure, detail } = readStatusText(text);
  if (remarks.length > 0 && status !== undefined && detail === "") return { ...doubtful("value-of-another-field"), ...(sure ? { aside: { status } } : {}) };
  return { status: LETTER_OR_DIGIT.test(text) || remarks.length > 0 ? "unreadable" : "empty" };
}

/** A cell that names no time of the calendar. */
export function withoutTime(text: string, scanned: Scanned, { points, looseMarks }: Arranged, context: ReadingContext): Answer {
  const { flags, status, remarks } = scanned;
  // Numbers that stand for no time ("2 krt/v") do not hide what the words say.
  const said = flags.has("recurring") || flags.has("continuous") || flags.has("programme") || flags.has("unset") || flags.has("vague");
  if (points.length > 0 && !said) return referenceTarget(text) === undefined ? { status: "unreadable" } : strange(text, scanned);
  // "Seuraava ohjelmakausi": a period whose years no programme says yet.
  if (flags.has("programme")) return doubtful("programme-period", NEXT.test(text) ? undefined : programmePeriod(looseMarks, context));
  // "Käynnissä jatkuvasti": work that goes on.
  const goesOn = status === "in-progress" && flags.has("continuous");
  const negated = flags.has("negation");
  if (status !== undefined && !goesOn && !negated) return { ...doubtful("value-of-another-field"), aside: { status } };
  if (flags.has("recurring")) return doubtful("recurring", CONTINUOUS);
  if (flags.has("continuous") && !negated) return { status: "normalised", value: CONTINUOUS, ...(goesOn ? { aside: { status } } : {}) };
  if (flags.has("unset") || negated || (!flags.has("vague") && noValueYet(text) !== undefined)) return { status: "empty" };
  if (remarks.length === 0 && flags.has("template")) return { status: "empty", note: "template-text" };
  if (flags.has("vague") || flags.has("template")) return doubtful("vague-time");
  if (flags.has("moved")) return doubtful("moved");
  if (flags.has("year") && remarks.length === 0) return doubtful("year-missing");
  return strange(text, scanned);
}
