import type { Range } from "../../../../src/core/grid/grid";
import { MAX_COLUMNS, cellsOf, columnsOf, intersection, isEntireColumn, isEntireRow, rowsOf } from "../../workbook/area";
import { CLEAR_CHOICES, clearCells } from "../../workbook/clear-cells";
import { checkSheet } from "../../workbook/guard";
import { HostError, unknownMember } from "../../workbook/host-error";
import type { Json } from "../../workbook/json";
import { mergeCells, unmergeCells } from "../../workbook/merges";
import type { RangeHandle, Sheet } from "../../workbook/model";
import { fullAddress } from "../../workbook/reference-text";
import { deleteRows, insertRows } from "../../workbook/rows";
import { selectCells } from "../../workbook/selection";
import { writeCells } from "../../workbook/write-cells";
import { HostObject } from "../host-object";
import { openHandle } from "../open-handle";
import type { Session } from "../session";
import { asChoice, asFlag } from "../values";
import { cellProperties, columnProperties, rowProperties, setCellProperties } from "./cell-properties";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { rangeAreasObject } from "./range-areas";
import { rangeFormatObject } from "./range-format";
import { neighbourGets } from "./range-neighbours";
import { readFormulas, readNumberFormats, readTexts, readTypes, readValues, writeNumberFormats } from "./range-values";
import { scopedTablesObject } from "./tables";

interface Opened {
  readonly sheet: Sheet;
  readonly area: Range;
}

/** Excel counts cells up to what fits into 32 bits. */
const MOST_COUNTED = 2_147_483_647;

function allHidden(hidden: ReadonlySet<number>, first: number, last: number): Json {
  const count = Array.from({ length: Math.min(last - first + 1, MAX_COLUMNS) }, (_, index) => first + index).filter((index) => hidden.has(index)).length;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function hide(session: Session, { sheet, area }: Opened, what: "rows" | "columns", value: Json): void {
  const isHidden = asFlag(value);
  checkSheet(session.workbook, sheet, what === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const [set, first, last] = what === "rows" ? ([sheet.hiddenRows, area.firstRow, area.lastRow] as const) : ([sheet.hiddenColumns, area.firstColumn, area.lastColumn] as const);
  if (isHidden) for (let index = first; index <= last; index++) set.add(index);
  else for (const index of Array.from(set)) if (index >= first && index <= last) set.delete(index);
  if (what === "rows") session.workbook.changes.tell({ kind: "rows-hidden", sheet, area });
}

function wholeRows({ area }: Opened): readonly [first: number, count: number] {
  if (!isEntireRow(area)) throw unknownMember("inserting and deleting cells that are not whole rows");
  return [area.firstRow, rowsOf(area)];
}

function checkArraySize({ area }: Opened, rows: number, columns: number): void {
  if (rows !== rowsOf(area) || columns !== columnsOf(area)) throw new HostError("InvalidArgument", "The number of rows or columns of the array is not that of the range");
}

function scalars({ workbook }: Session, open: () => Opened): Readonly<Record<string, () => Json>> {
  const of = (read: (sheet: Sheet, area: Range) => Json) => (): Json => read(open().sheet, open().area);
  const address = of((sheet, area) => fullAddress(sheet.name, area));
  const rowHidden = of((sheet, area) => allHidden(sheet.hiddenRows, area.firstRow, area.lastRow));
  const columnHidden = of((sheet, area) => allHidden(sheet.hiddenColumns, area.firstColumn, area.lastColumn));
  return {
    Address: address,
    AddressLocal: address,
    CellCount: of((_, area) => (cellsOf(area) > MOST_COUNTED ? -1 : cellsOf(area))),
    RowIndex: of((_, area) => area.firstRow - 1),
    ColumnIndex: of((_, area) => area.firstColumn - 1),
    RowCount: of((_, area) => rowsOf(area)),
    ColumnCount: of((_, area) => columnsOf(area)),
    IsEntireColumn: of((_, area) => isEntireColumn(area)),
    IsEntireRow: of((_, area) => isEntireRow(area)),
    Values: of(readValues),
    Formulas: of(readFormulas),
    NumberFormat: of(readNumberFormats),
    Text: of((sheet, area) => readTexts(workbook, sheet, area)),
    ValueTypes: of(readTypes),
    RowHidden: rowHidden,
    ColumnHidden: columnHidden,
    Hidden: () => {
      const both = [rowHidden(), columnHidden()];
      return both.includes(true) ? true : both.includes(null) ? null : false;
    },
    Hyperlink: of(readHyperlink),
  };
}

/** Some cells of a sheet. The handle follows them when rows are inserted or deleted. */
export function rangeObject(session: Session, handle: RangeHandle): HostObject {
  const { workbook } = session;
  const open = (): Opened => openHandle(workbook, handle);
  const cells = (): { readonly sheet: Sheet; readonly areas: readonly Range[] } => ({ sheet: open().sheet, areas: [open().area] });
  open();
  return new HostObject("Range", {
    handle,
    identity: () => {
      const id = session.referenceOf(handle);
      return id === undefined ? {} : { _ReferenceId: id };
    },
    read: { ...scalars(session, open), _ReferenceId: () => session.referenceOf(handle) ?? "" },
    write: {
      Values: (value) => { writeCells(workbook, open().sheet, open().area, value); },
      Formulas: (value) => { writeCells(workbook, open().sheet, open().area, value); },
      NumberFormat: (value) => { writeNumberFormats(workbook, open().sheet, open().area, value); },
      RowHidden: (value) => { hide(session, open(), "rows", value); },
      ColumnHidden: (value) => { hide(session, open(), "columns", value); },
      Hyperlink: (value) => { writeHyperlink(workbook, open().sheet, open().area, value); },
    },
    objects: {
      Format: () => rangeFormatObject(session, cells),
      Worksheet: () => session.worksheet(open().sheet),
      ConditionalFormats: () => conditionalFormatsObject(session, cells),
      DataValidation: () => dataValidationObject(session, handle),
    },
    gets: {
      ...neighbourGets(session, open),
      GetTables: (given) => scopedTablesObject(session, open(), given.flag(0)),
      GetMergedAreasOrNullObject: () => {
        const { sheet, area } = open();
        const areas = sheet.merges.filter((merge) => intersection(merge, area) !== undefined);
        return areas.length === 0 ? null : rangeAreasObject(session, sheet, areas);
      },
      Insert: (given) => {
        asChoice(given.json(0), ["Down"]);
        const opened = open();
        insertRows(workbook, opened.sheet, ...wholeRows(opened));
        return session.range(opened.sheet, opened.area);
      },
    },
    answers: {
      GetCellProperties: (given) => cellProperties(open().sheet, open().area, given.json(0)),
      GetRowProperties: (given) => rowProperties(open().sheet, open().area, given.json(0)),
      GetColumnProperties: (given) => columnProperties(open().sheet, open().area, given.json(0)),
    },
    does: {
      Delete: (given) => {
        asChoice(given.json(0), ["Up"]);
        deleteRows(workbook, open().sheet, ...wholeRows(open()));
      },
      Clear: (given) => { clearCells(workbook, open().sheet, open().area, asChoice(given.textOr(0, "All"), CLEAR_CHOICES)); },
      Select: () => { selectCells(workbook, open().sheet, open().area); },
      Merge: (given) => { mergeCells(workbook, open().sheet, open().area, given.flag(0)); },
      Unmerge: () => { unmergeCells(workbook, open().sheet, open().area); },
      SetCellProperties: (given) => { setCellProperties(workbook, open().sheet, open().area, given.json(0)); },
      _KeepReference: () => { session.keep(handle); },
      _ValidateArraySize: (given) => { checkArraySize(open(), given.number(0), given.number(1)); },
    },
  });
}
