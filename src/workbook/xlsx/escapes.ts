const LOOKS_ESCAPED = /_x(?=[0-9A-Fa-f]{4}_)/gu;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/gu;

/** "_x0041_" means A in a workbook's file: text that merely looks so gets its underscore escaped. */
export function escapeEscapes(text: string): string {
  return text.includes("_x") ? text.replace(LOOKS_ESCAPED, "_x005F_x") : text;
}

/** The text behind the file's escapes. */
export function decodeEscapes(text: string): string {
  return text.includes("_x") ? text.replace(ESCAPED, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
}
