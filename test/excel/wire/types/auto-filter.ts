import { columnsOf } from "../../workbook/area";
import { clearFilters } from "../../workbook/filter-and-sort";
import type { Json } from "../../workbook/json";
import type { Sheet, Table } from "../../workbook/model";
import { HostObject } from "../host-object";
import type { Session } from "../session";

/** The filter of a table. The stand-in plays filters by values, which a person sets. */
export function tableFilterObject(session: Session, sheet: Sheet, table: Table): HostObject {
  const criteria = (): Json =>
    Array.from({ length: columnsOf(table.range) }, (_, index): Json => {
      const texts = table.filters.get(index);
      return texts === undefined ? null : { filterOn: "Values", values: texts };
    });
  return new HostObject("AutoFilter", {
    read: { Enabled: () => table.showFilterButton, IsDataFiltered: () => table.filters.size > 0, Criteria: criteria },
    gets: { GetRangeOrNullObject: () => session.range(sheet, table.range), GetRange: () => session.range(sheet, table.range) },
    does: {
      ClearCriteria: () => { clearFilters(session.workbook, sheet, table); },
      ClearColumnCriteria: (given) => { clearFilters(session.workbook, sheet, table, given.number(0)); },
    },
  });
}

/** The filter of a sheet outside its tables: the stand-in has none. */
export function sheetFilterObject(): HostObject {
  return new HostObject("AutoFilter", {
    read: { Enabled: () => false, IsDataFiltered: () => false, Criteria: () => [] },
    gets: { GetRangeOrNullObject: () => null },
  });
}
