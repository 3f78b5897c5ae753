import type { Figure } from "../metric/figures/figures";
import type { Word } from "../metric/figures/tokens";
import type { UnitRole } from "./work-units";
import { isWorkUnit, workWords } from "./work-units";

/** What an amount is per. */
export type Rate = "day" | "week" | "month" | "year" | "other";

/** The rate that a unit after a stroke makes. */
export const RATES: Readonly<Partial<Record<UnitRole, Rate>>> = {
  "per-day": "day", "per-week": "week", "per-month": "month", "per-year": "year", "per-other": "other",
  day: "day", week: "week", month: "month", year: "year", "calendar-week": "week", "calendar-month": "month", "calendar-year": "year",
}; // prettier-ignore

const SPELT_RATES: readonly UnitRole[] = ["per-day", "per-week", "per-month", "per-year", "per-other"];

/** The role of a word of a resource cell; hyphens do not count ("person-days"). */
export function unitRole(word: Word | undefined): UnitRole | undefined {
  // "50 % av arbetstiden": a preposition, not "åv".
  if (word === undefined || word.text === "av") return undefined;
  const plain = word.plain.replaceAll("-", "");
  const last = word.plain.slice(word.plain.lastIndexOf("-") + 1);
  const compound = last.length > 1 && last.length < word.plain.length ? workWords.roleOf(last) : undefined;
  return workWords.roleOf(plain) ?? compound ?? (word.role === undefined ? workWords.nearRoleOf(plain) : undefined);
}

function joinedRole(first: Word, second: Word | undefined): UnitRole | undefined {
  return second === undefined || first.text === "av" ? undefined : workWords.roleOf(first.plain + second.plain);
}

/** What "/kk", "per kk", "kuukaudessa" after a unit says. */
export function rateOf(figure: Figure): Rate | undefined {
  // "5 htp/a": a year, as accountants write it.
  if (figure.per?.text === "a") return "year";
  if (figure.per !== undefined) return RATES[unitRole(figure.per) ?? "work"] ?? "other";
  // "joka viikko 1 pv"
  const every = figure.before.findIndex(({ plain }) => plain === "joka" || plain === "varje" || plain === "every");
  const often = every < 0 ? undefined : RATES[unitRole(figure.before[every + 1]) ?? "work"];
  if (often !== undefined) return often;
  for (const [index, word] of figure.after.entries()) {
    const role = unitRole(word);
    if (role !== undefined && SPELT_RATES.includes(role)) return RATES[role];
    if (word.role === "per" || word.plain === "i" || word.plain === "om" || word.plain === "a" || word.plain === "joka" || word.plain === "varje") {
      const rate = RATES[unitRole(figure.after[index + 1]) ?? "work"];
      if (rate !== undefined && index > 0) return rate;
    }
  }
  return undefined;
}

function moneyRole(figure: Figure): UnitRole | undefined {
  const words = [...figure.before.slice(-1), ...figure.after.slice(0, 2)].map((word) => word.plain);
  if (!words.some((word) => workWords.roleOf(word) === "money")) return undefined;
  const scale = figure.after[0]?.plain;
  if (scale === "t" || scale === "k") return "thousand";
  if (scale === "m") return "million";
  const role = unitRole(figure.after[0]);
  return role === "thousand" || role === "million" ? role : "money";
}

/** "Htp: 5", "päiviä 5". */
function unitBefore(figure: Figure): UnitRole | undefined {
  const last = figure.before.at(-1);
  const role = last === undefined || last.plain.length < 2 ? undefined : unitRole(last);
  return isWorkUnit(role) && role !== "minute" ? role : undefined;
}

/** The unit of a figure: the first word after it that is one; a word in between is allowed ("3 uutta htv"). */
export function unitOf(figure: Figure): UnitRole | undefined {
  const money = moneyRole(figure);
  if (money !== undefined) return money;
  const [first, second] = figure.after;
  if (first === undefined) return figure.percent === "" ? unitBefore(figure) : "percent";
  const found = joinedRole(first, second) ?? unitRole(first) ?? unitRole(second);
  if (figure.percent !== "") return isWorkUnit(found) ? found : "percent";
  if (found === undefined) return first.role === "times" || first.role === "and" ? undefined : "unknown";
  if (found === "share") return "person";
  if (!found.startsWith("calendar-")) return found === "work" || found === "one" || found === "duration" || found.startsWith("per-") ? undefined : found;
  const isWork = [...figure.before, ...figure.after].some((word) => unitRole(word) === "work");
  if (!isWork) return found;
  return found === "calendar-week" ? "week" : found === "calendar-month" ? "month" : "year";
}
