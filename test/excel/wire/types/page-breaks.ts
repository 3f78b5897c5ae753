import { areaAt } from "../../workbook/area";
import { checkSheet } from "../../workbook/guard";
import { HostError } from "../../workbook/host-error";
import type { Sheet } from "../../workbook/model";
import { HostObject } from "../host-object";
import type { Session } from "../session";

function breakObject(session: Session, sheet: Sheet, row: number): HostObject {
  const { pageLayout } = sheet;
  return new HostObject("PageBreak", {
    identity: () => ({ _Id: row }),
    read: { RowIndex: () => row - 1, ColumnIndex: () => 0, _Id: () => row },
    gets: { GetCellAfterBreak: () => session.range(sheet, areaAt(row, 1)) },
    does: {
      Delete: () => {
        checkSheet(session.workbook, sheet);
        pageLayout.rowBreaks = pageLayout.rowBreaks.filter((other) => other !== row);
      },
    },
  });
}

/** Where a new page begins between rows. The first row always begins one. */
export function rowBreaksObject(session: Session, sheet: Sheet): HostObject {
  const { pageLayout } = sheet;
  return new HostObject("PageBreakCollection", {
    item: (key) => {
      const row = pageLayout.rowBreaks.find((other) => other === key);
      if (row === undefined) throw new HostError("ItemNotFound", "There is no such page break");
      return breakObject(session, sheet, row);
    },
    items: () => pageLayout.rowBreaks.map((row) => breakObject(session, sheet, row)),
    gets: {
      Add: (given) => {
        checkSheet(session.workbook, sheet);
        const cells = given.cells(0, sheet);
        const row = cells.area.firstRow;
        if (cells.sheet !== sheet || row === 1) throw new HostError("InvalidArgument", "No page break can stand there");
        pageLayout.rowBreaks = Array.from(new Set([...pageLayout.rowBreaks, row])).toSorted((one, other) => one - other);
        return breakObject(session, sheet, row);
      },
    },
    answers: { GetCount: () => pageLayout.rowBreaks.length },
    does: {
      RemovePageBreaks: () => {
        checkSheet(session.workbook, sheet);
        pageLayout.rowBreaks = [];
      },
    },
  });
}
