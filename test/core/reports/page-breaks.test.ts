import { describe, expect, it } from "@jest/globals";
import type { PrintedSheet } from "../../../src/core/reports/page-breaks";
import { pageBreaks } from "../../../src/core/reports/page-breaks";
import type { PlanCell, PlanTable } from "../../../src/core/reports/sheet-plan";

/** A page at full size holds 29 rows of 15 points. */
const PAGE = 29;

const print = { repeatRows: null, header: { left: "", centre: "", right: "" }, footer: "" };

function table(firstRow: number, lastRow: number): PlanTable {
  return { name: `T${firstRow}`, range: { firstRow, lastRow, firstColumn: 1, lastColumn: 2 }, columns: ["a", "b"], style: "plain", filter: false };
}

function sheet(rows: number, parts: Partial<PrintedSheet>, styles: Readonly<Record<number, PlanCell["style"]>> = {}): PrintedSheet {
  const cells = Array.from({ length: rows }, (_, index): PlanCell[] => {
    const style = styles[index + 1];
    return [style === undefined ? { value: "x" } : { value: "x", style }];
  });
  return { rows: cells, columnWidths: [20, 20], rowHeights: new Map(), tables: [], charts: [], together: [], print, ...parts };
}

describe("Page breaks", () => {
  it("are not needed where everything fits", () => {
    expect(pageBreaks(sheet(PAGE, { tables: [table(2, PAGE)] }))).toEqual([]);
  });

  it("stand before a table that the page's edge would cut, its heading with it", () => {
    expect(pageBreaks(sheet(40, { tables: [table(5, 20), table(25, 38)] }, { 24: "heading" }))).toEqual([24]);
  });

  it("keep the total with its table", () => {
    expect(pageBreaks(sheet(30, { tables: [table(5, 10), table(20, 29)] }, { 30: "totalLabel" }))).toEqual([20]);
  });

  it("keep a total with the line that says what it ties to, and its table with both", () => {
    const tied = { tables: [table(5, 10), table(20, 27)], together: [{ first: 28, last: 30 }] };
    expect(pageBreaks(sheet(30, tied, { 28: "totalLabel" }))).toEqual([20]);
    expect(pageBreaks(sheet(60, { tables: [table(2, 57)], together: [{ first: 58, last: 60 }] }, { 58: "totalLabel" }))).toEqual([30, 58]);
  });

  it("keep only the beginning of a table together that is longer than a page", () => {
    expect(pageBreaks(sheet(100, { tables: [table(20, 100)] }))).toEqual([]);
    expect(pageBreaks(sheet(100, { tables: [table(29, 100)] }, { 27: "heading" }))).toEqual([27]);
  });

  it("end the pages of a long table, too, where something stands below it", () => {
    expect(pageBreaks(sheet(90, { tables: [table(2, 70), table(85, 90)] }, { 84: "heading" }))).toEqual([30, 59, 84]);
  });

  it("stand before a chart that would be cut", () => {
    const chart = { kind: "bar", title: "", categoryAxis: "", valueAxis: "", place: { firstRow: 25, lastRow: 40, firstColumn: 1, lastColumn: 2 }, series: [], altText: "" } as const;
    expect(pageBreaks(sheet(24, { charts: [chart] }))).toEqual([25]);
    // Its upper edge is not drawn at the foot of the page before.
    expect(pageBreaks(sheet(23, { charts: [chart] }))).toEqual([24]);
  });

  it("count rows that are repeated on each page, heights as set, and the scale of wide sheets", () => {
    const long = { tables: [table(2, 12), table(14, 28), table(30, 57)] };
    expect(pageBreaks(sheet(57, long))).toEqual([30]);
    expect(pageBreaks(sheet(57, { ...long, print: { ...print, repeatRows: { first: 1, last: 3 } } }))).toEqual([30]);
    expect(pageBreaks(sheet(28, { tables: [table(2, 12), table(14, 27)], rowHeights: new Map([[3, 60]]) }))).toEqual([14]);
    expect(pageBreaks(sheet(57, { ...long, columnWidths: [150, 150] }))).toEqual([]);
  });

  it("are left to the program where the sheet is fitted to one page or several wide", () => {
    const cut = { tables: [table(5, 20), table(25, 38)] };
    expect(pageBreaks(sheet(40, { ...cut, print: { ...print, pagesHigh: 1 } }))).toEqual([]);
    expect(pageBreaks(sheet(40, { ...cut, print: { ...print, pagesWide: 4 } }))).toEqual([]);
  });
});
