import { quoteSheetName } from "../../grid/address";

/** New names of what a formula may refer to, by the old ones. */
export interface NewNames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

/** A text in quotes, columns of a table in brackets, a sheet's name in quotes, or a word with what follows it: "!" a sheet, "[" a table, "(" a function. */
const PART = /"(?:[^"]|"")*"|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)(!|(?=[[(])|(?![\p{L}\p{N}_.\\]))/gu;

/** A formula that refers to sheets, tables and defined names by their new names. What stands in quotes is text and stays. */
export function renameInFormula(formula: string, { sheets, tables, names }: NewNames): string {
  const reference = (name: string, found: string): string => {
    const newName = sheets.get(name);
    return newName === undefined ? found : `${quoteSheetName(newName)}!`;
  };
  return formula.replace(PART, (found: string, quoted: string | undefined, word: string | undefined, end: string | undefined, at: number) => {
    if (quoted !== undefined) return reference(quoted.replaceAll("''", "'"), found);
    if (word === undefined) return found;
    if (end === "!") return reference(word, found);
    const next = formula.charAt(at + found.length);
    if (next === "(") return found;
    return (next === "[" ? tables : names).get(word) ?? found;
  });
}
