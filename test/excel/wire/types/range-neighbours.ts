import type { Range } from "../../../../src/core/grid/grid";
import { MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET, areaAt, boundingArea, columnsOf, intersection, rowsOf } from "../../workbook/area";
import { usedArea } from "../../workbook/cells";
import { HostError } from "../../workbook/host-error";
import type { Sheet } from "../../workbook/model";
import type { Arguments } from "../arguments";
import type { HostObject } from "../host-object";
import type { Session } from "../session";

type Open = () => { readonly sheet: Sheet; readonly area: Range };
type Gets = Readonly<Record<string, (given: Arguments) => HostObject | null>>;

function resized(area: Range, rows: number, columns: number): Range {
  return areaAt(area.firstRow, area.firstColumn, rows, columns);
}

function sameSheet(open: { readonly sheet: Sheet }, given: { readonly sheet: Sheet; readonly area: Range }): Range {
  if (given.sheet !== open.sheet) throw new HostError("InvalidArgument", "The ranges are on different sheets");
  return given.area;
}

/** Ranges that are found from a range: its parts, its surroundings, and those that it shares with another. */
export function neighbourGets(session: Session, open: Open): Gets {
  const from = (choose: (area: Range, given: Arguments) => Range) => (given: Arguments): HostObject => {
    const { sheet, area } = open();
    return session.range(sheet, choose(area, given));
  };
  const shared = (given: Arguments): Range | undefined => {
    const { sheet, area } = open();
    return intersection(area, sameSheet({ sheet }, given.cells(0, sheet)));
  };
  const used = (given: Arguments): Range | undefined => usedArea(open().sheet, open().area, given.flag(0));
  return {
    GetCell: from((area, given) => areaAt(area.firstRow + given.number(0), area.firstColumn + given.number(1))),
    GetRow: from((area, given) => areaAt(area.firstRow + given.number(0), area.firstColumn, 1, columnsOf(area))),
    GetColumn: from((area, given) => areaAt(area.firstRow, area.firstColumn + given.number(0), rowsOf(area), 1)),
    GetLastCell: from((area) => areaAt(area.lastRow, area.lastColumn)),
    GetLastRow: from((area) => ({ ...area, firstRow: area.lastRow })),
    GetLastColumn: from((area) => ({ ...area, firstColumn: area.lastColumn })),
    GetEntireRow: from((area) => ({ ...area, firstColumn: 1, lastColumn: MAX_COLUMNS })),
    GetEntireColumn: from((area) => ({ ...area, firstRow: 1, lastRow: MAX_ROWS })),
    GetResizedRange: from((area, given) => resized(area, rowsOf(area) + given.number(0), columnsOf(area) + given.number(1))),
    GetAbsoluteResizedRange: from((area, given) => resized(area, given.number(0), given.number(1))),
    GetOffsetRange: from((area, given) => areaAt(area.firstRow + given.number(0), area.firstColumn + given.number(1), rowsOf(area), columnsOf(area))),
    GetBoundingRect: from((area, given) => boundingArea(area, sameSheet(open(), given.cells(0, open().sheet)))),
    GetIntersection: (given) => {
      const area = shared(given);
      if (area === undefined) throw new HostError("ItemNotFound", "The ranges share no cells");
      return session.range(open().sheet, area);
    },
    GetIntersectionOrNullObject: (given) => {
      const area = shared(given);
      return area === undefined ? null : session.range(open().sheet, area);
    },
    GetUsedRange: (given) => session.range(open().sheet, used(given) ?? { ...open().area, lastRow: open().area.firstRow, lastColumn: open().area.firstColumn }),
    GetUsedRangeOrNullObject: (given) => {
      const area = used(given);
      return area === undefined ? null : session.range(open().sheet, area);
    },
  };
}

/** The same for a sheet as a whole: an address, or nothing for all of it. */
export function sheetRanges(session: Session, sheet: Sheet): Gets {
  const { GetUsedRange, GetUsedRangeOrNullObject } = neighbourGets(session, () => ({ sheet, area: WHOLE_SHEET }));
  if (GetUsedRange === undefined || GetUsedRangeOrNullObject === undefined) throw new Error("A range has no used part");
  return {
    GetUsedRange,
    GetUsedRangeOrNullObject,
    GetCell: (given) => session.range(sheet, areaAt(given.number(0) + 1, given.number(1) + 1)),
    GetRangeByIndexes: (given) => session.range(sheet, areaAt(given.number(0) + 1, given.number(1) + 1, given.number(2), given.number(3))),
  };
}
