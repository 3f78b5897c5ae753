import type { NumberToken, Token } from "./token";

/** A number of a date literal, or a place left open in a template ("xx", "pp", "?"): null. */
interface Slot {
  readonly number: NumberToken | null;
  /** Index of the token after it. */
  readonly next: number;
}

/** Numbers held together by separators: 1.5.2025, 05/2025, 2024-26. */
export interface Chain {
  readonly slots: readonly Slot[];
  /** The sign between slot i and i + 1. */
  readonly separators: readonly string[];
  /** A full stop right after the last slot ("1."). */
  readonly endsWithStop: boolean;
}

const OPEN_LETTERS = /^(?:x+|p{2,}|k{2,}|d{2,}|m{2,}|v{2,}|y{2,}|å{2,}|_+)$/u;
const SEPARATORS = new Set([".", "/", "-", ","]);
const MOST_SLOTS = 4;

/** How many tokens an open place of a template takes at an index; 0: none stands there. */
function openPlace(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind === "word") return OPEN_LETTERS.test(token.text) ? 1 : 0;
  let length = 0;
  for (let next = tokens[at]; next?.kind === "sign" && next.sign === "?"; next = tokens[at + length]) length += 1;
  return length;
}

function slotAt(tokens: readonly Token[], at: number): Slot | undefined {
  const token = tokens[at];
  if (token?.kind === "number") return { number: token, next: at + 1 };
  const length = openPlace(tokens, at);
  return length > 0 ? { number: null, next: at + length } : undefined;
}

/** Blanks are forgiven around "/" and after "."; a hyphen or comma with blanks joins two times, not two numbers. */
function holdsTogether(sign: string, before: boolean, after: boolean): boolean {
  if (sign === "/") return true;
  return sign === "." ? before : before && after;
}

/** What stands between two numbers of a date that was typed as it came: nothing but a blank, or one sign, with blanks or without. */
interface Gap {
  readonly sign: string;
  /** Index of the number after it. */
  readonly next: number;
}

const UNDERLINE = /^_+$/u;
const LOOSE_SIGNS = new Set([".", ",", ";", "/", "-", "·", "•", "*", "|", "\\"]);

function gapAt(tokens: readonly Token[], at: number): Gap | undefined {
  const token = tokens[at];
  if (token?.kind === "number") return { sign: " ", next: at };
  if (tokens[at + 1]?.kind !== "number") return undefined;
  if (token?.kind === "word" && UNDERLINE.test(token.text)) return { sign: "_", next: at + 1 };
  return token?.kind === "sign" && LOOSE_SIGNS.has(token.sign) ? { sign: token.sign, next: at + 1 } : undefined;
}

/** Signs of one date: twice the same, or a full stop or a stroke of which one was forgotten. */
function goTogether(one: string, other: string): boolean {
  return one === other || ([one, other].includes(" ") && [one, other].some((sign) => sign === "." || sign === "/"));
}

/** "15 12 2025", "15_12_2025", "15 12. 2025", "2025 12 15": a day, a month and a year in their places, whatever stands between them. A year of two digits only where nothing else stands in the cell. */
function looseDateAt(tokens: readonly Token[], at: number): Chain | undefined {
  const first = tokens[at];
  const one = gapAt(tokens, at + 1);
  const other = one === undefined ? undefined : gapAt(tokens, one.next + 1);
  if (first?.kind !== "number" || one === undefined || other === undefined || !goTogether(one.sign, other.sign)) return undefined;
  const second = tokens[one.next];
  const third = tokens[other.next];
  if (second?.kind !== "number" || third?.kind !== "number" || first.ending !== "" || second.ending !== "") return undefined;
  if (tokens[at - 1]?.kind === "number" || tokens[other.next + 1]?.kind === "number") return undefined;
  const slots = [
    { number: first, next: at + 1 },
    { number: second, next: one.next + 1 },
    { number: third, next: other.next + 1 },
  ];
  const isAlone = at === 0 && other.next === tokens.length - 1;
  if (first.width <= 2 && second.width <= 2 && (third.width === 4 || (third.width === 2 && isAlone))) return { slots, separators: [".", "."], endsWithStop: false };
  return first.width === 4 && second.width <= 2 && third.width <= 2 ? { slots, separators: ["-", "-"], endsWithStop: false } : undefined;
}

/** The chain that begins at a token, at most four slots long; undefined when there is none. */
export function chainAt(tokens: readonly Token[], at: number): Chain | undefined {
  const first = slotAt(tokens, at);
  const opening = tokens[at];
  // "vv. 2024–2025": vuodet, not an open place.
  if (!first || (opening?.kind === "word" && opening.text === "vv")) return undefined;
  const slots = [first];
  const separators: string[] = [];
  let next = first.next;
  while (slots.length < MOST_SLOTS) {
    const sign = tokens[next];
    const slot = slotAt(tokens, next + 1);
    const after = tokens[next + 1];
    if (sign?.kind !== "sign" || !SEPARATORS.has(sign.sign) || !slot || !after || !holdsTogether(sign.sign, sign.glued, after.glued)) break;
    slots.push(slot);
    separators.push(sign.sign);
    next = slot.next;
  }
  const loose = slots.length === 1 ? looseDateAt(tokens, at) : undefined;
  if (loose !== undefined) return loose;
  const stop = tokens[next];
  return { slots, separators, endsWithStop: stop?.kind === "sign" && stop.sign === "." && stop.glued };
}
