import type { PeriodChoices } from "../choices";
import { chainAt } from "../tokens/chain";
import type { Chain } from "../tokens/chain";
import type { NumberToken, Token } from "../tokens/token";
import { roleOfEnding } from "../words/endings";
import type { MarkName } from "../words/meaning";
import { readChain } from "./dates";
import type { Scanned } from "./scanned";
import { pointAt } from "./scanned";

/** The index after a clock time 12:00[:00[.000]]; undefined when none stands here. */
function afterClock(tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  for (let parts = 1; parts <= 4; parts += 1) {
    const sign = tokens[next + 1];
    const number = tokens[next + 2];
    const goesOn = sign?.kind === "sign" && sign.glued && (sign.sign === ":" || (sign.sign === "." && next > at));
    if (!goesOn || number?.kind !== "number" || !number.glued || number.width > 3) break;
    next += 2;
  }
  return next > at ? afterSpan(tokens, next + 1) : undefined;
}

/** "9:00-11:00": the index after the second time of a span, else the same index. */
function afterSpan(tokens: readonly Token[], at: number): number {
  const dash = tokens[at];
  return dash?.kind === "sign" && dash.sign === "-" && tokens[at + 1]?.kind === "number" ? (afterClock(tokens, at + 1) ?? at) : at;
}

/** "12.00" right after a day is a clock time too. */
function isDottedClock(scanned: Scanned, { slots, separators }: Chain): boolean {
  const before = scanned.lastPoint();
  const [hours, minutes] = slots.map((slot) => slot.number);
  return before?.unit.kind === "day" && before.year !== undefined && slots.length === 2 && separators[0] === "." && (hours?.value ?? 25) <= 24 && minutes?.width === 2;
}

/** A clock time after klo, kello, kl; gives back the index after it. */
export function skipClock(tokens: readonly Token[], at: number): number {
  const dot = tokens[at];
  const hours = dot?.kind === "sign" && dot.sign === "." ? at + 1 : at;
  if (tokens[hours]?.kind !== "number") return at;
  const colon = afterClock(tokens, hours);
  if (colon !== undefined) return colon;
  const sign = tokens[hours + 1];
  const minutes = tokens[hours + 2];
  const end = sign?.kind === "sign" && sign.sign === "." && minutes?.kind === "number" && minutes.width === 2 && minutes.glued ? hours + 3 : hours + 1;
  const dash = tokens[end];
  // "klo 9.00–11.30"
  return dash?.kind === "sign" && dash.sign === "-" && tokens[end + 1]?.kind === "number" ? skipClock(tokens, end + 1) : end;
}

function scanNumber(scanned: Scanned, tokens: readonly Token[], at: number, token: NumberToken): number | undefined {
  const follower = tokens[at + 1];
  if (follower?.kind === "word" && follower.glued && /^x+$/u.test(follower.text)) {
    scanned.flags.add("template");
    return at + 2;
  }
  return token.width <= 2 ? afterClock(tokens, at) : undefined;
}

/** Takes in the numbers (or open places of a template) at an index; undefined when there are none. */
export function scanNumbers(scanned: Scanned, tokens: readonly Token[], at: number, choices: PeriodChoices): number | undefined {
  const token = tokens[at];
  if (token?.kind === "number") {
    const next = scanNumber(scanned, tokens, at, token);
    if (next !== undefined) return next;
  }
  const chain = chainAt(tokens, at);
  if (!chain) return undefined;
  if (chain.slots.every((slot) => slot.number === null)) {
    if (chain.slots.length === 1 && !(token?.kind === "word" && /^(?:x{2,}|_+)$/u.test(token.text))) return undefined;
    scanned.flags.add("template");
    return chain.slots.at(-1)?.next;
  }
  if (isDottedClock(scanned, chain)) return chain.slots.at(-1)?.next;
  const time = readChain(chain, choices);
  if (!time) return undefined;
  const next = chain.slots[time.slots - 1]?.next ?? at + 1;
  const { unit, slots, ...said } = time;
  const last = chain.slots[slots - 1]?.number;
  scanned.addPoint(pointAt(scanned, tokens, at, next, unit, { ...said, marks: new Set(marksOf(last)) }));
  return next;
}

function marksOf(number: NumberToken | null | undefined): MarkName[] {
  const role = number && roleOfEnding(number.ending);
  return role ? [role] : [];
}
