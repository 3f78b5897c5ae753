import { makeDay } from "../../../grid/day";
import type { CellValue } from "../../../grid/cell-value";
import type { NoteCode } from "../../note";
import type { Reading } from "../../reading";
import { cleanText } from "../../text/clean";
import { noValueYet } from "../../text/no-value-yet";
import type { Period, Status } from "../../values";
import type { ReadingContext } from "../cell-kind";
import type { PeriodChoices } from "./choices";
import type { Arranged } from "./grammar/attach-marks";
import { scan } from "./grammar/scan";
import type { Scanned } from "./grammar/scanned";
import { arrange, understand } from "./grammar/understand";
import type { Understanding } from "./grammar/understanding";
import { withoutDoubledStop, withoutLetters } from "./slips";
import { tokenize } from "./tokens/tokenize";
import { joinPhrases } from "./words/phrases";

/** Forms that need no rewriting: d.m.yyyy, ISO, a year, "jatkuva". */
const CANONICAL = /^(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2}|\d{4}|[Jj]atkuva|JATKUVA)$/u;
/** A longer text is no schedule. */
export const LONGEST_TEXT = 400;
const LETTER_OR_DIGIT = /[\p{L}\d]/u;
const LINE_BREAKS = /\s*[\r\n]+\s*/gu;

const CONTINUOUS: Period = { start: null, end: null, precision: "continuous" };

/** Text as the grammar reads it: folded, line breaks as commas, fixed expressions as one word. */
export function grammarText(text: string): string {
  return joinPhrases(withoutDoubledStop(cleanText(text.trim().replace(LINE_BREAKS, ", ")).toLowerCase()));
}

type Answer = Omit<Reading<Period>, "raw">;

const doubtful = (note: NoteCode, value?: Period): Answer => ({ status: "uncertain", note, ...(value ? { value } : {}) });

function programmePeriod(looseMarks: Arranged["looseMarks"], { programme }: ReadingContext): Period {
  const end = makeDay(programme.period.lastYear, 12, 31);
  const limited = looseMarks.has("end") || looseMarks.has("by") || looseMarks.has("before");
  return { start: limited ? null : makeDay(programme.period.firstYear, 1, 1), end, precision: "range" };
}

/** A cell that names no time of the calendar. */
function withoutTime(text: string, { flags, status, remarks }: Scanned, { points, looseMarks }: Arranged, context: ReadingContext): Answer {
  // Numbers that stand for no time ("2 krt/v") do not hide what the words say.
  const said = flags.has("recurring") || flags.has("continuous") || flags.has("programme") || flags.has("unset") || flags.has("vague");
  if (points.length > 0 && !said) return { status: "unreadable" };
  if (noValueYet(text) !== undefined) return { status: "empty" };
  if (flags.has("programme")) return doubtful("programme-period", programmePeriod(looseMarks, context));
  // "Käynnissä jatkuvasti": work that goes on.
  const goesOn = status === "in-progress" && flags.has("continuous");
  if (status !== undefined && !goesOn && !flags.has("negation")) return { ...doubtful("value-of-another-field"), aside: { status } };
  if (flags.has("recurring")) return doubtful("recurring", CONTINUOUS);
  if (flags.has("continuous") && !flags.has("negation")) return { status: "normalised", value: CONTINUOUS, ...(goesOn ? { aside: { status: "in-progress" } } : {}) };
  if (flags.has("unset") || flags.has("negation")) return { status: "empty" };
  if (remarks.length === 0 && flags.has("template")) return { status: "empty", note: "template-text" };
  if (flags.has("vague") || flags.has("template")) return doubtful("vague-time");
  if (flags.has("moved")) return doubtful("moved");
  if (flags.has("year") && remarks.length === 0) return doubtful("year-missing");
  return { status: LETTER_OR_DIGIT.test(text) || remarks.length > 0 ? "unreadable" : "empty" };
}

/** What was said beside the times makes their reading doubtful. */
function remarkDoubts({ flags, remarks, movedIn }: Scanned, status: Status | undefined, { points }: Arranged, field: string): NoteCode[] {
  const doubts: NoteCode[] = [];
  if (movedIn.size > 0) doubts.push("moved");
  if (flags.has("recurring")) doubts.push("recurring");
  if (status === "done") doubts.push("completion");
  if (status !== undefined && status !== "done") doubts.push("value-of-another-field");
  if (flags.has("approximate") || flags.has("unset")) doubts.push("approximate");
  if (flags.has("template")) doubts.push("template-text");
  // A stamp such as "12.3.2025 / MV" is no less a date.
  const stamp = field === "updated" && points.length === 1;
  if ((remarks.length > 0 && !stamp) || flags.has("negation")) doubts.push(points.length > 1 ? "several-values" : "partly-understood");
  return doubts;
}

/** The text with the nearest day that exists in place of the one that does not. */
function repaired(text: string, { nearest, start, end }: Understanding & { kind: "no-such-time" }): string | undefined {
  if (nearest === undefined) return undefined;
  const rest = text.slice(end);
  return text.slice(0, start) + nearest + (nearest.endsWith(".") && rest.startsWith(".") ? rest.slice(1) : rest);
}

/** A status beside the times. "Valmis viimeistään 3/2025" plans the end and says no status. */
function statusBeside({ status, flags }: Scanned, { points }: Arranged): Status | undefined {
  if (flags.has("negation")) return undefined;
  const plan = points.some(({ marks }) => marks.has("by") || marks.has("from") || marks.has("end"));
  return status === "done" && plan ? undefined : status;
}

function fromText(text: string, choices: PeriodChoices, context: ReadingContext): Answer {
  const scanned = scan(tokenize(text), choices);
  const arranged = arrange(scanned, choices);
  const understood = understand(scanned, arranged, choices, context.programme, context.field === "start");
  const detail = scanned.remarks.length > 0 ? { detail: scanned.remarks.join(" ") } : {};
  switch (understood.kind) {
    case "nothing":
      return { ...withoutTime(text, scanned, arranged, context), ...detail };
    case "year-missing":
      // "Tarkentuu syksyllä": that is when a time will be set.
      if (scanned.opensUnset) return { status: "empty", ...detail };
      return { ...doubtful(scanned.flags.has("recurring") ? "recurring" : "year-missing", scanned.flags.has("recurring") ? CONTINUOUS : undefined), ...detail };
    case "no-such-time": {
      const suggestion = repaired(text, understood);
      return { status: "unreadable", note: "no-such-date", ...(suggestion === undefined ? {} : { suggestion }), ...detail };
    }
    case "period": {
      const besides = statusBeside(scanned, arranged);
      const [note] = [...understood.doubts, ...remarkDoubts(scanned, besides, arranged, context.field)];
      const aside = besides === undefined ? {} : { aside: { status: besides } };
      if (note !== undefined) return { ...doubtful(note, understood.period), ...detail, ...aside };
      return { status: "normalised", value: understood.period, ...(scanned.typo ? { note: "typo" } : {}), ...detail, ...aside };
    }
  }
}

/** Reads a schedule cell's text. */
export function readPeriodText(raw: CellValue, text: string, choices: PeriodChoices, context: ReadingContext): Reading<Period> {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_TEXT) return { raw, status: "unreadable" };
  const suggestion = withoutLetters(trimmed);
  if (suggestion !== undefined) return { raw, status: "unreadable", note: "letters-in-number", suggestion };
  const answer = fromText(grammarText(trimmed), choices, context);
  const status = answer.status === "normalised" && answer.note === undefined && CANONICAL.test(trimmed) ? "ok" : answer.status;
  return { raw, ...answer, status };
}
