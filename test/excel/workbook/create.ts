import { areaAt } from "./area";
import { Changes } from "./changes";
import type { Sheet, Table } from "./model";
import type { Workbook } from "./workbook";
import { newPageLayout } from "./parts/page-layout";

/** The next id of anything in the workbook. */
export function nextId(workbook: Pick<Workbook, "nextId">): number {
  return workbook.nextId++;
}

/** An empty sheet; it belongs to no workbook yet. */
export function newSheet(workbook: Pick<Workbook, "nextId">, name: string): Sheet {
  const number = String(nextId(workbook)).padStart(8, "0");
  return {
    id: `{${number}-0001-0000-0000-000000000000}`,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    cells: new Map(),
    columnFormats: new Map(),
    rowFormats: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    links: new Map(),
    merges: [],
    tables: [],
    names: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    pivotTables: 0,
    protection: null,
    frozen: { rows: 0, columns: 0 },
    pageLayout: newPageLayout(),
    customProperties: new Map(),
    selection: areaAt(1, 1),
  };
}

/** A table as Excel makes it; it belongs to no sheet yet. */
export function newTable(workbook: Pick<Workbook, "nextId">, name: string, range: Table["range"]): Table {
  return {
    id: String(nextId(workbook)),
    name,
    range,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleMedium2",
    filters: new Map(),
  };
}

/** A workbook with empty sheets of the given names; the first is active. */
export function newWorkbook(...sheetNames: readonly string[]): Workbook {
  const counter = { nextId: 1 };
  const sheets = (sheetNames.length === 0 ? ["Sheet1"] : sheetNames).map((name) => newSheet(counter, name));
  const [activeSheet] = sheets;
  if (activeSheet === undefined) throw new Error("A workbook needs a sheet");
  return {
    sheets,
    names: [],
    settings: new Map(),
    customXml: new Map(),
    properties: new Map(),
    customProperties: new Map(),
    changes: new Changes(),
    handles: new Set(),
    name: "Kirja1.xlsx",
    dateSystem: 1900,
    activeSheet,
    readOnly: false,
    protection: null,
    calculationMode: "Automatic",
    calculate: () => 0,
    skipsFilteredRows: false,
    nextId: counter.nextId,
  };
}
