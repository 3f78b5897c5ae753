import { isDay } from "../../../core/grid/day";
import type { DateSystem } from "../../../core/grid/grid";
import { serialFromDay } from "../../../core/grid/serial";

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)Z?)?$/u;

/** The serial number of a cell in a file of the strict variety, which stores dates as ISO texts; undefined for other texts. */
export function serialFromIso(value: unknown, system: DateSystem): number | undefined {
  const match = typeof value === "string" ? ISO.exec(value) : null;
  const [, day = "", hours = "0", minutes = "0", seconds = "0"] = match ?? [];
  if (match === null || !isDay(day)) return undefined;
  return serialFromDay(day, system) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
