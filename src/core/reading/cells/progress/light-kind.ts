import { formatClass } from "../../../grid/number-format";
import type { Reading } from "../../reading";
import type { Light } from "../../values";
import { foldCase } from "../../text/clean";
import type { Cell, CellKind, ReadingContext } from "../cell-kind";
import { plainText, pointsElsewhere, unreadable, withoutFigure } from "../metric/figures/figure-cell";
import { scanFigures } from "../metric/figures/figures";
import { trendOf } from "../metric/figures/trend";
import { readStatusText } from "../status/status-text";
import { makeReading } from "../text/make-reading";
import { exactLight } from "./exact-light";
import { fillLight } from "./fills";
import { readLetter } from "./light-letters";
import { lightIn } from "./light-text";
import type { ProgressChoices } from "./progress-kind";
import { progressKind } from "./progress-kind";

/** A sign whose colour is a matter of its font: nothing that a cell's value or fill tells. */
const COLOURLESS = /^[●■⬤◼•○◯□◻◆◇♦⭘▪]+$/u;
/** A code of a list that came as text. */
const CODE = /^[0-4]$/u;
const SIGN_AND_REMARK = /[●■⬤◼•○]/u;

/** A percentage in a column of lights goes to the progress. */
function readProgress(cell: Cell, choices: ProgressChoices, context: ReadingContext): Reading<Light> | undefined {
  const { status, value, note } = progressKind.read(cell, choices, context);
  if (value === undefined) return status === "unreadable" ? unreadable(cell.value, note ?? "value-not-in-list") : undefined;
  return makeReading<Light>(cell.value, status, { note: note ?? "value-of-another-field", aside: { progress: value } });
}

function readNumber(cell: Cell, number: number, choices: ProgressChoices, context: ReadingContext): Reading<Light> {
  const format = formatClass(cell.format);
  if (format === "percent") return readProgress(cell, choices, context) ?? unreadable(cell.value, "value-not-in-list");
  // 1, 2, 3 are codes of a list that the table does not show.
  if (format === "date" || format === "time" || (Number.isInteger(number) && number >= 0 && number < 5)) return makeReading<Light>(cell.value, "uncertain", { note: format === "date" ? "value-of-another-field" : "list-order" });
  const progress = readProgress(cell, choices, context);
  return progress?.aside === undefined ? unreadable(cell.value, "value-not-in-list") : makeReading<Light>(cell.value, "uncertain", { note: "value-of-another-field", aside: progress.aside });
}

function readFill(cell: Cell, choices: ProgressChoices): Reading<Light> | undefined {
  const light = fillLight(cell, choices.styles);
  return light === undefined ? undefined : makeReading<Light>(cell.value, "uncertain", { value: light, note: "colour-only" });
}

function readText(cell: Cell, raw: string, choices: ProgressChoices, context: ReadingContext): Reading<Light> {
  const exact = exactLight(raw, context.programme);
  if (exact !== undefined) return makeReading<Light>(raw, "ok", { value: exact });
  const letter = readLetter(raw, choices.letters);
  if (letter !== undefined) {
    const { light, status, goal, unsure } = letter;
    const aside = status !== undefined ? { status } : goal !== undefined ? { goal } : undefined;
    return makeReading<Light>(raw, "uncertain", { value: light, note: unsure && light !== undefined ? "two-candidates" : "single-letter", aside });
  }
  const text = foldCase(raw);
  if (CODE.test(text)) return readNumber(cell, Number(text), choices, context);
  if (COLOURLESS.test(text)) return readFill(cell, choices) ?? makeReading<Light>(raw, "uncertain", { note: "colour-only" });
  const scan = scanFigures(text);
  const progress = scan.figures.length > 0 ? progressKind.read({ value: raw }, choices, context).value : undefined;
  const aside = progress === undefined ? undefined : { progress };
  const said = lightIn(scan);
  if (said?.light !== undefined) {
    const { light, others, note } = said;
    if (SIGN_AND_REMARK.test(text)) return makeReading<Light>(raw, "uncertain", { value: light, note: "colour-only" });
    const sure = said.sure && !scan.signs.includes("?");
    return makeReading<Light>(raw, sure ? "normalised" : "uncertain", { value: light, others, note: sure ? note : (note ?? "marked-unsure"), aside });
  }
  if (said !== undefined) return makeReading<Light>(raw, "uncertain", { note: said.note, aside });
  if (trendOf(scan) !== undefined) return makeReading<Light>(raw, "uncertain", { note: "trend-only", aside });
  if (scan.figures.length > 0) return readProgress(cell, choices, context) ?? makeReading<Light>(raw, "uncertain", { note: "value-of-another-field" });
  if (pointsElsewhere(plainText(raw) ?? "")) return makeReading<Light>(raw, "uncertain", { note: "elsewhere" });
  return readWords(cell, raw, choices, context);
}

/** Words that say no light: a status, a fraction, or nothing known. */
function readWords(cell: Cell, raw: string, choices: ProgressChoices, context: ReadingContext): Reading<Light> {
  const { status, sure } = readStatusText(raw);
  if (status !== undefined) return makeReading<Light>(raw, "uncertain", { note: "value-of-another-field", aside: sure ? { status } : undefined });
  return readProgress(cell, choices, context) ?? (/\p{L}{2}/u.test(raw) ? makeReading<Light>(raw, "uncertain", { note: "value-not-in-list" }) : unreadable(raw, "value-not-in-list"));
}

/**
 * A traffic light (liikennevalo): green, yellow, red or grey. The text counts first, then the fill colour, which has
 * to be confirmed since colour alone is not accessible. A percentage in the column goes to the progress.
 */
export const lightKind: CellKind<Light, ProgressChoices> = {
  decide: (contents, context) => progressKind.decide(contents, context),
  decisions: (choices, contents, context) => progressKind.decisions(choices, contents, context).filter(({ code }) => code === "light-letters"),
  read(cell, choices, context) {
    const { value } = cell;
    const without = withoutFigure<Light>(value);
    if (without !== undefined) return (without.status === "empty" ? readFill(cell, choices) : undefined) ?? without;
    // A negative zero is a zero.
    if (typeof value === "number") return readNumber(cell, value + 0, choices, context);
    return typeof value === "string" ? readText(cell, value, choices, context) : unreadable(value, "value-not-in-list");
  },
};
