import { columnLetters } from "../../src/core/grid/address";
import { workbookFile, worksheet } from "../workbook/xlsx/files";

export type Typed = string | number | boolean | null;

function escaped(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/"/gu, "&quot;");
}

function cellXml(value: Typed, address: string): string {
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${address}" t="str"><v>${escaped(value)}</v></c>`;
}

/** The rows of a sheet as XML, the first one at `firstRow`. */
export function rowsXml(rows: readonly (readonly Typed[])[], firstRow = 1): string {
  return rows.map((cells, index) => `<row r="${firstRow + index}">${cells.map((value, column) => cellXml(value, `${columnLetters(column + 1)}${firstRow + index}`)).join("")}</row>`).join("");
}

/** A workbook with these rows on its sheets. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly Typed[])[]>>): Uint8Array {
  return workbookFile({ sheets: Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [escaped(name), worksheet(rowsXml(rows))])) });
}

export const HEADER = ["Nro", "Toimenpide", "Tavoite", "Taso", "Vastuutaho", "Määräaika", "Tila"] as const;

/** A small sound roadmap: three actions, none of them late on 15.12.2025. */
export const ROADMAP: readonly (readonly Typed[])[] = [
  HEADER,
  [1, "Sähköinen arkisto", "A", "TORI", "Tietohallinto", "30.6.2026", "Käynnissä"],
  [2, "Lupapalvelun uudistus", "B", "TOSI", "Rakennusvalvonta", "31.12.2026", "Suunnitteilla"],
  [3, "Tietovarasto", "C", "DATA", "Talousjohtaja", "31.10.2025", "Valmis"],
];
