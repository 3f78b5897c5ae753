import type { Range } from "../../../../src/core/grid/grid";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/area";
import { checkSheet } from "../../workbook/guard";
import { HostError } from "../../workbook/host-error";
import type { Sheet } from "../../workbook/model";
import { HostObject } from "../host-object";
import type { Session } from "../session";

function frozenArea({ frozen }: Sheet): Range | undefined {
  if (frozen.rows === 0 && frozen.columns === 0) return undefined;
  return { firstRow: 1, firstColumn: 1, lastRow: frozen.rows === 0 ? MAX_ROWS : frozen.rows, lastColumn: frozen.columns === 0 ? MAX_COLUMNS : frozen.columns };
}

/** Rows and columns that stay in sight. */
export function freezePanesObject(session: Session, sheet: Sheet): HostObject {
  const freeze = (rows: number, columns: number): void => {
    checkSheet(session.workbook, sheet);
    if (![rows, columns].every((count) => Number.isInteger(count) && count >= 0)) throw new HostError("InvalidArgument", "A count is a whole number");
    sheet.frozen = { rows, columns };
  };
  const location = (): HostObject | null => {
    const area = frozenArea(sheet);
    return area === undefined ? null : session.range(sheet, area);
  };
  return new HostObject("WorksheetFreezePanes", {
    gets: { GetLocationOrNullObject: location },
    does: {
      FreezeRows: (given) => { freeze(given.numberOr(0, 1), 0); },
      FreezeColumns: (given) => { freeze(0, given.numberOr(0, 1)); },
      FreezeAt: (given) => {
        const { area } = given.cells(0, sheet);
        if (area.firstRow !== 1 || area.firstColumn !== 1) throw new HostError("InvalidArgument", "What is frozen begins at A1");
        freeze(area.lastRow === MAX_ROWS ? 0 : area.lastRow, area.lastColumn === MAX_COLUMNS ? 0 : area.lastColumn);
      },
      Unfreeze: () => { freeze(0, 0); },
    },
  });
}
