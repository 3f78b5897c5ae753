import { cellAddress, quoteSheetName } from "../../../src/core/grid/address";
import type { Range } from "../../../src/core/grid/grid";
import { areaText, parseArea } from "./area";

/** A sheet name as addresses show it: in quotes only where it needs them. */
export function sheetPrefix(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === undefined ? `${name}!` : `${quoteSheetName(name)}!`;
}

/** "Tiekartta!A1:B2" or "'Oma taulu'!A1". */
export function fullAddress(sheet: string, area: Range): string {
  return sheetPrefix(sheet) + areaText(area);
}

/** "Tiekartta!$A$1:$B$2", as formulas of names hold it. */
export function absoluteReference(sheet: string, area: Range): string {
  const first = cellAddress(area.firstRow, area.firstColumn);
  const last = cellAddress(area.lastRow, area.lastColumn);
  const absolute = (cell: string): string => cell.replace(/^([A-Z]+)/u, "$$$1$$");
  return sheetPrefix(sheet) + (first === last ? absolute(first) : `${absolute(first)}:${absolute(last)}`);
}

/** The sheet name (null where there is none) and the rest of "'Oma taulu'!A1:B2". */
export function splitReference(text: string): { readonly sheet: string | null; readonly area: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/u.exec(text);
  if (match === null) return { sheet: null, area: text };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", area: match[3] ?? "" };
}

const QUOTED = /("(?:[^"]|"")*")/u;

/** A formula whose references to a sheet follow its new name; texts in quotes stay. `null`: the sheet is gone. */
export function renameInFormula(formula: string, from: string, to: string | null): string {
  const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const reference = new RegExp(`(?:${escaped(quoteSheetName(from))}|(?<![\\p{L}\\p{N}_.'])${escaped(from)})!${to === null ? String.raw`\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?` : ""}`, "giu");
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(reference, () => (to === null ? "#REF!" : sheetPrefix(to)))))
    .join("");
}
