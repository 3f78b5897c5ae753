import type { Range } from "../../../../src/core/grid/grid";
import { cellsOf } from "../../workbook/area";
import { CLEAR_CHOICES, clearCells } from "../../workbook/clear-cells";
import type { Sheet } from "../../workbook/model";
import { fullAddress } from "../../workbook/reference-text";
import { HostObject } from "../host-object";
import type { Session } from "../session";
import { asChoice } from "../values";
import { conditionalFormatsObject } from "./conditional-formats";
import { rangeFormatObject } from "./range-format";

/** Several ranges of one sheet at once. They do not follow their cells; they are made and used in one batch. */
export function rangeAreasObject(session: Session, sheet: Sheet, areas: readonly Range[]): HostObject {
  const open = (): { readonly sheet: Sheet; readonly areas: readonly Range[] } => ({ sheet, areas });
  const ranges = (): readonly HostObject[] => areas.map((area) => session.range(sheet, area));
  return new HostObject("RangeAreas", {
    read: {
      Address: () => areas.map((area) => fullAddress(sheet.name, area)).join(","),
      AreaCount: () => areas.length,
      CellCount: () => areas.reduce((sum, area) => sum + cellsOf(area), 0),
    },
    objects: {
      Areas: () => new HostObject("RangeCollection", { items: ranges, gets: { GetItemAt: (given) => ranges()[given.number(0)] ?? null } }),
      Format: () => rangeFormatObject(session, open),
      ConditionalFormats: () => conditionalFormatsObject(session, open),
      Worksheet: () => session.worksheet(sheet),
    },
    does: {
      Clear: (given) => {
        for (const area of areas) clearCells(session.workbook, sheet, area, asChoice(given.textOr(0, "All"), CLEAR_CHOICES));
      },
      // The client asks that the areas be kept; they are found anew from their path in each batch.
      _KeepReference: () => undefined,
    },
  });
}
