import type { CellValue } from "../../../../src/core/grid/cell-value";
import { isCellError } from "../../../../src/core/grid/cell-value";
import { areaText, intersection } from "../../workbook/area";
import type { Author, Change } from "../../workbook/changes";
import type { Json } from "../../workbook/json";
import type { Session } from "../session";
import { valueType, wireValue } from "../values";
import { EVENT, WHOLE_WORKBOOK } from "./event-types";

/** An entry of a host message: category, type, target, the event as JSON text, id. */
export type EventEntry = readonly [number, number, string, string, number];

const CATEGORY = 65_536;
const TRIGGER_SOURCE_SINCE = 14;

interface WireEvent {
  readonly type: number;
  readonly targets: readonly string[];
  readonly facts: Readonly<Record<string, Json>>;
}

type Data = Extract<Change, { kind: "data" }>;

function details(change: Data): Readonly<Record<string, Json>> {
  if (change.before === undefined || change.after === undefined) return {};
  const plain = (value: CellValue): Json => (isCellError(value) ? value.error : wireValue(value));
  return { valueBefore: plain(change.before), valueAfter: plain(change.after), valueTypeBefore: valueType(change.before), valueTypeAfter: valueType(change.after) };
}

function dataEvents(change: Data, facts: Readonly<Record<string, Json>>): readonly WireEvent[] {
  const { sheet, area } = change;
  const changed = { ...facts, changeType: change.type, shiftDirection: "None", ...details(change) };
  const ofSheet = { type: EVENT.dataChanged, targets: [sheet.id, WHOLE_WORKBOOK], facts: { ...changed, address: areaText(area) } };
  const ofTables = sheet.tables.flatMap((table) => {
    const touched = intersection(table.range, area);
    return touched === undefined ? [] : [{ type: EVENT.tableChanged, targets: [table.id, sheet.id, WHOLE_WORKBOOK], facts: { ...changed, tableId: table.id, address: areaText(touched) } }];
  });
  return [ofSheet, ...ofTables];
}

/** What every event tells; since ExcelApi 1.14 also whether this very add-in caused it. */
function commonFacts(change: Change, author: Author, minorVersion: number): Readonly<Record<string, Json>> {
  const facts = { worksheetId: change.sheet.id, source: author === "co-author" ? "Remote" : "Local" };
  return minorVersion < TRIGGER_SOURCE_SINCE ? facts : { ...facts, triggerSource: author === "add-in" ? "ThisLocalAddin" : "Unknown" };
}

function events(change: Change, author: Author, facts: Readonly<Record<string, Json>>): readonly WireEvent[] {
  const { sheet } = change;
  const both = [sheet.id, WHOLE_WORKBOOK];
  switch (change.kind) {
    case "data":
      return dataEvents(change, facts);
    case "format": {
      const address = areaText(change.area);
      const ofTables = sheet.tables.flatMap((table) => (intersection(table.range, change.area) === undefined ? [] : [{ type: EVENT.tableChanged, targets: [table.id, sheet.id, WHOLE_WORKBOOK], facts: { ...facts, tableId: table.id, address, changeType: "Unknown", shiftDirection: "None" } }]));
      return [{ type: EVENT.formatChanged, targets: both, facts: { ...facts, address } }, ...ofTables];
    }
    case "rows-hidden":
      return [{ type: EVENT.rowHiddenChanged, targets: both, facts: { ...facts, address: areaText(change.area), changeType: "Unhidden" } }];
    case "rows-sorted":
      return [{ type: EVENT.rowSorted, targets: both, facts: { ...facts, address: areaText(change.area) } }];
    case "selection":
      // A co-author's selection is nobody else's business.
      if (author === "co-author") return [];
      return [
        { type: EVENT.selectionChanged, targets: both, facts: { ...facts, address: areaText(change.area) } },
        ...sheet.tables.map((table) => {
          const inside = intersection(table.range, change.area);
          return { type: EVENT.tableSelectionChanged, targets: [table.id], facts: { ...facts, tableId: table.id, address: inside === undefined ? "" : areaText(inside) } };
        }),
      ];
    case "sheet-added":
      return [{ type: EVENT.added, targets: [WHOLE_WORKBOOK], facts }];
    case "sheet-deleted":
      return [{ type: EVENT.deleted, targets: [WHOLE_WORKBOOK], facts }];
    case "sheet-activated":
      return [{ type: EVENT.activated, targets: both, facts }];
    case "sheet-deactivated":
      return [{ type: EVENT.deactivated, targets: both, facts }];
    case "sheet-moved":
      return [{ type: EVENT.moved, targets: [WHOLE_WORKBOOK], facts }];
    case "sheet-visibility":
      return [{ type: EVENT.visibilityChanged, targets: both, facts }];
    case "sheet-renamed":
      return [{ type: EVENT.nameChanged, targets: both, facts: { ...facts, nameBefore: change.before, nameAfter: sheet.name } }];
    case "table-added":
      return [{ type: EVENT.tableAdded, targets: both, facts: { ...facts, tableId: change.table.id } }];
    case "table-deleted":
      return [{ type: EVENT.tableDeleted, targets: both, facts: { ...facts, tableId: change.table.id, tableName: change.table.name } }];
  }
}

/** The entries that a change sends to an add-in: one for each target that it listens to. */
export function eventEntries(session: Session, change: Change, author: Author, id: () => number): readonly EventEntry[] {
  if (!session.eventsEnabled) return [];
  return events(change, author, commonFacts(change, author, session.minorVersion)).flatMap(({ type, targets, facts }) =>
    targets.filter((target) => session.registrations.has(type, target)).map((target): EventEntry => [CATEGORY, type, target, JSON.stringify(facts), id()]),
  );
}
