import type { FieldKey } from "../../../../src/core/programme/fields";
import { porvoo } from "../../../../src/core/programme/porvoo";
import { kindOf } from "../../../../src/core/reading/cells/kinds";
import type { FieldValue, Money, Period } from "../../../../src/core/reading/values";

/** Cells by the reading that they share, in one line: "normalised 12500 per year". */
export type CellsByReading = Readonly<Record<string, readonly string[]>>;

function isPeriod(value: FieldValue): value is Period {
  return typeof value === "object" && "precision" in value;
}

function isMoney(value: FieldValue): value is Money {
  return typeof value === "object" && "cents" in value;
}

function money({ cents, low, high, approximate, per, vat }: Money): string {
  const bounds = [low === undefined ? [] : [`from ${low / 100}`], high === undefined ? [] : [`to ${high / 100}`]].flat();
  return [String(cents / 100), ...bounds, ...(approximate === true ? ["about"] : []), ...(per === undefined ? [] : ["per year"]), ...(vat === undefined ? [] : [`vat ${vat}`])].join(" ");
}

function short(value: FieldValue): string {
  if (isPeriod(value)) return `${value.start ?? ""}..${value.end ?? ""} ${value.precision}`;
  return isMoney(value) ? money(value) : String(value);
}

/** The reading of a text that stands alone in its column, in one line: status, value, values for other fields. */
export function readAlone(field: FieldKey, text: string, header = ""): string {
  const context = { programme: porvoo, field, header, dateSystem: 1900 as const };
  const cell = { value: text };
  const reader = kindOf(field);
  const { status, value, aside } = reader.read(cell, reader.decide({ cells: [{ cell, count: 1 }] }, context), context);
  const others = Object.entries(aside ?? {}).flatMap(([key, other]) => (other === undefined ? [] : [`${key}=${short(other)}`]));
  return [status, ...(value === undefined ? [] : [short(value)]), ...others].join(" ");
}
