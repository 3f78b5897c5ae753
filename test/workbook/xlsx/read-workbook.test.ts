import { describe, expect, it } from "@jest/globals";
import { cellKey, fillAt, formatAt, valueAt } from "../../../src/core/grid/grid";
import type { Problem } from "../../../src/core/problem";
import type { SheetRead } from "../../../src/workbook/workbook";
import { READ_LIMITS } from "../../../src/workbook/xlsx/limits";
import type { ReadLimits } from "../../../src/workbook/xlsx/limits";
import { readWorkbook } from "../../../src/workbook/xlsx/read-workbook";
import type { WorkbookFile } from "./files";
import { patched, relationships, workbookFile, worksheet } from "./files";

async function outcome(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<readonly SheetRead[] | Problem> {
  const read = await readWorkbook(bytes, "koe.xlsx", undefined, { ...READ_LIMITS, ...limits });
  return read.ok ? read.value : read.problem;
}

async function sheetsOf(file: WorkbookFile, limits: Partial<ReadLimits> = {}): Promise<readonly SheetRead[]> {
  const read = await outcome(workbookFile(file), limits);
  if ("kind" in read) throw new Error(read.kind);
  return read;
}

async function sheetOf(xml: string, file: WorkbookFile = {}): Promise<SheetRead> {
  const [sheet] = await sheetsOf({ ...file, sheets: { Tiekartta: xml } });
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

/** Styles 0 General, 1 d.m.yyyy, 2 built-in date, 3 text, 4 built-in time, 5 red fill, 6 theme fill, 7 old palette, 8 money. */
const STYLES =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="d\\.m\\.yyyy;@"/><numFmt formatCode="#,##0.00\\ &quot;€&quot;" numFmtId="165"/></numFmts>' +
  '<fonts><font/></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFff0000"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.5"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills><borders><border/></borders>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="49"/><xf numFmtId="20"/>' +
  '<xf numFmtId="0" fillId="2"/><xf numFmtId="0" fillId="3"/><xf numFmtId="0" fillId="4"/><xf numFmtId="165"/></cellXfs>';

describe("readWorkbook: values", () => {
  it("reads shared, inline and rich texts, numbers and truth values", async () => {
    const strings = "<si><t>Toimenpide</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">osa </t></r><r><t>toinen</t></r></si><si><t>a_x000D_b</t></si>";
    const row =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>rikas</t></r><r><t>teksti</t></r></is></c>' +
      '<c r="D1" t="b"><v>1</v></c><c r="E1"><v>1E-3</v></c><c r="F1" t="s"><v>2</v></c><c r="G1" t="b"><v>0</v></c>';
    const { grid } = await sheetOf(worksheet(`<row r="1">${row}</row>`), { strings });
    expect(grid.values).toEqual([["Toimenpide", "osa toinen", "rikasteksti", true, 0.001, "a\rb", false]]);
  });

  it("reads cells and rows without references as those that follow", async () => {
    const { grid } = await sheetOf(worksheet('<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c><c><v>4</v></c></row>'));
    expect(grid.values).toEqual([[1, 2], [], [null, 3, 4]]);
  });

  it("reads prefixed XML", async () => {
    const xml = '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect((await sheetOf(xml)).grid.values).toEqual([[7]]);
  });

  it("tells errors from texts that look like them", async () => {
    const row = '<c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1" t="inlineStr"><is><t>#REF!</t></is></c><c r="D1" t="str"><f>"#N/A"</f><v>#N/A</v></c>';
    const { grid } = await sheetOf(worksheet(`<row r="1">${row}</row>`));
    expect(grid.values).toEqual([[{ error: "#REF!" }, { error: "#DIV/0!" }, "#REF!", "#N/A"]]);
    expect(grid.formulas.get(cellKey(1, 2))).toBe("1/0");
  });

  it("gives the stored results of formulas, and nothing where none is stored", async () => {
    const row = '<c r="A1"><f>SUM(B1:C1)</f><v>5.5</v></c><c r="B1"><f>X()</f></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1" t="b"><f>A1&gt;1</f><v>1</v></c><c r="E1"><f>_xlfn.IFNA(A1,0)</f><v>5.5</v></c>';
    const { grid } = await sheetOf(worksheet(`<row r="1">${row}</row>`));
    expect(grid.values).toEqual([[5.5, null, "", true, 5.5]]);
    expect(Array.from(grid.formulas.values())).toEqual(["SUM(B1:C1)", "X()", '""', "A1>1", "IFNA(A1,0)"]);
  });

  it("writes out formulas that a file stores once for many cells", async () => {
    const rows =
      '<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">SUM($A2:B2)*Luvut!A$1&amp;"A1"</f><v>1</v></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"/><v>3</v></c></row>';
    const { grid } = await sheetOf(worksheet(rows));
    expect(Array.from(grid.formulas)).toEqual([
      [cellKey(2, 3), 'SUM($A2:B2)*Luvut!A$1&"A1"'],
      [cellKey(3, 3), 'SUM($A3:B3)*Luvut!A$1&"A1"'],
      [cellKey(4, 3), 'SUM($A4:B4)*Luvut!A$1&"A1"'],
    ]);
  });
});

describe("readWorkbook: dates", () => {
  const serials = [0, 0.5, 1, 59, 60, 61, 45838, 45838.123456789, 2958465, -5, 123456789012.25];
  const row = serials.map((serial) => `<c s="1"><v>${serial}</v></c>`).join("");

  it.each([[undefined, 1900], ['date1904="1"', 1904], ['date1904="true"', 1904], ['date1904="0"', 1900]] as const)("gives the numbers that are stored (%s)", async (workbookPr, system) => {
    const { grid } = await sheetOf(worksheet(`<row r="1">${row}</row>`), { styles: STYLES, ...(workbookPr === undefined ? {} : { workbookPr }) });
    expect(grid.values).toEqual([serials]);
    expect(grid.dateSystem).toBe(system);
    expect(formatAt(grid, 1, 1)).toBe("d\\.m\\.yyyy;@");
  });

  it("reads the ISO dates of the strict variety as serial numbers", async () => {
    const { grid } = await sheetOf(worksheet('<row r="1"><c s="1" t="d"><v>2025-06-30</v></c><c s="2" t="d"><v>2025-06-30T18:00:00.000</v></c><c s="3" t="d"><v>2025-06-30</v></c><c s="1" t="inlineStr"><is><t>kesä</t></is></c></row>'), { styles: STYLES });
    expect(grid.values).toEqual([[45838, 45838.75, "2025-06-30", "kesä"]]);
  });
});

describe("readWorkbook: formats and fills", () => {
  it("gives English format codes, built-in ones too, and nothing for General", async () => {
    const row = [0, 1, 2, 3, 4, 8].map((style) => `<c s="${style}"><v>1</v></c>`).join("");
    const { grid } = await sheetOf(worksheet(`<row r="1">${row}</row><row r="2"><c><v>1</v></c></row>`), { styles: STYLES });
    expect([1, 2, 3, 4, 5, 6].map((column) => formatAt(grid, 1, column))).toEqual([undefined, "d\\.m\\.yyyy;@", "m/d/yyyy", "@", "h:mm", '#,##0.00\\ "€"']);
    expect(grid.formats[1]).toBeUndefined();
  });

  it("lets a file give a built-in number another meaning", async () => {
    const { grid } = await sheetOf(worksheet('<row r="1"><c s="0"><v>45838</v></c></row>'), {
      styles: "<numFmts><numFmt numFmtId=\"14\" formatCode='dd.mm.yy'/></numFmts><cellXfs><xf numFmtId=\"14\"/></cellXfs>",
    });
    expect([grid.values, grid.formats]).toEqual([[[45838]], [["dd.mm.yy"]]]);
  });

  it("shares one row of formats among equal rows", async () => {
    const rows = [1, 2, 3].map((number) => `<row r="${number}"><c s="1"><v>1</v></c></row>`).join("");
    const { grid } = await sheetOf(worksheet(rows), { styles: STYLES });
    expect(grid.formats[2]).toBe(grid.formats[0]);
  });

  it("gives fill colours of cells, empty ones too: plain, of the theme and of the old palette", async () => {
    const theme = '<a:theme xmlns:a="x"><a:clrScheme><a:dk1><a:sysClr lastClr="000000"/></a:dk1><a:lt1><a:sysClr lastClr="FFFFFF"/></a:lt1></a:clrScheme></a:theme>';
    const { grid } = await sheetOf(worksheet('<row r="1"><c s="5"/><c s="6"/><c s="7"/><c s="1"><v>1</v></c></row>'), {
      styles: STYLES,
      parts: {
        "xl/theme/theme1.xml": theme,
        "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["s", "styles", "/xl/styles.xml"], ["t", "theme", "theme/theme1.xml"]),
      },
    });
    expect([1, 2, 3, 4].map((column) => fillAt(grid, 1, column))).toEqual(["FF0000", "808080", "FFFF00", undefined]);
  });
});

describe("readWorkbook: the sheet around the cells", () => {
  it("reads merged areas, hidden rows and hidden columns", async () => {
    const { grid } = await sheetOf(
      worksheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>', '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>', '<cols><col min="2" max="3" hidden="1"/></cols>'),
    );
    expect(grid.merges).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 3 }]);
    expect([Array.from(grid.hiddenRows), Array.from(grid.hiddenColumns)]).toEqual([[2], [2, 3]]);
  });

  it("reads tables with their total rows, and tells sheets with a pivot", async () => {
    const [data, pivot] = await sheetsOf({
      sheets: { Data: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'), Pivot: worksheet("") },
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(["r1", "table", "../tables/table1.xml"], ["r2", "drawing", "../drawings/none.xml"]),
        "xl/worksheets/_rels/sheet2.xml.rels": relationships(["r1", "pivotTable", "../pivotTables/pivotTable1.xml"]),
        "xl/tables/table1.xml": '<table id="1" name="Taulu1" displayName="Tiekartta" ref="A4:C9" totalsRowCount="1"><tableColumns><tableColumn id="1" name="__proto__"/></tableColumns></table>',
        "xl/pivotTables/pivotTable1.xml": '<pivotTableDefinition name="P" cacheId="1"><location ref="A3:B9"/></pivotTableDefinition>',
      },
    });
    expect(data?.tables).toEqual([{ name: "Tiekartta", range: { firstRow: 4, firstColumn: 1, lastRow: 9, lastColumn: 3 }, hasTotalRow: true }]);
    expect([data?.hasPivot, pivot?.hasPivot]).toEqual([false, true]);
  });

  it("refuses a cut-off table", async () => {
    const parts = { "xl/worksheets/_rels/sheet1.xml.rels": relationships(["r1", "table", "../tables/table1.xml"]), "xl/tables/table1.xml": '<table name="T"' };
    expect(await outcome(workbookFile({ parts }))).toEqual({ kind: "file-damaged", file: "koe.xlsx", part: "xl/tables/table1.xml" });
  });

  it("passes over chart sheets, and keeps the others in their order", async () => {
    const bytes = workbookFile({
      sheets: { Eka: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'), Kaavio: "<chartsheet/>", Toka: worksheet('<row r="1"><c r="A1"><v>2</v></c></row>') },
      parts: {
        "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "chartsheet", "worksheets/sheet2.xml"], ["rId3", "worksheet", "worksheets/sheet3.xml"]),
      },
    });
    const read = await outcome(bytes);
    expect("kind" in read ? read : read.map((sheet) => [sheet.name, sheet.grid.values])).toEqual([["Eka", [[1]]], ["Toka", [[2]]]]);
  });

  it("does not stumble over sheets named like parts of an object", async () => {
    const sheets = await sheetsOf({ sheets: { constructor: worksheet('<row r="1"><c r="A1" t="str"><v>__proto__</v></c></row>'), toString: worksheet(""), "a &amp; b": worksheet("") } });
    expect(sheets.map((sheet) => sheet.name)).toEqual(["constructor", "toString", "a & b"]);
    expect(sheets[0]?.grid.values).toEqual([["__proto__"]]);
    expect(Object.keys({})).toEqual([]);
  });

  it("tells a wrong checksum as damage", async () => {
    const bytes = patched(workbookFile(), "xl/worksheets/sheet1.xml", (view, header) => {
      view.setUint32(header + 16, 12345, true);
    });
    expect(await outcome(bytes)).toEqual({ kind: "file-damaged", file: "koe.xlsx", part: "xl/worksheets/sheet1.xml" });
  });

  it("tells a cell beyond the last row as damage", async () => {
    expect(await outcome(workbookFile({ sheets: { A: worksheet('<row r="1"><c r="A1048577"><v>1</v></c></row>') } }))).toMatchObject({ kind: "file-damaged" });
  });
});

describe("readWorkbook: huge used ranges", () => {
  const rows = (count: number): string => Array.from({ length: count }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c><c r="B${index + 1}"><v>1</v></c></row>`).join("");

  it("does not mind formatted rows to the end of the sheet", async () => {
    const formatted = Array.from({ length: 3000 }, (_, index) => `<row r="${index + 41}">${'<c s="1"/>'.repeat(50)}</row>`).join("");
    const sheet = await sheetOf(worksheet(`${rows(40)}${formatted}<row r="1048576"><c r="XFD1048576" s="1"/></row>`, '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'), { styles: STYLES });
    expect(sheet.grid.merges).toHaveLength(1);
    expect([sheet.grid.rowCount, sheet.grid.columnCount, sheet.grid.values.length, sheet.cellsLeftOut]).toEqual([40, 2, 40, undefined]);
    expect(valueAt(sheet.grid, 40, 1)).toBe(39);
  });

  it("does not mind formatted columns to the last one, or empty rows between", async () => {
    const wide = `<row r="1"><c r="A1"><v>1</v></c>${'<c s="1"/>'.repeat(16_000)}</row>`;
    const empty = Array.from({ length: 2000 }, (_, index) => `<row r="${index + 2}"><c r="XFD${index + 2}" s="1"/></row>`).join("");
    const { grid } = await sheetOf(worksheet(`${wide}${empty}<row r="2002"><c r="B2002"><v>2</v></c></row>`), { styles: STYLES });
    expect([grid.rowCount, grid.columnCount, valueAt(grid, 1, 1), valueAt(grid, 2002, 2)]).toEqual([2002, 2, 1, 2]);
  });

  it("leaves out a lone cell at the end of the sheet, and says so", async () => {
    const sheet = await sheetOf(worksheet(`${rows(40)}<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>`));
    expect([sheet.grid.rowCount, sheet.grid.columnCount, sheet.cellsLeftOut]).toEqual([40, 2, 1]);
  });

  it("leaves out a lone cell on an otherwise empty sheet, and says so", async () => {
    const sheet = await sheetOf(worksheet('<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>'));
    expect([sheet.grid.values, sheet.cellsLeftOut]).toEqual([[], 1]);
  });

  it("reads a far cell that it can reach without padding the rows between", async () => {
    const { grid } = await sheetOf(worksheet(`${rows(2)}<row r="100000"><c r="D100000"><v>7</v></c></row>`));
    expect([grid.rowCount, grid.columnCount, valueAt(grid, 100_000, 4)]).toEqual([100_000, 4, 7]);
    expect(grid.values[50_000]).toEqual([]);
  });

  it("finds a table that begins far down, and leaves out what lies beyond reach", async () => {
    const shifted = Array.from({ length: 5 }, (_, index) => `<row r="${index + 5000}"><c r="C${index + 5000}"><v>${index}</v></c></row>`).join("");
    const sheet = await sheetOf(worksheet(`${shifted}<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>`));
    expect([sheet.grid.rowCount, valueAt(sheet.grid, 5004, 3), sheet.cellsLeftOut]).toEqual([5004, 4, 1]);
  });

  it("refuses a sheet whose body is larger than can be read", async () => {
    expect(await outcome(workbookFile({ sheets: { Iso: worksheet(rows(60)) } }), { areaCells: 100 })).toEqual({ kind: "sheet-too-large", file: "koe.xlsx", sheet: "Iso" });
  });

  it("reads many sheets with cells formatted to the end", async () => {
    const far = worksheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>');
    const sheets = await sheetsOf({ sheets: Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`S${index}`, far])) });
    expect(sheets.map((sheet) => sheet.grid.values)).toEqual(Array.from({ length: 20 }, () => [[1]]));
  });

  it("refuses rows that would hold more empty cells than memory bears, and names the sheet", async () => {
    const far = worksheet(Array.from({ length: 30 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join(""));
    expect(await outcome(workbookFile({ sheets: { A: far, B: far } }), { heldCells: 1_000_000 })).toHaveLength(2);
    expect(await outcome(workbookFile({ sheets: { A: far, B: far } }), { heldCells: 900_000 })).toEqual({ kind: "sheet-too-large", file: "koe.xlsx", sheet: "B" });
  });
});
