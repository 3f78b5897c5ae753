import type { CodeField } from "../../../../programme/fields";
import type { CodeList } from "../../../../programme/schema";
import { cleanText } from "../../../text/clean";
import type { ColumnContents } from "../../cell-kind";
import { topCodes } from "../env";
import type { CodeChoices } from "./choices";
import { columnInitials, columnScale } from "./letters";
import { headerCode, readMark } from "./one-hot";

/** Amounts in a class column are no places in a list. */
const LARGEST_PLACE = 99;

function numbersIn(texts: readonly string[]): readonly number[] {
  return texts
    .flatMap((text) => (/^[\d\s,;]+$/u.test(text) ? text.split(/[,;]/u) : [text]))
    .filter((text) => /^\s*\d{1,2}[.)]?\s*$/u.test(text))
    .map((text) => Number.parseInt(text, 10))
    .filter((number) => number <= LARGEST_PLACE);
}

/** What has to be decided by looking at a whole column of codes: marks, places in the list, letters, scales. */
export function decideCodes(contents: ColumnContents, header: string, list: CodeList | undefined, field: CodeField): CodeChoices {
  if (list === undefined) return { oneHot: undefined, numbersFit: false, initials: new Map(), initialsProved: false, scale: undefined };
  const values = [...contents.cells].map(({ cell }) => cell.value);
  const texts = values.filter((value) => typeof value === "string" || typeof value === "number").map((value) => cleanText(String(value)));
  const code = headerCode(header, list, field);
  const marks = code === undefined ? [] : values.filter((value) => readMark(value, code, list) !== undefined);
  const places = topCodes(list).length;
  const { initials, proved } = columnInitials(texts, list);
  return {
    oneHot: marks.length > 0 ? code : undefined,
    numbersFit: numbersIn(texts).every((number) => number >= 1 && number <= places),
    initials,
    initialsProved: proved,
    scale: columnScale(texts, list),
  };
}
