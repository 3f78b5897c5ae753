import { columnsOf } from "../../workbook/area";
import { checkCells } from "../../workbook/guard";
import { HostError } from "../../workbook/host-error";
import type { Json } from "../../workbook/json";
import type { Sheet, Table } from "../../workbook/model";
import { columnNames } from "../../workbook/table-header";
import { bodyOf, columnArea } from "../../workbook/tables";
import { writeCells } from "../../workbook/write-cells";
import { HostObject } from "../host-object";
import type { Session } from "../session";
import { asText } from "../values";
import { readValues } from "./range-values";

function columnObject(session: Session, sheet: Sheet, table: Table, index: number): HostObject {
  const whole = (): ReturnType<typeof columnArea> => columnArea(table, index);
  const header = (): ReturnType<typeof columnArea> => ({ ...whole(), lastRow: table.range.firstRow });
  return new HostObject("TableColumn", {
    identity: () => ({ Id: index + 1 }),
    read: { Id: () => index + 1, Index: () => index, Name: () => columnNames(sheet, table)[index] ?? "", Values: () => readValues(sheet, whole()) },
    write: {
      Name: (value) => {
        checkCells(session.workbook, sheet, header());
        writeCells(session.workbook, sheet, header(), asText(value));
      },
    },
    gets: {
      GetRange: () => session.range(sheet, whole()),
      GetHeaderRowRange: () => session.range(sheet, header()),
      GetDataBodyRange: () => session.range(sheet, { ...whole(), firstRow: bodyOf(table).firstRow, lastRow: bodyOf(table).lastRow }),
    },
  });
}

/** The columns of a table, found by number, id or header. */
export function tableColumnsObject(session: Session, sheet: Sheet, table: Table): HostObject {
  const indexOf = (key: Json): number => {
    if (typeof key === "number") return key - 1;
    return columnNames(sheet, table).findIndex((name) => typeof key === "string" && name.toLowerCase() === key.toLowerCase());
  };
  const isThere = (index: number): boolean => index >= 0 && index < columnsOf(table.range);
  const at = (index: number): HostObject => {
    if (!isThere(index)) throw new HostError("ItemNotFound", "The table has no such column");
    return columnObject(session, sheet, table, index);
  };
  return new HostObject("TableColumnCollection", {
    read: { Count: () => columnsOf(table.range) },
    item: (key) => at(indexOf(key)),
    items: () => Array.from({ length: columnsOf(table.range) }, (_, index) => at(index)),
    gets: {
      GetItemAt: (given) => at(given.number(0)),
      GetItemOrNullObject: (given) => (isThere(indexOf(given.json(0))) ? at(indexOf(given.json(0))) : null),
    },
    answers: { GetCount: () => columnsOf(table.range) },
  });
}
