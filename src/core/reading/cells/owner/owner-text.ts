import { cleanText } from "../../text/clean";

const LONGEST = 400;

/** The lines of an owner cell, each clean; undefined when it is far too long to name an owner. */
export function ownerText(value: string): string | undefined {
  if (value.length > LONGEST) return undefined;
  return value
    .split(/[\r\n]+/u)
    .map(cleanText)
    .filter((line) => line !== "")
    .join("\n");
}
