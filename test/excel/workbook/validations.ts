import type { Range } from "../../../src/core/grid/grid";
import { intersection, sameArea, subtractArea } from "./area";
import type { Sheet } from "./model";
import { NO_VALIDATION } from "./parts/validation";
import type { Validation } from "./parts/validation";

/** Takes an area out of all validations. */
export function clearValidations(sheet: Sheet, area: Range): void {
  sheet.validations = sheet.validations.flatMap((validation) => subtractArea(validation.area, area).map((rest) => ({ ...validation, area: rest })));
}

/** The validation of exactly this area; a new one where the area has none, `null` where it has several. */
export function validationOf(sheet: Sheet, area: Range): Validation | null {
  const touching = sheet.validations.filter((validation) => intersection(validation.area, area) !== undefined);
  const [first] = touching;
  if (first === undefined) return { area, ...NO_VALIDATION };
  const covers = touching.length === 1 && subtractArea(area, first.area).length === 0;
  return covers ? { ...first, area } : null;
}

/** Changes the validation of an area; other parts of the sheet keep theirs. */
export function setValidation(sheet: Sheet, area: Range, part: Partial<Omit<Validation, "area">>): void {
  const current = sheet.validations.find((validation) => sameArea(validation.area, area)) ?? validationOf(sheet, area) ?? { area, ...NO_VALIDATION };
  clearValidations(sheet, area);
  sheet.validations = [...sheet.validations, { ...current, ...part, area }];
}
