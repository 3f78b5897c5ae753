import type { CellValue } from "../../../src/core/grid/cell-value";
import { isCellError } from "../../../src/core/grid/cell-value";
import type { DateSystem } from "../../../src/core/grid/grid";
import { dayParts } from "../../../src/core/grid/day";
import { dayFromSerial } from "../../../src/core/grid/serial";
import { unknownMember } from "./host-error";

function grouped(digits: string): string {
  return digits.replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");
}

function fixed(value: number, places: number, thousands: boolean): string {
  const [whole = "", decimals] = Math.abs(value).toFixed(places).split(".");
  const text = (thousands ? grouped(whole) : whole) + (decimals === undefined ? "" : `.${decimals}`);
  return value < 0 && Number(text.replaceAll(",", "")) !== 0 ? `-${text}` : text;
}

function dateText(serial: number, format: string, system: DateSystem): string {
  const day = dayFromSerial(serial, system);
  if (day === undefined) return "########";
  const { year, month, day: dayOfMonth } = dayParts(day);
  const parts: Readonly<Record<string, string>> = { yyyy: String(year), mm: String(month).padStart(2, "0"), m: String(month), dd: String(dayOfMonth).padStart(2, "0"), d: String(dayOfMonth) };
  return format.replaceAll(/yyyy|mm|m|dd|d/gu, (part) => parts[part] ?? part);
}

function numberText(value: number, format: string, system: DateSystem): string {
  if (format === "General" || format === "@") return String(value);
  const [, thousands, decimals = "", percent] = /^(#,##)?0(?:\.(0+))?( ?%)?$/u.exec(format) ?? [];
  if (/^(?:#,##)?0(?:\.0+)?(?: ?%)?$/u.test(format)) return fixed(percent === undefined ? value : value * 100, decimals.length, thousands !== undefined) + (percent ?? "");
  if (/^(?:yyyy|mm?|dd?)(?:[./-](?:yyyy|mm?|dd?)){2}$/u.test(format)) return dateText(value, format, system);
  throw unknownMember(`how Excel shows a number in the format ${format}`);
}

/** What a cell shows, with US English separators. Formats that the stand-in cannot show are errors. */
export function displayText(value: CellValue, format: string, system: DateSystem): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : numberText(value, format, system);
}
