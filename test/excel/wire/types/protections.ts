import { isRecord } from "../../workbook/json";
import type { Json } from "../../workbook/json";
import type { Sheet } from "../../workbook/model";
import { protectSheet, protectStructure, unprotectSheet, unprotectStructure } from "../../workbook/protection";
import { HostObject } from "../host-object";
import type { Session } from "../session";

export function sheetProtectionObject(session: Session, sheet: Sheet): HostObject {
  const optionsOf = (value: Json): Readonly<Record<string, Json>> => (isRecord(value) ? value : {});
  return new HostObject("WorksheetProtection", {
    read: { Protected: () => sheet.protection !== null, Options: () => sheet.protection?.options ?? null },
    does: {
      Protect: (given) => { protectSheet(session.workbook, sheet, optionsOf(given.json(0)), given.textOr(1, null)); },
      Unprotect: (given) => { unprotectSheet(session.workbook, sheet, given.textOr(0, null)); },
    },
  });
}

export function workbookProtectionObject(session: Session): HostObject {
  return new HostObject("WorkbookProtection", {
    read: { Protected: () => session.workbook.protection !== null },
    does: {
      Protect: (given) => { protectStructure(session.workbook, given.textOr(0, null)); },
      Unprotect: (given) => { unprotectStructure(session.workbook, given.textOr(0, null)); },
    },
  });
}
