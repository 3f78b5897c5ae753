import type { CellValue } from "../../../src/core/grid/cell-value";
import { isCellError } from "../../../src/core/grid/cell-value";
import { HostError } from "../workbook/host-error";
import type { Json } from "../workbook/json";

/** A cell's value as `range.values` gives it: "" for an empty cell, errors as text. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}

function wrong(what: string): HostError {
  return new HostError("InvalidArgument", `The value is not ${what}`);
}

export function asText(value: Json): string {
  if (typeof value !== "string") throw wrong("text");
  return value;
}

export function asNumber(value: Json): number {
  if (typeof value !== "number") throw wrong("a number");
  return value;
}

export function asFlag(value: Json): boolean {
  if (typeof value !== "boolean") throw wrong("true or false");
  return value;
}

/** One of the words of an enumeration. */
export function asChoice<T extends string>(value: Json, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw wrong(`one of ${choices.join(", ")}`);
  return choice;
}

const NAMED: Readonly<Record<string, string>> = { black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00", orange: "#FFA500", gray: "#808080" };

/** "#RRGGBB", or one of a few names; "" is no colour where `none` is allowed. */
export function asColour(value: Json, none = false): string {
  const text = asText(value);
  if (none && text === "") return "";
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#[0-9a-f]{6}$/iu.test(text)) throw wrong("a colour of the form #RRGGBB");
  return text.toUpperCase();
}
