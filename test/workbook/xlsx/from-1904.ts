import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const PART = "xl/workbook.xml";

/** The same file with the mark that its numbers count days from 1904: every date in it is four years and a day later. */
export function from1904(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts[PART] ?? new Uint8Array());
  const marked = workbook.includes("<workbookPr") ? workbook.replace("<workbookPr", '<workbookPr date1904="1"') : workbook.replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
  if (marked === workbook) throw new Error(`${PART} has no place for the mark`);
  return zipSync({ ...parts, [PART]: strToU8(marked) });
}
