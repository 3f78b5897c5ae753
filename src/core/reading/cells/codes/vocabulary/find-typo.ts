import { foldAccents, foldLookalikes } from "../../../text/clean";
import { allowedEdits, editDistance } from "../../../text/distance";
import type { Found } from "../found";
import { lessSure } from "../found";
import type { IndexedPhrase, Vocabulary } from "./vocabulary";
import { letterBits } from "./vocabulary";

/** Longer texts are sentences, not values with a slip in them. */
const LONGEST = 90;
/** A number or letter before the words is a sign of its own, not a slip. */
const LIST_SIGN = /^\(?(?:\p{L}|\d{1,2})[\s.):-]/u;

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Codes such as TORI and TOSI are short, but all capitals and few: one slip is forgiven from four letters on. */
function editsFor(phrase: IndexedPhrase): number {
  return phrase.kind === "code" && phrase.folded.length === 4 ? 1 : allowedEdits(phrase.folded.length);
}

interface Nearest {
  readonly edits: number;
  readonly phrases: readonly IndexedPhrase[];
}

function nearest(text: string, vocabulary: Vocabulary): Nearest {
  const letters = letterBits(text);
  let edits = 3;
  let phrases: IndexedPhrase[] = [];
  for (let length = text.length - 2; length <= text.length + 2; length += 1) {
    for (const phrase of vocabulary.byLength.get(length) ?? []) {
      const limit = Math.min(edits, editsFor(phrase));
      if (limit === 0 || bitCount(letters ^ phrase.letters) > 2 * limit) continue;
      const found = editDistance(text, phrase.folded, limit);
      if (found > limit) continue;
      if (found < edits) phrases = [];
      edits = Math.min(edits, found);
      phrases.push(phrase);
    }
  }
  return { edits, phrases };
}

/** The value that a text with a slip of the keyboard means; two values at the same distance are not chosen between. */
export function findTypo(text: string, vocabulary: Vocabulary): Found | undefined {
  if (LIST_SIGN.test(text)) return undefined;
  const folded = foldAccents(foldLookalikes(text));
  if (folded.length < 3 || folded.length > LONGEST) return undefined;
  const { phrases } = nearest(folded, vocabulary);
  const [first] = phrases;
  if (first === undefined) return undefined;
  const meanings = new Set(phrases.map((phrase) => phrase.codes.join()));
  if (meanings.size > 1) return { codes: [], sure: "uncertain", note: "two-candidates" };
  return { codes: first.codes, sure: lessSure(first.sure, "normalised"), note: "typo" };
}
