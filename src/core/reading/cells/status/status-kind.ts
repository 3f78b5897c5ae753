import type { CellValue } from "../../../grid/cell-value";
import { formatClass } from "../../../grid/number-format";
import { cleanText } from "../../text/clean";
import type { Reading } from "../../reading";
import type { ColumnDecision } from "../../roadmap";
import type { Light, Status } from "../../values";
import type { Cell, CellKind, ColumnContents, ReadingContext } from "../cell-kind";
import { isDitto, referenceTarget } from "../text/ditto";
import { isFormulaError } from "../text/formula-error";
import { makeReading } from "../text/make-reading";
import { isMissingMark } from "../text/missing-mark";
import { noValueYet } from "../../text/no-value-yet";
import { lightOfFill } from "./lights";
import { nameOfStatus, rightNames } from "./status-names";
import type { StatusNumbers } from "./status-list";
import { decideNumbers, numberOfCell, splitListNumber } from "./status-list";
import { readStatusText } from "./status-text";

export interface StatusChoices {
  readonly numbers: StatusNumbers;
  /** Fills that stand on cells with different texts: a table style, no lights. */
  readonly styleFills: ReadonlySet<string>;
}

/** Signs that tick a row off or cross it out; what they tick has to be confirmed. */
const TICKS = /^(?:x|xx|✓|✔|✔️|✅|☑|☑️|☒|√|v|tosi|sant|true)$/iu;
const CROSSES = /^(?:✗|✘|❌|✖|☐|□|o)$/iu;
/** "Not yet": no start so far. */
const NOT_YET = /^(?:(?:ei|ej|inte|icke|not) (?:vielä|ännu|yet)|(?:vielä|ännu|yet) (?:ei|ej|inte|icke|not))[.!]?$/iu;
/** "2/5": so many parts of so many. */
const PARTS = /^(?<done>\d{1,2}) ?\/ ?(?<all>\d{1,2})$/u;
/** "ei" alone, as an answer to "done?". */
const NO = /^(?:ei|nej|no|inte|epätosi|falskt|false)[.!]?$/iu;

function asideOf(percent: number | undefined, light: Light | undefined): Reading<Status>["aside"] {
  return { ...(percent === undefined || percent > 100 ? {} : { progress: percent }), ...(light === undefined ? {} : { light }) };
}

function readPercent(raw: CellValue, percent: number, context: ReadingContext): Reading<Status> {
  if (percent < 0 || percent > 100) return makeReading<Status>(raw, "unreadable", { note: "out-of-range" });
  const value = percent === 0 ? "not-started" : percent === 100 ? "done" : "in-progress";
  const sure = value !== "in-progress";
  return makeReading<Status>(raw, sure ? "normalised" : "uncertain", { value, suggestion: nameOfStatus(value, context.programme), note: "value-of-another-field", aside: { progress: percent } });
}

function readNumber(raw: CellValue, number: number, cell: Cell, { numbers }: StatusChoices, context: ReadingContext): Reading<Status> {
  const format = formatClass(cell.format);
  if (format === "date" || format === "time") return makeReading<Status>(raw, "uncertain", { note: "value-of-another-field" });
  if (format === "percent" || numbers.kind === "share") return readPercent(raw, Math.round(number * 10000) / 100, context);
  const value = numbers.list.get(number);
  if (numbers.kind === "percent" || (value === undefined && !Number.isInteger(number))) {
    const reading = readPercent(raw, number, context);
    return reading.status === "normalised" ? { ...reading, status: "uncertain" } : reading;
  }
  if (value === undefined) return makeReading<Status>(raw, "uncertain", { note: "list-order" });
  return makeReading<Status>(raw, "uncertain", { value, suggestion: nameOfStatus(value, context.programme), note: "list-order" });
}

/** "Yhdistetty (nro 12)" is the right name with what it needs. */
function isRightName(text: string, status: Status, context: ReadingContext): boolean {
  const names = rightNames(context.programme);
  const folded = text.toLowerCase();
  if (names.get(folded) === status) return true;
  return status === "merged" && names.get(folded.replace(/ ?\([^()]*\d[^()]*\)$/u, "")) === "merged";
}

function readText(raw: CellValue, typed: string, context: ReadingContext): Reading<Status> {
  const text = cleanText(typed);
  if (isMissingMark(text)) return makeReading<Status>(raw, "empty");
  const right = rightNames(context.programme).get(text.toLowerCase());
  if (right !== undefined) return makeReading(raw, "ok", { value: right });
  const mark = TICKS.test(text) ? "done" : CROSSES.test(text) || NO.test(text) ? "not-started" : undefined;
  if (NOT_YET.test(text)) return makeReading<Status>(raw, "normalised", { value: "not-started", suggestion: nameOfStatus("not-started", context.programme) });
  const parts = PARTS.exec(text)?.groups;
  if (parts !== undefined && Number(parts["done"]) <= Number(parts["all"])) {
    return makeReading<Status>(raw, "uncertain", { note: "could-be-date" });
  }
  if (mark !== undefined) return makeReading<Status>(raw, "uncertain", { value: mark, suggestion: nameOfStatus(mark, context.programme), note: "mark-only" });
  const numbered = splitListNumber(text);
  const first = readStatusText(numbered?.text ?? typed);
  const read = first.status === undefined && numbered !== undefined ? readStatusText(typed) : first;
  const { status, detail, others } = read;
  const aside = asideOf(read.percent, read.light);
  if (status === undefined) {
    if (read.conflict) return makeReading<Status>(raw, "unreadable", { others, note: "several-values", aside });
    const target = referenceTarget(text);
    if (target !== undefined) return makeReading<Status>(raw, "uncertain", { note: "elsewhere", detail: target });
    if (isDitto(text)) return makeReading<Status>(raw, "uncertain", { note: "ditto" });
    if (read.onlyTime) return makeReading<Status>(raw, "uncertain", { note: "value-of-another-field", detail });
    const missing = noValueYet(text);
    if (missing === "denied" || missing === "lacking") return makeReading<Status>(raw, "empty");
    if (read.light !== undefined) return makeReading<Status>(raw, "uncertain", { note: "value-of-another-field", detail, aside });
    return makeReading<Status>(raw, "unreadable", { note: "value-not-in-list" });
  }
  if (read.sure && isRightName(text, status, context)) return makeReading(raw, "ok", { value: status, detail });
  const suggestion = nameOfStatus(status, context.programme);
  return makeReading(raw, read.sure ? "normalised" : "uncertain", { value: status, others, suggestion, note: read.note, detail, aside });
}

function read(cell: Cell, choices: StatusChoices, context: ReadingContext): Reading<Status> {
  const { value: raw } = cell;
  if (isFormulaError(raw)) return makeReading<Status>(raw, "unreadable", { note: "formula-error" });
  if (raw === true || raw === false) {
    const value = raw ? "done" : "not-started";
    return makeReading<Status>(raw, "uncertain", { value, suggestion: nameOfStatus(value, context.programme), note: "mark-only" });
  }
  const number = numberOfCell(cell);
  if (number !== undefined) return readNumber(raw, number, cell, choices, context);
  if (typeof raw !== "string" || cleanText(raw) === "") {
    const light = cell.fill === undefined || choices.styleFills.has(cell.fill) ? undefined : lightOfFill(cell.fill);
    if (light === undefined) return makeReading<Status>(raw, "empty");
    return makeReading<Status>(raw, "uncertain", { note: "colour-only", aside: { light } });
  }
  return readText(raw, raw, context);
}

/** Fills that stand on two different texts or more. */
function styleFillsOf(contents: ColumnContents): ReadonlySet<string> {
  const textOfFill = new Map<string, string>();
  const styles = new Set<string>();
  for (const { cell } of contents.cells) {
    if (cell.fill === undefined || typeof cell.value !== "string" || cell.value.trim() === "") continue;
    const text = cell.value.trim().toLowerCase();
    const known = textOfFill.get(cell.fill);
    if (known === undefined) textOfFill.set(cell.fill, text);
    else if (known !== text) styles.add(cell.fill);
  }
  return styles;
}

function decisions({ numbers }: StatusChoices, contents: ColumnContents): readonly ColumnDecision[] {
  if (numbers.kind !== "list") return [];
  let cells = 0;
  for (const { cell, count } of contents.cells) {
    const number = formatClass(cell.format) === "percent" ? undefined : numberOfCell(cell);
    if (number !== undefined && numbers.list.has(number)) cells += count;
  }
  return cells === 0 ? [] : [{ code: "numbers-by-list-order", cells }];
}

/** Reads status cells (tila · status): words in fi, sv and en, negations, phases, list numbers, percentages. */
export const statusKind: CellKind<Status, StatusChoices> = {
  decide: (contents) => ({ numbers: decideNumbers(contents), styleFills: styleFillsOf(contents) }),
  decisions,
  read,
};
