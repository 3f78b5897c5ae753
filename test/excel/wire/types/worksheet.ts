import { WHOLE_SHEET } from "../../workbook/area";
import { cellsOfText } from "../arguments";
import { checkSheet } from "../../workbook/guard";
import { HostError } from "../../workbook/host-error";
import type { Sheet } from "../../workbook/model";
import { cellsOfName } from "../../workbook/names";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../../workbook/sheets";
import { EVENT } from "../events/event-types";
import { registrationMethods } from "../events/register";
import { HostObject } from "../host-object";
import type { Session } from "../session";
import { asChoice, asColour, asFlag, asNumber, asText } from "../values";
import { sheetFilterObject } from "./auto-filter";
import { chartsObject } from "./charts";
import { freezePanesObject } from "./freeze-panes";
import { sheetPropertiesObject } from "./key-values";
import { namedItemsObject } from "./named-items";
import { rowBreaksObject } from "./page-breaks";
import { pageLayoutObject } from "./page-layout";
import { sheetProtectionObject } from "./protections";
import { rangeAreasObject } from "./range-areas";
import { sheetRanges } from "./range-neighbours";
import { tablesObject } from "./tables";

const SHEET_EVENTS = {
  DataChangedEvent: EVENT.dataChanged,
  SelectionChangedEvent: EVENT.selectionChanged,
  ActivatedEvent: EVENT.activated,
  DeactivatedEvent: EVENT.deactivated,
  FormatChangedEvent: EVENT.formatChanged,
  RowSortedEvent: EVENT.rowSorted,
  RowHiddenChangedEvent: EVENT.rowHiddenChanged,
  EventNameChanged: EVENT.nameChanged,
};

/** The cells of an address, of a name in the workbook, or all of the sheet. */
function rangeByText(session: Session, sheet: Sheet, text: string | null): HostObject {
  if (text === null) return session.range(sheet, WHOLE_SHEET);
  const name = [...sheet.names, ...session.workbook.names].find((item) => item.name.toLowerCase() === text.toLowerCase());
  const named = name === undefined ? undefined : cellsOfName(session.workbook, name);
  const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === text.toLowerCase());
  const cells = named ?? (table === undefined ? cellsOfText(session.workbook, text, sheet) : { sheet, area: table.range });
  if (cells.sheet !== sheet) throw new HostError("InvalidArgument", "The range is on another sheet");
  return session.range(sheet, cells.area);
}

export function worksheetObject(session: Session, sheet: Sheet): HostObject {
  const { workbook } = session;
  if (!workbook.sheets.includes(sheet)) throw new HostError("ItemNotFound", "The sheet is gone");
  return new HostObject("Worksheet", {
    identity: () => ({ Id: sheet.id, Name: sheet.name }),
    read: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Position: () => workbook.sheets.indexOf(sheet),
      Visibility: () => sheet.visibility,
      TabColor: () => sheet.tabColor,
      ShowGridlines: () => sheet.showGridlines,
    },
    write: {
      Name: (value) => { renameSheet(workbook, sheet, asText(value)); },
      Position: (value) => { moveSheet(workbook, sheet, asNumber(value)); },
      Visibility: (value) => { setVisibility(workbook, sheet, asChoice(value, ["Visible", "Hidden", "VeryHidden"])); },
      TabColor: (value) => { checkSheet(workbook, sheet); sheet.tabColor = asColour(value, true); },
      // The client sends this name for showGridlines.
      Gridlines: (value) => { checkSheet(workbook, sheet); sheet.showGridlines = asFlag(value); },
    },
    objects: {
      Tables: () => tablesObject(session, sheet),
      Names: () => namedItemsObject(session, sheet),
      Charts: () => chartsObject(session, sheet),
      PivotTables: () => new HostObject("PivotTableCollection", { answers: { GetCount: () => sheet.pivotTables } }),
      Protection: () => sheetProtectionObject(session, sheet),
      FreezePanes: () => freezePanesObject(session, sheet),
      PageLayout: () => pageLayoutObject(session, sheet),
      HorizontalPageBreaks: () => rowBreaksObject(session, sheet),
      CustomProperties: () => sheetPropertiesObject(session, sheet),
      AutoFilter: () => sheetFilterObject(),
    },
    gets: {
      ...sheetRanges(session, sheet),
      GetRange: (given) => rangeByText(session, sheet, given.textOr(0, null)),
      GetRanges: (given) => rangeAreasObject(session, sheet, given.text(0).split(",").map((text) => cellsOfText(workbook, text, sheet).area)),
    },
    does: {
      Activate: () => { activateSheet(workbook, sheet); },
      Delete: () => { deleteSheet(workbook, sheet); },
      ...registrationMethods(session, () => sheet.id, SHEET_EVENTS),
    },
  });
}
