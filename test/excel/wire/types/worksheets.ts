import { HostError } from "../../workbook/host-error";
import type { Json } from "../../workbook/json";
import type { Sheet } from "../../workbook/model";
import { addSheet } from "../../workbook/sheets";
import { EVENT, WHOLE_WORKBOOK } from "../events/event-types";
import { registrationMethods } from "../events/register";
import { HostObject } from "../host-object";
import type { Session } from "../session";
import { worksheetObject } from "./worksheet";

const WORKBOOK_EVENTS = {
  DataChangedEvent: EVENT.dataChanged,
  SelectionChangedEvent: EVENT.selectionChanged,
  ActivatedEvent: EVENT.activated,
  DeactivatedEvent: EVENT.deactivated,
  AddedEvent: EVENT.added,
  DeletedEvent: EVENT.deleted,
  FormatChangedEvent: EVENT.formatChanged,
  RowSortedEvent: EVENT.rowSorted,
  RowHiddenChangedEvent: EVENT.rowHiddenChanged,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
  EventMoved: EVENT.moved,
};

/** The sheets of the workbook, found by id or by name in any case. */
export function worksheetsObject(session: Session): HostObject {
  const { workbook } = session;
  const find = (key: Json): Sheet | undefined => workbook.sheets.find((sheet) => sheet.id === key || (typeof key === "string" && sheet.name.toLowerCase() === key.toLowerCase()));
  const shown = (visibleOnly: boolean): readonly Sheet[] => workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
  const present = (sheet: Sheet | undefined): HostObject => {
    if (sheet === undefined) throw new HostError("ItemNotFound", "There is no such sheet");
    return worksheetObject(session, sheet);
  };
  return new HostObject("WorksheetCollection", {
    item: (key) => present(find(key)),
    items: () => workbook.sheets.map((sheet) => worksheetObject(session, sheet)),
    gets: {
      Add: (given) => worksheetObject(session, addSheet(workbook, given.textOr(0, null))),
      GetItemOrNullObject: (given) => {
        const sheet = find(given.json(0));
        return sheet === undefined ? null : worksheetObject(session, sheet);
      },
      GetActiveWorksheet: () => worksheetObject(session, workbook.activeSheet),
      GetFirst: (given) => present(shown(given.flag(0))[0]),
      GetLast: (given) => present(shown(given.flag(0)).at(-1)),
    },
    answers: { GetCount: (given) => shown(given.flag(0)).length },
    does: registrationMethods(session, () => WHOLE_WORKBOOK, WORKBOOK_EVENTS),
  });
}
