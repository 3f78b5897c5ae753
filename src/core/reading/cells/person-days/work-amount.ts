import type { Programme } from "../../../programme/schema";
import type { NoteCode } from "../../note";
import type { Figure } from "../metric/figures/figures";
import type { Quantity } from "./quantities";
import { roundDays } from "./round-days";
import type { WorkUnit } from "./work-units";
import { daysIn, isWorkUnit } from "./work-units";

/** What the quantities of a cell come to. */
export interface WorkAmount {
  /** Person-days; absent where they cannot be told. */
  readonly days?: number;
  readonly sure: boolean;
  readonly note?: NoteCode;
}

/** Whether the part is said to be the total, done so far, or only planned. */
function says(quantity: Quantity, role: "total" | "current" | "plan"): boolean {
  return [...quantity.figure.before, ...quantity.figure.after].some((word) => word.role === role);
}

/** Bare numbers take the unit of the next part: "TH 5, siv. 3 htp". */
function withUnits(quantities: readonly Quantity[], bare: WorkUnit | undefined): readonly Quantity[] {
  let next: Quantity["unit"];
  const reversed = [...quantities].reverse().map((quantity, index) => {
    const joined = quantities[quantities.length - index]?.figure.link ?? "";
    if (isWorkUnit(quantity.unit)) next = quantity.unit;
    else if (quantity.unit === undefined && (next === undefined || /[,;+&:=/]|^$/u.test(joined))) return { ...quantity, unit: next ?? bare };
    return quantity;
  });
  return reversed.reverse();
}

/** "5 htp, josta 2 htp koulutusta": the two are among the five. */
const INCLUDED: ReadonlySet<string> = new Set(["josta", "joista", "siita", "niista", "sis", "sisaltaa", "sisaltaen", "varav", "darav", "inkl", "which", "incl", "including"]);

function isIncluded({ figure }: Quantity): boolean {
  return figure.before.some(({ plain }) => INCLUDED.has(plain));
}

/** The parts that count: the stated total, else what was used rather than planned, else all outside brackets. */
function partsThatCount(work: readonly Quantity[]): { readonly parts: readonly Quantity[]; readonly sure: boolean } {
  const total = work.find((quantity) => says(quantity, "total"));
  // "3 + 2 = 5 htp"
  const result = total ?? work.find((quantity) => quantity.figure.link.endsWith("="));
  if (result !== undefined) return { parts: [result], sure: true };
  const used = work.filter((quantity) => says(quantity, "current"));
  if (used.length > 0 && used.length < work.length) return { parts: used, sure: false };
  const whole = work.filter((quantity) => !isIncluded(quantity));
  const counted = whole.length > 0 ? whole : work;
  const depth = Math.min(...counted.map((quantity) => quantity.figure.depth));
  return { parts: counted.filter((quantity) => quantity.figure.depth === depth), sure: true };
}

function doubtOf(figure: Figure): NoteCode | undefined {
  if (figure.number.doubt === "stop-groups") return "stop-in-number";
  if (figure.number.doubt === "scientific") return "scientific-number";
  if (figure.bound === "at-least" || figure.bound === "more-than" || figure.mark === "+") return "bound";
  return figure.mark === "*" ? "footnote-mark" : undefined;
}

function remark(parts: readonly Quantity[]): NoteCode | undefined {
  if (parts.length > 1) return "parts-added";
  const [part] = parts;
  if (part?.low !== undefined) return "range";
  if (part?.figure.bound !== undefined) return "bound";
  return part?.figure.approximate === true ? "approximate" : undefined;
}

function sum(parts: readonly Quantity[], time: Programme["workTime"]): number {
  const fromHours = parts.every((part) => part.unit === "hour" || part.unit === "minute");
  const days = parts.reduce((total, part) => total + (isWorkUnit(part.unit) ? part.value * daysIn(part.unit, time) : 0), 0);
  return roundDays(days, fromHours);
}

function amountOfWork(work: readonly Quantity[], all: readonly Quantity[], time: Programme["workTime"]): WorkAmount {
  const { parts, sure } = partsThatCount(work);
  const depth = parts[0]?.figure.depth ?? 0;
  const rate = parts.find((part) => part.per !== undefined && part.per !== "year");
  if (rate !== undefined) return { sure: false, note: "needs-duration" };
  const days = sum(parts, time);
  if (!sure) return { days, sure, note: "several-values" };
  if (parts.some((part) => part.share)) return { days, sure: false, note: "share-of-person" };
  const people = all.find((quantity) => quantity.unit === "person" && quantity.figure.depth === depth && !isIncluded(quantity));
  // "2 hlö, 5 pv": five days each, or both together.
  if (people !== undefined && !parts.some((part) => says(part, "total"))) return { days: roundDays(days * people.value, false), sure: false, note: "two-candidates" };
  // "TH 10 htp / sivistys 5 htp": each has its own name.
  const named = parts.every(({ figure }) => figure.before.some(({ role }) => role === undefined));
  if (!named && parts.some((part) => part.figure.link.endsWith("/"))) return { days: sum(parts.slice(0, 1), time), sure: false, note: "two-candidates" };
  const doubt = parts.map((part) => doubtOf(part.figure)).find((note) => note !== undefined);
  if (doubt !== undefined) return { days, sure: false, note: doubt };
  const stray = all.some((quantity) => quantity.figure.depth === depth && (quantity.unit === "unknown" || quantity.unit === undefined) && !parts.includes(quantity));
  if (stray && !parts.some((part) => says(part, "total"))) return { days, sure: false, note: "partly-understood" };
  const note = remark(parts);
  return { days, sure: true, ...(note === undefined ? {} : { note }) };
}

/** A share of somebody's working time, for a year. */
function share(quantity: Quantity, time: Programme["workTime"]): WorkAmount {
  const part = quantity.unit === "percent" ? quantity.value / 100 : quantity.value;
  return { days: roundDays(part * time.daysPerYear, false), sure: false, note: "share-of-person" };
}

/**
 * What the quantities of a resource cell come to in person-days.
 * @param bare the unit of numbers without one, where the header or the column tells it
 */
export function workAmount(written: readonly Quantity[], bare: WorkUnit | undefined, time: Programme["workTime"]): WorkAmount {
  const quantities = withUnits(written, bare);
  const work = quantities.filter((quantity) => isWorkUnit(quantity.unit));
  if (work.length > 0) return amountOfWork(work, quantities, time);
  const calendar = quantities.find((quantity) => quantity.unit?.startsWith("calendar-") === true);
  if (calendar !== undefined) {
    // A length of time or an amount of work; whole years are hardly work.
    if (calendar.unit === "calendar-year") return { sure: false, note: "two-candidates" };
    const days = calendar.value * daysIn(calendar.unit === "calendar-week" ? "week" : "month", time);
    return { days: roundDays(days, false), sure: false, note: calendar.per === undefined ? "two-candidates" : "needs-duration" };
  }
  const shares = quantities.filter((quantity) => quantity.unit === "percent" || (quantity.unit === "person" && (quantity.value < 1 || quantity.value % 1 !== 0)));
  const [first] = shares;
  if (first !== undefined) {
    const value = shares.reduce((total, each) => total + (each.unit === first.unit ? each.value : 0), 0);
    return share({ ...first, value }, time);
  }
  // 5 of what? Person-days are what the column is for.
  if (bare === undefined && quantities.some((quantity) => quantity.unit === undefined)) return { ...workAmount(written, "day", time), sure: false, note: "unit-missing" };
  if (quantities.some((quantity) => quantity.unit === "other-money")) return { sure: false, note: "other-currency" };
  return { sure: false, note: quantities.some((quantity) => quantity.unit === "person") ? "unit-missing" : "no-amount" };
}
