import type { CellValue } from "../../../grid/cell-value";
import { isCellError } from "../../../grid/cell-value";

/** Excel's errors as text, in any language of Excel, and the ##### of a column that is too narrow. */
const ERROR_TEXT = /^#(?:[\p{Lu}\d/_ ]+[!?]?|#+)$/u;

/** True for an error value and for text that once was one ("#VIITTAUS!", "#SAKNAS!"). Wider than in other columns, where "#12" is an identifier: a date begins with no "#". */
export function isErrorInDateColumn(value: CellValue): boolean {
  return isCellError(value) || (typeof value === "string" && ERROR_TEXT.test(value.trim()));
}
