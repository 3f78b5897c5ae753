import type { Range } from "../../../src/core/grid/grid";
import { HostError } from "../workbook/host-error";
import type { RangeHandle, Sheet } from "../workbook/model";
import type { Workbook } from "../workbook/workbook";

/** The cells of a handle as they are now; refused when they or their sheet are gone. */
export function openHandle(workbook: Workbook, handle: RangeHandle): { readonly sheet: Sheet; readonly area: Range } {
  if (handle.area === null || !workbook.sheets.includes(handle.sheet)) throw new HostError("InvalidReference", "The cells of the range are gone");
  return { sheet: handle.sheet, area: handle.area };
}
