import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { strToU8 } from "fflate";
import { readXlsx } from "hucre/xlsx";
import type { CellValue } from "../../../src/core/grid/cell-value";
import { SheetFrame } from "../../../src/workbook/xlsx/package/sheet-frame";
import { SheetScanner } from "../../../src/workbook/xlsx/package/sheet-scanner";
import { TagScanner } from "../../../src/workbook/xlsx/package/tag-scanner";
import { readWorkbook } from "../../../src/workbook/xlsx/read-workbook";
import { workbookFile, worksheet } from "./files";

interface Taken {
  readonly cells: readonly (readonly [row: number, column: number, style: number, value: CellValue, formula: string | undefined])[];
  readonly around: string;
}

/** What is taken from a sheet's part that comes in pieces of so many bytes. */
function take(xml: string, piece: number): Taken {
  const cells: Taken["cells"][number][] = [];
  const sheet = new SheetScanner(["jaettu teksti"], { cell: (row, column, style, value, formula) => cells.push([row, column, style, value, formula]), hiddenRow: () => undefined });
  const scanner = new TagScanner(sheet);
  const frame = new SheetFrame();
  const bytes = strToU8(xml);
  for (let at = 0; at < bytes.length; at += piece) {
    const chunk = bytes.slice(at, at + piece);
    scanner.push(chunk);
    frame.take(chunk, sheet);
  }
  expect(scanner.isWhole()).toBe(true);
  return { cells, around: new TextDecoder().decode(frame.around("*")) };
}

const ODD = worksheet(
  '<row r="2"><c r="B2" s="3" t="str"><f>IF(A1&gt;1,"ä &amp; ö",0)</f><v>ä &amp; ö</v></c><c t="s"><v>0</v></c><c r="D2"><v>-12.50<!-- -->1</v></c></row>' +
    '<row><c t="inlineStr"><is><r><t>ri</t></r><rPh sb="0" eb="1"><t>ei</t></rPh><r><t><![CDATA[<a & b>]]>&#228;</t></r></is></c><c/><c r="F3" t="b"><v>1</v></c></row>',
  "<mergeCells><mergeCell ref='A1:B1'/></mergeCells>",
  '<cols><col min="1" max="2"/></cols>',
);

describe("SheetScanner", () => {
  it("takes cells of every kind, wherever a piece of the part ends", () => {
    const expected: Taken["cells"] = [
      [2, 2, 3, "ä & ö", 'IF(A1>1,"ä & ö",0)'],
      [2, 3, -1, "jaettu teksti", undefined],
      [2, 4, -1, -12.501, undefined],
      [3, 1, -1, "ri<a & b>ä", undefined],
      [3, 2, -1, null, undefined],
      [3, 6, -1, true, undefined],
    ];
    const around = ODD.replace(/<sheetData>.*<\/sheetData>/u, "<sheetData>*</sheetData>");
    for (let piece = 1; piece < 60; piece++) expect(take(ODD, piece)).toEqual({ cells: expected, around });
    expect(take(ODD, ODD.length * 2)).toEqual({ cells: expected, around });
  });

  it.each(["<worksheet><cols/></worksheet>", worksheet("").replace("<sheetData></sheetData>", "<sheetData/>")])("keeps what stands around no rows: %s", (xml) => {
    expect(take(xml, 7)).toEqual({ cells: [], around: xml.replace("<sheetData/>", "<sheetData>*</sheetData>") });
  });

  it.each([
    ["rows in two places", '<worksheet><sheetData/><sheetData><row><c r="A1"/></row></sheetData></worksheet>'],
    ["a cell inside another", "<worksheet><sheetData><row><c><c/></c></row></sheetData></worksheet>"],
    ["a cell before the first row", "<worksheet><sheetData><c/></sheetData></worksheet>"],
    ["a cell behind the last column", '<worksheet><sheetData><row><c r="XFE1"/></row></sheetData></worksheet>'],
  ])("tells %s", async (_what, xml) => {
    expect(await readWorkbook(workbookFile({ sheets: { A: xml } }), "koe.xlsx")).toMatchObject({ ok: false, problem: { kind: "file-damaged" } });
  });

  it("reads any number as the library and JavaScript do", async () => {
    const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.nat(99_999).map((value) => value / 100));
    await fc.assert(
      fc.asyncProperty(fc.array(number, { minLength: 1, maxLength: 50 }), async (numbers) => {
        const bytes = workbookFile({ sheets: { A: worksheet(`<row r="1">${numbers.map((each) => `<c><v>${each}</v></c>`).join("")}</row>`) } });
        const read = await readWorkbook(bytes, "koe.xlsx");
        const library = await readXlsx(bytes);
        expect(read.ok && read.value[0]?.grid.values).toEqual(library.sheets[0]?.rows);
        expect(read.ok && read.value[0]?.grid.values).toEqual([numbers.map((each) => Number(String(each)))]);
      }),
      { numRuns: 100 },
    );
  });
});
