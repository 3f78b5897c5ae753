import { foldLookalikes } from "../../../text/clean";
import type { Env } from "../env";
import type { Found } from "../found";
import { atMost } from "../found";
import { readSpecifics } from "../fields/specifics";
import { findName, findWord } from "../vocabulary/find-word";
import { readArrow } from "./arrow";
import { readBracket } from "./bracket";
import { readContained } from "./contained";
import { readEnumeration } from "./enumeration";
import { readEverything } from "./everything";
import { withoutFieldWord } from "./field-words";
import { readBullet, readLead } from "./lead";
import { readNegation } from "./negation";
import type { ReadPart, Step } from "./step";
import { readSymbol } from "./symbol";
import { readUnsure } from "./unsure";

/** Parts of parts of parts: deeper than any cell that a person has written. */
const DEEPEST = 4;

const readFieldWord: Step = (text, env, read) => {
  const rest = withoutFieldWord(text, env.field);
  const found = rest === undefined ? undefined : read(rest, env);
  return found === undefined ? undefined : atMost(found, "normalised");
};

const BEFORE_WORDS: readonly Step[] = [(text, env) => findName(text, env.list), (text, env) => readSymbol(foldLookalikes(text), env), (text, env) => readEverything(text, env), readUnsure, readArrow, readNegation];

const AFTER_WORDS: readonly Step[] = [(text, env) => readSpecifics(text, env), readBracket, (text, env) => findWord(text, env.list), readEnumeration, readLead, readBullet, readFieldWord];

const STEPS: readonly Step[] = [...BEFORE_WORDS, ...AFTER_WORDS];

function readAt(text: string, env: Env, depth: number): Found | undefined {
  if (text === "" || depth > DEEPEST) return undefined;
  const read: ReadPart = (part, partEnv) => readAt(part.trim(), partEnv, depth + 1);
  for (const step of STEPS) {
    const found = step(text, env, read);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * What a text says about the values of a list, or undefined when it says nothing of them. Rules from the surest to the
 * least sure; each takes a part off and hands the rest on.
 */
export function readPhrase(text: string, env: Env): Found | undefined {
  return readAt(text, env, 0);
}

/** The last resort: a value named somewhere in a longer text. */
export function readLoosely(text: string, env: Env): Found | undefined {
  return readContained(text, env);
}
