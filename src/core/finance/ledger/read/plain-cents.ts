const ZERO = 48;
const COMMA = 44;
const MINUS = 45;
/** Ordinary, no-break, thin and narrow no-break spaces. */
const SPACES: ReadonlySet<number> = new Set([0x20, 0xa0, 0x2009, 0x202f]);
/** More digits could be no exact number. */
const MOST_DIGITS = 13;

/**
 * Cents of an amount written as Finnish and Swedish ledgers write it: "-1 234,56", "1234,56". Undefined for any other
 * text, which is for the reader of ledger amounts to judge. Most of a ledger's amounts are written so: this is what
 * keeps large ones fast.
 */
export function plainCents(text: string): number | undefined {
  const negative = text.charCodeAt(0) === MINUS;
  let cents = 0;
  let digits = 0;
  let inGroup = 0;
  let isGrouped = false;
  let index = negative ? 1 : 0;
  for (; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= ZERO && code <= ZERO + 9) {
      cents = cents * 10 + code - ZERO;
      digits += 1;
      inGroup += 1;
    } else if (SPACES.has(code)) {
      if (inGroup === 0 || inGroup > 3 || (isGrouped && inGroup !== 3)) return undefined;
      isGrouped = true;
      inGroup = 0;
    } else {
      break;
    }
  }
  if (digits === 0 || digits > MOST_DIGITS || (isGrouped && inGroup !== 3) || text.charCodeAt(index) !== COMMA || text.length !== index + 3) return undefined;
  const tens = text.charCodeAt(index + 1) - ZERO;
  const ones = text.charCodeAt(index + 2) - ZERO;
  if (tens < 0 || tens > 9 || ones < 0 || ones > 9) return undefined;
  cents = cents * 100 + tens * 10 + ones;
  return negative && cents !== 0 ? -cents : cents;
}

/** Cents of a number that has at most two decimals; undefined where binary fractions leave a doubt. */
export function numberCents(value: number): number | undefined {
  const cents = Math.round(value * 100);
  // A sum of binary fractions misses the cent by far less than this; a third decimal by far more.
  return Math.abs(value) < 1e10 && Math.abs(value * 100 - cents) < 1e-4 ? cents + 0 : undefined;
}
