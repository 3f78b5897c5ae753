import type { Range } from "../../../../src/core/grid/grid";
import { holdsArea, intersection } from "../../workbook/area";
import { HostError, unknownMember } from "../../workbook/host-error";
import type { Json } from "../../workbook/json";
import type { Sheet, Table } from "../../workbook/model";
import { addTable, allTables } from "../../workbook/tables";
import { EVENT, WHOLE_WORKBOOK } from "../events/event-types";
import { registrationMethods } from "../events/register";
import { HostObject } from "../host-object";
import type { ObjectParts } from "../host-object";
import type { Session } from "../session";
import { tableObject } from "./table";

interface Found {
  readonly sheet: Sheet;
  readonly table: Table;
}

function lookUp(all: readonly Found[], key: Json): Found | undefined {
  return all.find(({ table }) => table.id === key || (typeof key === "number" && table.id === String(key))) ?? all.find(({ table }) => typeof key === "string" && table.name.toLowerCase() === key.toLowerCase());
}

function lookUps(session: Session, all: () => readonly Found[]): Pick<ObjectParts, "item" | "items"> & Required<Pick<ObjectParts, "gets">> {
  const wrap = ({ sheet, table }: Found): HostObject => tableObject(session, sheet, table);
  const present = (found: Found | undefined): HostObject => {
    if (found === undefined) throw new HostError("ItemNotFound", "There is no such table");
    return wrap(found);
  };
  return {
    item: (key) => present(lookUp(all(), key)),
    items: () => all().map(wrap),
    gets: {
      GetItemAt: (given) => present(all()[given.number(0)]),
      GetItemOrNullObject: (given) => {
        const found = lookUp(all(), given.json(0));
        return found === undefined ? null : wrap(found);
      },
    },
  };
}

/** The tables of the workbook, or of one sheet. */
export function tablesObject(session: Session, home: Sheet | null): HostObject {
  const { workbook } = session;
  const all = (): readonly Found[] => allTables(workbook).filter(({ sheet }) => home === null || sheet === home);
  const common = lookUps(session, all);
  const events = { DataChangedEvent: EVENT.tableChanged, AddedEvent: EVENT.tableAdded, DeletedEvent: EVENT.tableDeleted };
  return new HostObject("TableCollection", {
    ...common,
    read: { Count: () => all().length },
    gets: {
      ...common.gets,
      Add: (given) => {
        const { sheet, area } = given.cells(0, home ?? workbook.activeSheet);
        if (home !== null && sheet !== home) throw new HostError("InvalidArgument", "The range is on another sheet");
        if (!given.flag(1)) throw unknownMember("tables that are added without a header row");
        return tableObject(session, sheet, addTable(workbook, sheet, area));
      },
    },
    answers: { GetCount: () => all().length },
    does: registrationMethods(session, () => home?.id ?? WHOLE_WORKBOOK, events),
  });
}

/** The tables that touch a range, or lie in it as a whole. */
export function scopedTablesObject(session: Session, place: { readonly sheet: Sheet; readonly area: Range }, fullyContained: boolean): HostObject {
  const touches = ({ range }: Table): boolean => (fullyContained ? holdsArea(place.area, range) : intersection(place.area, range) !== undefined);
  const all = (): readonly Found[] => place.sheet.tables.filter(touches).map((table) => ({ sheet: place.sheet, table }));
  const common = lookUps(session, all);
  const { GetItemOrNullObject } = common.gets;
  return new HostObject("TableScopedCollection", {
    ...common,
    gets: {
      ...(GetItemOrNullObject === undefined ? {} : { GetItemOrNullObject }),
      GetFirst: () => {
        const [first] = all();
        if (first === undefined) throw new HostError("ItemNotFound", "The range touches no table");
        return tableObject(session, first.sheet, first.table);
      },
    },
    answers: { GetCount: () => all().length },
  });
}
