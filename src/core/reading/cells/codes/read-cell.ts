import type { CellValue } from "../../../grid/cell-value";
import { isCellError } from "../../../grid/cell-value";
import type { CodeField } from "../../../programme/fields";
import type { Programme } from "../../../programme/schema";
import type { Reading } from "../../reading";
import { cleanText } from "../../text/clean";
import type { Codes } from "../../values";
import { isMissingMark } from "../text/missing-mark";
import type { CodeChoices } from "./columns/choices";
import { readMark } from "./columns/one-hot";
import type { Env } from "./env";
import { readBoolean } from "./read-boolean";
import { readText } from "./read-text";
import { settle } from "./settle";

/** A programme that gives no list for the field: what people write there is the value. */
function readFreely(value: string | number | boolean, field: CodeField): Reading<Codes> {
  const text = cleanText(String(value));
  if (isMissingMark(text)) return { raw: value, status: "empty" };
  return { raw: value, status: "ok", value: field === "goal" || field === "strategyTheme" ? [text] : text };
}

/** The reading of one cell of a code field. */
export function readCodeCell(value: CellValue, field: CodeField, choices: CodeChoices, programme: Programme): Reading<Codes> {
  if (value === null) return { raw: value, status: "empty" };
  if (isCellError(value)) return { raw: value, status: "unreadable", note: "formula-error" };
  const list = programme.codeLists[field];
  if (list === undefined) return readFreely(value, field);
  const env: Env = { field, list, programme, choices };
  const mark = choices.oneHot === undefined ? undefined : readMark(value, choices.oneHot, list);
  if (mark === "empty") return { raw: value, status: "empty" };
  const text = String(value);
  const found = mark ?? (typeof value === "number" ? undefined : readBoolean(value, env)) ?? readText(text, env);
  return found === "empty" ? { raw: value, status: "empty" } : settle(value, text, found, env);
}
