import type { PeriodChoices } from "../choices";
import type { Token } from "../tokens/token";
import { scanNumbers } from "./scan-numbers";
import { scanSign } from "./scan-signs";
import { scanWord } from "./scan-words";
import { Scanned } from "./scanned";

/** Takes a cell's tokens apart into times, joins, marks and remarks. */
export function scan(tokens: readonly Token[], choices: PeriodChoices): Scanned {
  const scanned = new Scanned();
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const afterNumbers = scanNumbers(scanned, tokens, at, choices);
    if (afterNumbers !== undefined) at = afterNumbers;
    else if (token.kind === "word") at = scanWord(scanned, tokens, at, token);
    else if (token.kind === "sign") at = scanSign(scanned, tokens, at, token);
    else at += 1;
  }
  return scanned;
}
