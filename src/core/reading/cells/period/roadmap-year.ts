import { isBlank } from "../../../grid/cell-value";
import { yearOf } from "../../../grid/day";
import type { NoteCode } from "../../note";
import type { Reading } from "../../reading";
import type { Cell, CellKind, ReadingContext } from "../cell-kind";
import { isLikelyYear } from "./calendar/years";
import type { PeriodChoices } from "./choices";
import { decidePeriods } from "./decide";
import { isErrorInDateColumn } from "./date-error";
import type { Arranged } from "./grammar/attach-marks";
import { scan } from "./grammar/scan";
import { arrange } from "./grammar/understand";
import { readPeriodNumber } from "./number-cell";
import { grammarText, LONGEST_TEXT } from "./text-cell";
import { tokenize } from "./tokens/tokenize";

/** What a roadmap is called beside its year: "TK 2026", "Tiekartta 2026", "färdplanen 2026". */
const ROADMAP_WORD = /^(?:tk|dk|digi)$|(?:kartta|karta|kartan|färdplan|färdplanen|roadmap|ohjelma|program)$/u;
/** "TK26". */
const SHORT = /^(tk|dk|tiekartta|digitiekartta|digikartta|roadmap|färdplan)[ .'-]*(\d{2})$/u;

/** The years that a cell names, in order, each once; a span with all its years. */
function yearsIn({ points, joins }: Arranged): number[] {
  const years = new Set<number>();
  points.forEach(({ year, lastYear = year }, at) => {
    if (year === undefined || lastYear === undefined || !isLikelyYear(year) || !isLikelyYear(lastYear)) return;
    const before = points[at - 1]?.year;
    const spanned = joins[at]?.join === "range" && before !== undefined && isLikelyYear(before) && before < year;
    for (let each = spanned ? before : year; each <= lastYear; each += 1) years.add(each);
  });
  return [...years];
}

type Answer = Omit<Reading<number>, "raw">;

function fromText(text: string, choices: PeriodChoices, { programme }: ReadingContext): Answer {
  const short = SHORT.exec(text)?.[2];
  if (short !== undefined) return { status: "normalised", value: 2000 + Number(short) };
  const scanned = scan(tokenize(text), choices);
  const arranged = arrange(scanned, choices);
  const [value, ...others] = yearsIn(arranged);
  if (value === undefined) {
    if (scanned.flags.has("programme")) return { status: "uncertain", value: programme.period.firstYear, note: "programme-period" };
    const nothing = scanned.flags.has("unset") || scanned.flags.has("negation") || !/[\p{L}\d]/u.test(text);
    return { status: nothing && arranged.points.length === 0 ? "empty" : "unreadable" };
  }
  const remarks = scanned.remarks.filter((remark) => !ROADMAP_WORD.test(remark));
  const notes: NoteCode[] = arranged.points.flatMap((point) => [...point.doubts]);
  if (others.length > 0) notes.push("several-values");
  if (scanned.movedIn.size > 0) notes.push("moved");
  if (scanned.flags.has("approximate") || scanned.flags.has("unset")) notes.push("approximate");
  if (remarks.length > 0 || scanned.flags.has("negation") || arranged.points.some((point) => point.unit.kind !== "year")) notes.push("partly-understood");
  const [note] = notes;
  const detail = remarks.length > 0 ? { detail: remarks.join(" ") } : {};
  if (note === undefined) return { status: "normalised", value };
  return { status: "uncertain", value, note, ...(others.length > 0 ? { others } : {}), ...detail };
}

/** A year as a number; a date gives its year, to be confirmed unless it is the first of January. */
function fromNumber(cell: Cell, value: number, choices: PeriodChoices, context: ReadingContext): Answer {
  const { value: period, status, note } = readPeriodNumber(cell, value, choices, context);
  if (!period?.start) return { status: status === "empty" ? "empty" : "unreadable" };
  const year = yearOf(period.start);
  if (!isLikelyYear(year)) return { status: "unreadable" };
  if (period.precision === "year") return { status, value: year, ...(note ? { note } : {}) };
  if (status !== "uncertain" && period.start.endsWith("-01-01")) return { status: "normalised", value: year };
  return { status: "uncertain", value: year, note: note ?? "partly-understood" };
}

function read(cell: Cell, choices: PeriodChoices, context: ReadingContext): Reading<number> {
  const raw = cell.value;
  if (isErrorInDateColumn(raw)) return { raw, status: "unreadable", note: "formula-error" };
  if (isBlank(raw)) return { raw, status: "empty" };
  if (typeof raw === "number") return { raw, ...fromNumber(cell, raw, choices, context) };
  if (typeof raw !== "string" || raw.length > LONGEST_TEXT) return { raw, status: "unreadable" };
  const answer = fromText(grammarText(raw), choices, context);
  return { raw, ...answer, status: answer.status === "normalised" && /^\d{4}$/u.test(raw.trim()) ? "ok" : answer.status };
}

/**
 * The year of the roadmap that an action belongs to (tiekarttavuosi, "TK 2026"). A cell with several years gives
 * the first and keeps the rest, to be confirmed.
 */
export const roadmapYearKind: CellKind<number, PeriodChoices> = { decide: decidePeriods, decisions: () => [], read };
