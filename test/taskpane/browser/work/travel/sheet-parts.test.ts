import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../../../../src/core/grid/cell-value";
import type { Grid } from "../../../../../src/core/grid/grid";
import { makeGrid } from "../../../../../src/core/grid/grid";
import { SheetAssembler, sheetParts } from "../../../../../src/taskpane/browser/work/travel/sheet-parts";
import type { SheetRead } from "../../../../../src/workbook/workbook";

function sheet(name: string, grid: Partial<Grid>): SheetRead {
  return { name, hidden: false, tables: [], hasPivot: false, grid: makeGrid({ sheet: name, values: [], ...grid }) };
}

function travelled(sheets: readonly SheetRead[]): readonly SheetRead[] {
  const assembler = new SheetAssembler();
  for (const part of sheetParts(sheets)) assembler.take(structuredClone(part));
  return assembler.whole();
}

const value: fc.Arbitrary<CellValue> = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constantFrom("#N/A", "#REF!").map((error) => ({ error })));

describe("Sheets on their way", () => {
  it("arrive as they were, whatever their cells hold", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 8 }), { maxLength: 3 }), (all) => {
        const sheets = all.map((values, index) => sheet(`Taulu ${index}`, { values }));
        expect(travelled(sheets)).toEqual(sheets);
      }),
    );
  });

  it("keep every row's formats and fills at their place over many pieces", () => {
    const day = ["d.m.yyyy", undefined];
    const values = Array.from({ length: 10_000 }, (_, row) => [row, `rivi ${row % 7}`]);
    const formats = values.slice(0, 9_500).map((_, row) => (row % 3 === 0 ? day : row % 3 === 1 ? undefined : [undefined, "0 %"]));
    const fills = values.slice(0, 4_500).map((_, row) => (row === 4_400 ? ["FF0000"] : undefined));
    const sheets = [sheet("Iso", { values, formats, fills }), sheet("Pieni", { values: [["rivi 3"]], formats: [["@"]] })];
    expect(travelled(sheets)).toEqual(sheets);
  });

  it("bring a text once, however often it stands there", () => {
    const values = Array.from({ length: 9_000 }, () => ["käynnissä", "valmis"]);
    const texts = [...sheetParts([sheet("Iso", { values })])].flatMap((part) => (part.kind === "rows" ? part.cells.texts : []));
    expect(texts).toEqual(["käynnissä", "valmis"]);
  });
});
