import type { CellValue } from "../../../grid/cell-value";
import type { NoteCode } from "../../note";
import type { Reading } from "../../reading";
import { cleanText } from "../../text/clean";
import type { Period, Status } from "../../values";
import type { ReadingContext } from "../cell-kind";
import type { PeriodChoices } from "./choices";
import type { Arranged } from "./grammar/attach-marks";
import { scan } from "./grammar/scan";
import type { Scanned } from "./grammar/scanned";
import { arrange, understand } from "./grammar/understand";
import type { Understanding } from "./grammar/understanding";
import { plainPeriod } from "./plain-forms";
import { withoutSlips, withoutLetters } from "./slips";
import { tokenize } from "./tokens/tokenize";
import type { Answer } from "./without-time";
import { CONTINUOUS, doubtful, isBlankForm, withoutTime } from "./without-time";
import { joinPhrases } from "./words/phrases";

/** Forms that need no rewriting: d.m.yyyy, ISO, a year, "jatkuva". */
const CANONICAL = /^(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2}|\d{4}|[Jj]atkuva|JATKUVA)$/u;
/** A longer text is no schedule. */
export const LONGEST_TEXT = 400;
/** "Q3_2025": a file name's blank. */
const LOW_LINE = /(?<=[a-zåäö\d])_(?=[a-zåäö\d])/gu;
const LINE_BREAKS = /\s*[\r\n]+\s*/gu;

/** Text as the grammar reads it: folded, line breaks as commas, fixed expressions as one word. */
export function grammarText(text: string): string {
  return joinPhrases(withoutSlips(cleanText(text.trim().replace(LINE_BREAKS, ", ")).toLowerCase().replace(LOW_LINE, " ")));
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
  const plain = plainPeriod(trimmed);
  if (plain) return { raw, status: "ok", value: plain };
  if (trimmed.length > LONGEST_TEXT) return { raw, status: "unreadable" };
  const suggestion = withoutLetters(trimmed);
  if (suggestion !== undefined) return { raw, status: "unreadable", note: "letters-in-number", suggestion };
  const folded = grammarText(trimmed);
  if (isBlankForm(folded)) return { raw, status: "empty", ...(folded.startsWith("0") ? {} : { note: "template-text" }) };
  const answer = fromText(folded, choices, context);
  const status = answer.status === "normalised" && answer.note === undefined && CANONICAL.test(trimmed) ? "ok" : answer.status;
  return { raw, ...answer, status };
}
