import type { CheckId } from "../core/checks/check-ids";
import type { Finding } from "../core/checks/finding";
import type { FieldKey } from "../core/programme/fields";
import { isCodeField } from "../core/programme/fields";
import type { Roadmap } from "../core/reading/roadmap";
import { STATUSES } from "../core/reading/values";
import type { Status } from "../core/reading/values";
import { displayCode } from "../core/reports/code-display";
import type { Say } from "./check-words";
import { sayFinding } from "./check-words";
import { fieldName } from "./field-words";
import { formatCents, formatDay, formatInteger, formatPeriod } from "./format";
import type { ReviewWords } from "./word-tables";

/** Longer texts are cut in sentences; the whole text stands in the cell. */
const QUOTED_LENGTH = 60;

function isStatus(text: string): text is Status {
  return (STATUSES as readonly string[]).includes(text);
}

function quote(words: ReviewWords, text: string): string {
  const letters = Array.from(text.replace(/\s+/gu, " "));
  const short = letters.length <= QUOTED_LENGTH ? letters.join("") : `${letters.slice(0, QUOTED_LENGTH - 1).join("")}…`;
  return words.language === "en" ? `“${short}”` : `”${short}”`;
}

/** Names, figures and dates as one language says them about one roadmap: fields by the table's own headers. */
export function makeSay(words: ReviewWords, roadmap: Pick<Roadmap, "programme" | "columns">): Say {
  const headers = new Map<FieldKey, string>();
  for (const column of roadmap.columns) {
    if (column.field !== null && column.header !== "" && !headers.has(column.field)) headers.set(column.field, column.header.replace(/\s+/gu, " "));
  }
  return {
    field: (field) => headers.get(field) ?? fieldName(words.fields, field),
    code: (field, code) => {
      if (field === "status" && isStatus(code)) return words.values.statuses[code];
      return isCodeField(field) ? displayCode(roadmap.programme.codeLists[field], code, words.language) : code;
    },
    day: formatDay,
    period: (period) => formatPeriod(period) || words.values.precisions[period.precision],
    money: (cents) => formatCents(cents, words.language),
    integer: (number) => formatInteger(number, words.language),
    quote: (text) => quote(words, text),
    note: (note) => words.notes[note],
  };
}

/** What is wrong and where, in a sentence or two. */
export function messageOf(words: ReviewWords, say: Say, finding: Finding): string {
  return sayFinding(words.checks, finding, say);
}

export function nameOfCheck(words: ReviewWords, check: CheckId): string {
  return words.checks[check].name;
}

/** What to do about findings of a check. */
export function adviceOf(words: ReviewWords, check: CheckId): string {
  return words.checks[check].advice;
}
