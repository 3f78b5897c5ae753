import fc from "fast-check";
import type { Cell } from "../../../../src/core/reading/cells/cell-kind";

/** Pieces that cells of figures are made of, so that random texts reach the grammar's corners. */
const PIECES = [
  ...Array.from("0123456789 ,.-–+/%()*:;=<>~±½x?→↑●○"),
  ...["htp", "htv", "h", "pv", "/kk", "hlö", "€", "t€", "%-yks", "vihreä", "gul", "🟢", "kesken", "ei", "inte", "n.", "vähintään", "tavoite", "yht.", "2024", "31.12.", "hyvä", "III", "1E5", "#REF!", "puolet", "neljännes", "kasvaa", "n="],
];

const text = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: "binary", maxLength: 20 }), fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")));
const value = fc.oneof(text, fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant({ error: "#N/A" }));
const format = fc.constantFrom(undefined, "General", "0%", "0.00", "d.m.yyyy", "[h]:mm", '0" htp"', "#,##0 €", "@");

/** Any cell that a workbook may hold. */
export const arbitraryCell: fc.Arbitrary<Cell> = fc.record({ value, format, fill: fc.constantFrom(undefined, "00B050", "FFC000", "zz") });

/** A number with a Finnish decimal comma: (125, 1) is "12,5". */
export function commaDecimals(digits: number, decimals: number): string {
  const text = String(digits).padStart(decimals + 1, "0");
  return decimals === 0 ? text : `${text.slice(0, -decimals)},${text.slice(-decimals)}`;
}
