import { describe, expect, it } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../../../src/core/reports/sheet-plan";
import { renderPlan } from "../../../src/workbook/xlsx/render-plan";
import { checkOutput } from "../../../src/workbook/xlsx/render/check-output";
import { fileFormula } from "../../../src/workbook/xlsx/render/file-formula";
import { fullPlan, sheetPlan, workbookPlan } from "../plans/full-plan";

/** The parts of the file that a plan becomes, as texts. */
async function partsOf(plan: WorkbookPlan): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(Object.entries(unzipSync(await renderPlan(plan))).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function sheetXml(parts: Partial<SheetPlan>): Promise<string> {
  return (await partsOf(workbookPlan(sheetPlan({ id: "one", name: "Yksi", ...parts }))))["xl/worksheets/sheet1.xml"] ?? "";
}

const AREA = { firstRow: 2, firstColumn: 1, lastRow: 9, lastColumn: 3 };
const TEXT: PlanCell = { value: "x" };

describe("renderPlan: cells", () => {
  it("stores a formula with its expected result beside it", async () => {
    expect(await sheetXml({ rows: [[{ value: 3, formula: "1+2" }, { value: "a", formula: '"a"' }, { value: true, formula: "1<2" }]] })).toMatch(
      /<f>1\+2<\/f><v>3<\/v>.*t="str"><f>"a"<\/f><v>a<\/v>.*t="b"><f>1&lt;2<\/f><v>1<\/v>/u,
    );
  });

  it("asks for a calculation of everything when the file is opened", async () => {
    expect((await partsOf(fullPlan))["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  it("never stores a text as a formula or an error", async () => {
    const xml = await sheetXml({ rows: [[{ value: "=1+1" }, { value: "#N/A" }]] });
    expect(xml).not.toContain("<f>");
    expect(xml).not.toContain('t="e"');
  });

  it("escapes texts that the file format would take for characters", async () => {
    expect((await partsOf(workbookPlan(sheetPlan({ id: "a", name: "A", rows: [[{ value: "_x0041_ ja \u0001" }]] }))))["xl/sharedStrings.xml"]).toContain("<t>_x005F_x0041_ ja _x0001_</t>");
  });

  it("links to cells of the same workbook", async () => {
    const xml = await sheetXml({ rows: [[{ value: "rivi 7", link: { sheet: "Yksi", cell: "B7", tip: "Siirry riville" } }]] });
    expect(xml).toContain(`<hyperlink ref="A1" location="&apos;Yksi&apos;!B7" tooltip="Siirry riville"/>`);
  });

  it("leaves out links to sheets that the new workbook does not have", async () => {
    const xml = await sheetXml({ rows: [[{ value: "Tiekartta!D7", style: "link", link: { sheet: "Tiekartta", cell: "D7" } }]] });
    expect(xml).not.toContain("hyperlink");
  });
});

describe("fileFormula", () => {
  it.each([
    ['IFNA(A1,"IFNA(")', '_xlfn.IFNA(A1,"IFNA(")'],
    ["SUM(DAYS(A1,B1),NETWORKDAYS(A1,B1))", "SUM(_xlfn.DAYS(A1,B1),NETWORKDAYS(A1,B1))"],
    ['IF(A1="_x0041_",1,2)', 'IF(A1="_x005F_x0041_",1,2)'],
    ["OMA.IFS(1)", "OMA.IFS(1)"],
  ])("stores %s as %s", (formula, stored) => {
    expect(fileFormula(formula)).toBe(stored);
  });
});

describe("renderPlan: what surrounds the cells", () => {
  it("writes conditional formats in their order, with font and fill", async () => {
    const plan = workbookPlan(
      sheetPlan({ id: "a", name: "A", rows: [[TEXT]], conditionalFormats: [{ range: AREA, formula: '$A2<>"x"', style: "error" }, { range: AREA, formula: "$B2>1", style: "warning" }] }),
    );
    const parts = await partsOf(plan);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      '<conditionalFormatting sqref="A2:C9"><cfRule type="expression" priority="1" dxfId="0"><formula>$A2&lt;&gt;"x"</formula></cfRule><cfRule type="expression" priority="2" dxfId="1"><formula>$B2&gt;1</formula></cfRule></conditionalFormatting>',
    );
    expect(parts["xl/styles.xml"]).toContain('<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>');
  });

  it("writes drop-down lists, with messages no longer than Excel bears", async () => {
    const xml = await sheetXml({
      rows: [[TEXT]],
      validations: [{ range: AREA, source: "=Tilat", prompt: { title: "t".repeat(40), text: "p".repeat(300) }, error: { title: "Virhe", text: "Valitse", stop: true } }],
    });
    expect(xml).toContain(
      `<dataValidation type="list" sqref="A2:C9" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorStyle="stop" promptTitle="${"t".repeat(32)}" prompt="${"p".repeat(255)}" errorTitle="Virhe" error="Valitse"><formula1>Tilat</formula1>`,
    );
  });

  it("writes charts with titles, axis names, alternative text, the language and light gridlines", async () => {
    const parts = await partsOf(fullPlan);
    const chart = parts["xl/charts/chart1.xml"] ?? "";
    for (const expected of ["<a:t>Toimenpiteet tasoittain</a:t>", "<a:t>Taso</a:t>", "<a:t>Määrä</a:t>", '<c:lang val="fi-FI"/>', '<c:grouping val="stacked"/>', "D9D9D9", "'Yhteenveto &amp; ''muu'' osa'!$B$7:$B$10"]) {
      expect(chart).toContain(expected);
    }
    expect(chart).not.toContain("en-US");
    expect(parts["xl/drawings/drawing1.xml"]).toContain('descr="Pylväskaavio: toimenpiteiden määrä tasoittain"');
    expect(parts["xl/drawings/drawing1.xml"]).toContain("<xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>13</xdr:row>");
  });

  it("freezes panes, sets widths and heights and colours the tab", async () => {
    const xml = await sheetXml({ rows: [[TEXT]], freeze: { rows: 4, columns: 2 }, columnWidths: [8, 40.5], rowHeights: new Map([[1, 26]]), tabColour: "1F4E79" });
    expect(xml).toContain('<pane xSplit="2" ySplit="4" topLeftCell="C5" state="frozen" activePane="bottomRight"/>');
    expect(xml).toContain('<col min="2" max="2" width="40.5" customWidth="true"/>');
    expect(xml).toContain('<row r="1" ht="26" customHeight="1">');
    expect(xml).toContain('<tabColor rgb="FF1F4E79"/>');
  });

  it("tells the area of the cells, of a sheet without columns or links too", async () => {
    const plan = workbookPlan(sheetPlan({ id: "a", name: "A", rows: [[TEXT]] }), sheetPlan({ id: "b", name: "B", rows: [[TEXT], [null, null, TEXT]] }));
    expect((await partsOf(plan))["xl/worksheets/sheet2.xml"]).toContain('<dimension ref="A1:C2"/><sheetViews>');
  });

  it("prints on landscape A4, one page wide", async () => {
    expect(await sheetXml({ rows: [[TEXT]] })).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  });

  it("repeats header rows of a sheet with any name", async () => {
    const plan = workbookPlan(sheetPlan({ id: "a", name: "Etusivu" }), sheetPlan({ id: "b", name: "Talous '26", print: { repeatRows: { first: 4, last: 5 }, header: { left: "", centre: "", right: "" }, footer: "" } }));
    expect((await partsOf(plan))["xl/workbook.xml"]).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="1">'Talous ''26'!$4:$5</definedName>`);
  });

  it("takes header texts for texts and the footer for a code", async () => {
    const xml = await sheetXml({ print: { repeatRows: null, header: { left: "Porvoo & Borgå", centre: "", right: "&P" }, footer: "Sivu &P / &N" } });
    expect(xml).toContain("<oddHeader>&amp;LPorvoo &amp;&amp; Borgå&amp;R&amp;&amp;P</oddHeader><oddFooter>&amp;CSivu &amp;P / &amp;N</oddFooter>");
  });

  it("keeps a header within the 255 characters that Excel bears", async () => {
    const long = "&".repeat(300);
    const header = /<oddHeader>(.*?)<\/oddHeader>/u.exec(await sheetXml({ print: { repeatRows: null, header: { left: long, centre: long, right: long }, footer: "" } }))?.[1] ?? "";
    expect(header.replaceAll("&amp;", "&").length).toBeLessThanOrEqual(255);
    expect(header).toMatch(/^&amp;L(?:&amp;&amp;)+&amp;C(?:&amp;&amp;)+&amp;R(?:&amp;&amp;)+$/u);
  });

  it("opens on the first visible sheet", async () => {
    const plan = workbookPlan(sheetPlan({ id: "a", name: "Piilo", visibility: "hidden" }), sheetPlan({ id: "b", name: "Näkyvä" }));
    expect((await partsOf(plan))["xl/workbook.xml"]).toMatch(/activeTab="1".*name="Piilo" sheetId="1" r:id="rId1" state="hidden"/u);
  });

  it("tells title and language, and neither the time nor the library", async () => {
    const parts = await partsOf({ ...fullPlan, title: "Kartta <&> 2026", language: "sv" });
    expect(parts["docProps/core.xml"]).toContain("<dc:title>Kartta &lt;&amp;&gt; 2026</dc:title><dc:creator>Digitiekartta</dc:creator><dc:language>sv</dc:language></cp:coreProperties>");
    expect(parts["docProps/app.xml"]).toContain("<Application>Digitiekartta</Application>");
    expect(parts["xl/workbook.xml"]).toContain('<definedName name="Tilat">Luettelot!$A$2:$A$5</definedName>');
  });

  it("names the columns of a table like its header cells, escapes and all", async () => {
    const table = { name: "T", range: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 }, columns: ["_x0041_", "Budjetti [€] #1 'a'"], style: "plain", filter: false } as const;
    const parts = await partsOf(workbookPlan(sheetPlan({ id: "a", name: "A", rows: [[], [TEXT, TEXT]], tables: [table] })));
    expect(parts["xl/tables/table1.xml"]).toContain('<tableColumn id="1" name="_x005F_x0041_"/><tableColumn id="2" name="Budjetti [€] #1 &apos;a&apos;"/>');
    expect(parts["xl/tables/table1.xml"]).not.toContain("autoFilter");
  });
});

describe("checkOutput: cells", () => {
  const planned = (...row: readonly (PlanCell | null)[]): WorkbookPlan => workbookPlan(sheetPlan({ id: "a", name: "A", rows: [row] }));

  it.each<readonly [string, WorkbookPlan, string]>([
    ["a cell that was not written", planned({ value: 1 }, { value: 2, formula: "1+1" }, { value: 3 }), 'The sheet "A" has 3 cells and reads as 2'],
    ["a cell that was not planned", planned({ value: 1 }), "A!B1 was not planned"],
    ["another formula", planned({ value: 1 }, { value: 2, formula: "1*2" }), "A!B1 lost its formula"],
    ["another text", planned({ value: "1" }, { value: 2, formula: "1+1" }), 'A!A1 was written as "1" and reads as 1'],
    ["a sheet too many", { ...planned({ value: 1 }), sheets: [] }, "More than the 0 planned sheets"],
    ["a sheet too few", workbookPlan(...planned({ value: 1 }, { value: 2, formula: "1+1" }).sheets, sheetPlan({ id: "b", name: "B" })), 'The sheet "B" was not written'],
  ])("throws for %s", async (_what, plan, message) => {
    const bytes = await renderPlan(planned({ value: 1 }, { value: 2, formula: "1+1" }));
    await expect(checkOutput(bytes, plan)).rejects.toThrow(message);
  });
});

describe("checkOutput", () => {
  const plan = (value: number): WorkbookPlan => workbookPlan(sheetPlan({ id: "a", name: "A", rows: [[{ value, style: "integer" }]] }));

  it("throws when a file does not say what its plan says", async () => {
    const bytes = await renderPlan(plan(1));
    await expect(checkOutput(bytes, plan(1))).resolves.toBeUndefined();
    await expect(checkOutput(bytes, plan(2))).rejects.toThrow("A!A1 was written as 2 and reads as 1");
    await expect(checkOutput(bytes, workbookPlan(sheetPlan({ id: "a", name: "A", rows: [[{ value: 1, style: "money" }]] })))).rejects.toThrow("number format");
    await expect(checkOutput(bytes, workbookPlan(sheetPlan({ id: "a", name: "A", rows: [[{ value: 1, formula: "1", style: "integer" }]] })))).rejects.toThrow("formula");
  });
});
