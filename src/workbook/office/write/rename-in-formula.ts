import { quoteSheetName } from "../../../core/grid/address";

/** New names of what a formula may refer to, by the old ones. */
export interface NewNames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

/** A text in quotes, a sheet's name before "!", or a table's name before "[". */
const PART = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)(?=\[)/gu;

/** A formula that refers to sheets and tables by their new names. What stands in quotes is text and stays. */
export function renameInFormula(formula: string, { sheets, tables }: NewNames): string {
  return formula.replace(PART, (found: string, sheet: string | undefined, table: string | undefined) => {
    if (sheet !== undefined) {
      const name = sheets.get(sheet.replaceAll("''", "'"));
      return name === undefined ? found : `${quoteSheetName(name)}!`;
    }
    return table === undefined ? found : (tables.get(table) ?? found);
  });
}
