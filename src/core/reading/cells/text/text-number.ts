import type { DateSystem } from "../../../grid/grid";
import { dayParts } from "../../../grid/day";
import { formatClass } from "../../../grid/number-format";
import { dayFromSerial } from "../../../grid/serial";

/** A number in a text cell as a person sees it: a date as 1.5.2025, a percentage as 50 %, decimals with a comma. */
export function shownNumber(value: number, format: string | undefined, system: DateSystem): string {
  const kind = formatClass(format);
  const day = kind === "date" ? dayFromSerial(value, system) : undefined;
  if (day !== undefined) {
    const { year, month, day: dayOfMonth } = dayParts(day);
    return `${dayOfMonth}.${month}.${year}`;
  }
  const shown = kind === "percent" ? Math.round(value * 10000) / 100 : value;
  const zeros = /^0+$/u.exec(format ?? "")?.[0].length ?? 0;
  const text = Number.isInteger(shown) && zeros > 0 && shown >= 0 ? String(shown).padStart(zeros, "0") : String(shown).replace(".", ",");
  return kind === "percent" ? `${text} %` : text;
}
