import type { Range } from "../../../../src/core/grid/grid";
import { clearFilters } from "../../workbook/filter-and-sort";
import { checkSheet } from "../../workbook/guard";
import { HostError } from "../../workbook/host-error";
import type { Json } from "../../workbook/json";
import type { Sheet, Table } from "../../workbook/model";
import { bodyOf, convertToRange, deleteTable, renameTable, resizeTable } from "../../workbook/tables";
import { EVENT } from "../events/event-types";
import { registrationMethods } from "../events/register";
import { HostObject } from "../host-object";
import type { Session } from "../session";
import { asFlag, asText } from "../values";
import { tableFilterObject } from "./auto-filter";
import { tableColumnsObject } from "./table-columns";

type Flag = "showFilterButton" | "showBandedRows" | "showBandedColumns" | "highlightFirstColumn" | "highlightLastColumn";

const FLAGS: Readonly<Record<string, Flag>> = {
  ShowFilterButton: "showFilterButton",
  ShowBandedRows: "showBandedRows",
  ShowBandedColumns: "showBandedColumns",
  HighlightFirstColumn: "highlightFirstColumn",
  HighlightLastColumn: "highlightLastColumn",
};

/** The names of Excel's own table styles; "" takes the style away. */
function asStyle(value: Json): string {
  const style = asText(value);
  if (!/^$|^TableStyle(?:Light(?:1\d|2[01]|[1-9])|Medium(?:1\d|2[0-8]|[1-9])|Dark(?:1[01]|[1-9]))$/u.test(style)) throw new HostError("InvalidArgument", `There is no table style "${style}"`);
  return style;
}

export function tableObject(session: Session, sheet: Sheet, table: Table): HostObject {
  const { workbook } = session;
  const range = (choose: () => Range) => (): HostObject => session.range(sheet, choose());
  const guarded = (set: (value: Json) => void) => (value: Json): void => {
    checkSheet(workbook, sheet);
    set(value);
  };
  return new HostObject("Table", {
    identity: () => ({ Id: table.id }),
    read: {
      Id: () => table.id,
      LegacyId: () => table.id,
      Name: () => table.name,
      Style: () => table.style,
      ShowHeaders: () => true,
      ShowTotals: () => table.showTotals,
      ...Object.fromEntries(Object.entries(FLAGS).map(([name, flag]) => [name, () => table[flag]])),
    },
    write: {
      Name: (value) => { renameTable(workbook, sheet, table, asText(value)); },
      Style: guarded((value) => { table.style = asStyle(value); }),
      ...Object.fromEntries(Object.entries(FLAGS).map(([name, flag]) => [name, guarded((value) => { table[flag] = asFlag(value); })])),
    },
    objects: {
      Worksheet: () => session.worksheet(sheet),
      Columns: () => tableColumnsObject(session, sheet, table),
      AutoFilter: () => tableFilterObject(session, sheet, table),
    },
    gets: {
      GetRange: range(() => table.range),
      GetDataBodyRange: range(() => bodyOf(table)),
      GetHeaderRowRange: range(() => ({ ...table.range, lastRow: table.range.firstRow })),
      GetTotalRowRange: () => {
        if (!table.showTotals) throw new HostError("ItemNotFound", "The table has no total row");
        return session.range(sheet, { ...table.range, firstRow: table.range.lastRow });
      },
      ConvertToRange: () => {
        convertToRange(workbook, sheet, table);
        return session.range(sheet, table.range);
      },
    },
    does: {
      Delete: () => { deleteTable(workbook, sheet, table); },
      ClearFilters: () => { clearFilters(workbook, sheet, table); },
      Resize: (given) => {
        const cells = given.cells(0, sheet);
        if (cells.sheet !== sheet) throw new HostError("InvalidArgument", "The range is on another sheet");
        resizeTable(workbook, sheet, table, cells.area);
      },
      ...registrationMethods(session, () => table.id, { DataChangedEvent: EVENT.tableChanged, SelectionChangedEvent: EVENT.tableSelectionChanged }),
    },
  });
}
