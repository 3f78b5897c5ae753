import type { DateSystem } from "../../../core/grid/grid";
import { formatClass } from "../../../core/grid/number-format";
import { shownDate } from "../../../core/grid/shown/shown-date";

/** Rows at the beginning of each sheet whose texts are asked for beside their values: hardly any roadmap shows no date there. */
export const ROWS_WITH_TEXTS = 40;

const SYSTEMS = [1900, 1904] as const;

/** Cells as Office.js gives them, with what those of the first rows show. */
export interface ShownCells {
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
}

/** The different numbers in a text by their size: countries write day, month and year in different orders. */
function numbersIn(text: string): string {
  return [...new Set((text.match(/\d+/gu) ?? []).map(Number))].sort((a, b) => a - b).join(" ");
}

/** The system by which a serial number is shown as it is; undefined where both would look alike, or neither does. */
function systemOfCell(value: unknown, format: unknown, text: string): DateSystem | undefined {
  if (typeof value !== "number" || typeof format !== "string" || formatClass(format) !== "date") return undefined;
  const seen = numbersIn(text);
  const fitting = SYSTEMS.filter((system) => {
    const shown = shownDate(value, format, system, "en");
    return shown !== undefined && numbersIn(shown) === seen;
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * Whether a workbook counts its days from 1900 or 1904, by what its date cells show; undefined where none tells. Office.js
 * has no property for it, and the same number is another day, four years later, in the other system. Cells that show
 * something of their own (another calendar, ####) tell nothing; where cells contradict each other, most of them decide.
 */
export function systemShown(parts: readonly ShownCells[]): DateSystem | undefined {
  let balance = 0;
  for (const { values, numberFormat, text } of parts) {
    for (const [row, texts] of text.entries()) {
      for (const [column, shown] of texts.entries()) {
        const system = systemOfCell(values[row]?.[column], numberFormat[row]?.[column], shown);
        if (system !== undefined) balance += system === 1904 ? 1 : -1;
      }
    }
  }
  return balance === 0 ? undefined : balance > 0 ? 1904 : 1900;
}

/** Which system a workbook has whose sheets show no date: the year of day 1 as Excel reckons it in this workbook. */
export function systemOfFirstYear(year: number | undefined): DateSystem {
  return year === 1904 ? 1904 : 1900;
}
