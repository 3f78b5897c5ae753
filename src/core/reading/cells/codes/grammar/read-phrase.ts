import { foldLookalikes } from "../../../text/clean";
import type { Env } from "../env";
import type { Found } from "../found";
import { atMost } from "../found";
import { readSpecifics } from "../fields/specifics";
import { findCompound } from "../vocabulary/find-compound";
import { stemmedWords } from "../vocabulary/find-stem";
import { findTypo } from "../vocabulary/find-typo";
import { findCode, findName, findWord } from "../vocabulary/find-word";
import { tokensOf } from "../vocabulary/tokens";
import { vocabularyOf } from "../vocabulary/vocabulary";
import { readArrow } from "./arrow";
import { readBracket } from "./bracket";
import { readContained } from "./contained";
import { readEnumeration } from "./enumeration";
import { readEverything } from "./everything";
import { withoutFieldWord } from "./field-words";
import { readBullet, readLead } from "./lead";
import { readNegation } from "./negation";
import type { ReadPart, Step } from "./step";
import { readPlaces } from "./places";
import { readSymbol } from "./symbol";
import { readUnsure } from "./unsure";

/** Parts of parts of parts: deeper than any cell that a person has written. */
const DEEPEST = 4;

const readFieldWord: Step = (text, env, read) => {
  const rest = withoutFieldWord(text, env.field);
  const found = rest === undefined ? undefined : read(rest, env);
  return found === undefined ? undefined : atMost(found, "normalised");
};

const BEFORE_WORDS: readonly Step[] = [(text, env) => findName(text, env.list), (text, env) => readSymbol(foldLookalikes(text), env), readEverything, readUnsure, readArrow, readNegation];

const AFTER_WORDS: readonly Step[] = [(text, env) => readSpecifics(text, env), readPlaces, readBracket, (text, env) => findWord(text, env.list), readEnumeration, readLead, readBullet, readFieldWord];

const STEPS: readonly Step[] = [...BEFORE_WORDS, ...AFTER_WORDS];

type Known = Map<string, Found | undefined>;

function applySteps(text: string, env: Env, read: ReadPart): Found | undefined {
  for (const step of STEPS) {
    const found = step(text, env, read);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Rules ask for the same parts again; each is read once per depth. */
function readAt(text: string, env: Env, depth: number, known: readonly Known[]): Found | undefined {
  const here = known[depth];
  if (text === "" || here === undefined) return undefined;
  if (here.has(text)) return here.get(text);
  const found = applySteps(text, env, (part, partEnv) => readAt(part.trim(), partEnv, depth + 1, known));
  here.set(text, found);
  return found;
}

/** From this many words on, a text without one word of the list is prose and is not taken apart. */
const PROSE = 5;

function isForeignProse(text: string, env: Env): boolean {
  const words = stemmedWords(text);
  if (words.length < PROSE || findCode(tokensOf(text)[0]?.word ?? "", env.list) !== undefined) return false;
  const { byStem } = vocabularyOf(env.list);
  return !words.some((stems) => stems.some((stem) => byStem.has(stem)));
}

/**
 * What a text says about the values of a list, or undefined when it says nothing of them. Rules from the surest to the
 * least sure; each takes a part off and hands the rest on.
 */
export function readPhrase(text: string, env: Env): Found | undefined {
  if (isForeignProse(text, env)) return readSpecifics(text, env) ?? findTypo(text, vocabularyOf(env.list));
  return readAt(text, env, 0, Array.from({ length: DEEPEST }, () => new Map()));
}

/** The last resort: a value named somewhere in a longer text. */
export function readLoosely(text: string, env: Env): Found | undefined {
  return readContained(text, env) ?? findCompound(text, vocabularyOf(env.list));
}
