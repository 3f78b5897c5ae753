import { foldCase } from "../../../text/clean";
import type { Env } from "../env";
import { topCodes } from "../env";
import type { Found } from "../found";
import { atMost } from "../found";
import { isFieldWord } from "./field-words";
import { findCode, findName, findWord } from "../vocabulary/find-word";
import { qualified } from "./qualifier";
import type { Step } from "./step";
import { hasCodes } from "./step";

const LEAD = /^\(?(?<head>[\p{L}\d]{1,8})\)?(?:\s?(?<mark>[-:.=|)]|\.\.+|…)+\s?|\s)(?<tail>.+)$/u;
const BULLET = /^(?:\(?(?:\d{1,2}|\p{L})\s?[).:]+|[-•*·▪])\s*(?<tail>\S.*)$/u;

/** "A–C" is a range where several values are allowed, else two values. */
function range(from: string, to: string, env: Env): Found {
  const whole = env.list.codes.find((each) => each.code === from)?.partOf;
  const order = whole === undefined ? topCodes(env.list) : env.list.codes.filter((each) => each.partOf === whole).map((each) => each.code);
  const [first, last] = [order.indexOf(from), order.indexOf(to)];
  const codes = env.list.several && first >= 0 && last > first ? order.slice(first, last + 1) : [from, to];
  return { codes, sure: "uncertain", note: env.list.several ? "range" : "several-values" };
}

/** A dash or dots between two codes; a single full stop only parts them. */
function isRangeMark(mark: string | undefined, text: string): boolean {
  return mark === "-" || (mark !== ":" && /\.\.|…/u.test(text));
}

function isWithin(code: string, whole: string, env: Env): boolean {
  return env.list.codes.some((each) => each.code === code && each.partOf === whole);
}

function beside(code: string, text: string, mark: string | undefined, tail: Found, env: Env): Found {
  const [other] = tail.codes;
  if (other === code || tail.codes.includes(code)) return { codes: [code], sure: "normalised" };
  if (other !== undefined && isWithin(other, code, env)) return { ...tail, sure: "normalised" };
  if (mark === undefined && findCode(text, env.list) !== undefined) return atMost({ ...tail, codes: [code, ...tail.codes] }, "uncertain", "several-values");
  // The code says one thing and the words another: the code is what was chosen.
  return { codes: [code], secondary: tail.codes, sure: "uncertain", note: "two-candidates", detail: text };
}

/** A code and more after it: "A: palvelut", "TOSI - sivistys", "M 30 t€", "A–C". */
export const readLead: Step = (text, env, read) => {
  const { head = "", mark, tail = "" } = LEAD.exec(text)?.groups ?? {};
  const code = head === "" ? undefined : findCode(head, env.list);
  if (code === undefined) return undefined;
  // "a new system": a small letter before a blank is a word of a sentence.
  if (mark === undefined && head.length === 1 && head === head.toLowerCase() && !/\d/u.test(head)) return undefined;
  const second = findCode(tail, env.list);
  if (second !== undefined && isWithin(second, code, env)) return { codes: [second], sure: "normalised" };
  if (second !== undefined && second !== code && isRangeMark(mark, text)) return range(code, second, env);
  const word = findWord(tail, env.list);
  if (hasCodes(word) && word.sure !== "uncertain") return beside(code, tail, mark, word, env);
  // "C ent. A": what held before is a remark, but somebody has changed the value.
  if (qualified(tail)?.qualifier === "former") return { codes: [code], sure: "uncertain", note: "change", detail: tail };
  const rest = read(tail, env);
  return { codes: [code], sure: "normalised", detail: isFieldWord(foldCase(tail), env.field) ? undefined : tail, aside: rest?.aside };
};

/** "1) uudistuminen", "- kuntalainen": a list sign before the value. */
export const readBullet: Step = (text, env, read) => {
  const tail = BULLET.exec(text)?.groups?.["tail"];
  if (tail === undefined || findName(text, env.list) !== undefined) return undefined;
  const found = read(tail, env);
  return hasCodes(found) ? atMost(found, "normalised") : undefined;
};
