import type { Range } from "../../../src/core/grid/grid";
import { intersection, subtractArea } from "./area";
import type { Sheet } from "./model";
import type { ConditionalFormat } from "./parts/conditional-format";

export function conditionalFormatsOn(sheet: Sheet, area: Range): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) => format.areas.some((part) => intersection(part, area) !== undefined));
}

/** Takes an area out of all rules; a rule without an area is gone. */
export function clearConditionalFormats(sheet: Sheet, area: Range): void {
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap((part) => subtractArea(part, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
}
