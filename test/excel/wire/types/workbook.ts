import { areaAt } from "../../workbook/area";
import { checkWritable } from "../../workbook/guard";
import { HostError } from "../../workbook/host-error";
import type { Json } from "../../workbook/json";
import { calculate } from "../../workbook/write-cells";
import { HostObject } from "../host-object";
import type { Session } from "../session";
import { asChoice, asFlag, asText } from "../values";
import { customXmlPartsObject } from "./custom-xml-parts";
import { functionsObject } from "./functions";
import { settingsObject } from "./key-values";
import { namedItemsObject } from "./named-items";
import { workbookProtectionObject } from "./protections";
import { tablesObject } from "./tables";
import { worksheetsObject } from "./worksheets";

function applicationObject(session: Session): HostObject {
  const { workbook, suspensions } = session;
  return new HostObject("Application", {
    read: { CalculationMode: () => workbook.calculationMode, CalculationState: () => "Done" },
    write: { CalculationMode: (value) => { workbook.calculationMode = asChoice(value, ["Automatic", "AutomaticExceptTables", "Manual"]); } },
    does: {
      Calculate: (given) => { asChoice(given.json(0), ["Recalculate", "Full", "FullRebuild"]); calculate(workbook); },
      SuspendScreenUpdatingUntilNextSync: () => { suspensions.screen++; },
      SuspendApiCalculationUntilNextSync: () => { suspensions.calculation++; },
    },
  });
}

function runtimeObject(session: Session): HostObject {
  return new HostObject("Runtime", {
    read: { EnableEvents: () => session.eventsEnabled },
    write: { EnableEvents: (value) => { session.eventsEnabled = asFlag(value); } },
  });
}

const PROPERTIES = ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"];

function propertiesObject(session: Session): HostObject {
  const { properties } = session.workbook;
  return new HostObject("DocumentProperties", {
    read: Object.fromEntries(PROPERTIES.map((name) => [name, () => properties.get(name) ?? ""])),
    write: Object.fromEntries(PROPERTIES.map((name) => [name, (value: Json) => { checkWritable(session.workbook); properties.set(name, asText(value)); }])),
  });
}

/** The workbook, from which everything else is reached. */
export function workbookObject(session: Session): HostObject {
  const { workbook } = session;
  const event = (id: string): HostObject => {
    const handle = session.kept(id);
    if (handle === undefined) throw new HostError("ItemNotFound", "The event's range is gone");
    return session.rangeOf(handle);
  };
  return new HostObject("Workbook", {
    read: { Name: () => workbook.name, ReadOnly: () => workbook.readOnly },
    objects: {
      Worksheets: () => worksheetsObject(session),
      Tables: () => tablesObject(session, null),
      Functions: () => functionsObject(workbook),
      Names: () => namedItemsObject(session, null),
      Settings: () => settingsObject(session),
      Application: () => applicationObject(session),
      Protection: () => workbookProtectionObject(session),
      Properties: () => propertiesObject(session),
      CustomXmlParts: () => customXmlPartsObject(session),
      _Runtime: () => runtimeObject(session),
    },
    gets: {
      GetSelectedRange: () => session.range(workbook.activeSheet, workbook.activeSheet.selection),
      GetActiveCell: () => session.range(workbook.activeSheet, areaAt(workbook.activeSheet.selection.firstRow, workbook.activeSheet.selection.firstColumn)),
      _GetRangeForEventByReferenceId: (given) => event(given.text(0)),
      _GetRangeOrNullObjectForEventByReferenceId: (given) => (session.kept(given.text(0)) === undefined ? null : event(given.text(0))),
    },
    answers: { _GetReferenceCount: () => session.keptCount },
    does: { _RemoveReference: (given) => { session.release(given.text(0)); } },
  });
}
