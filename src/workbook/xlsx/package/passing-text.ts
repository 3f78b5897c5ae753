import { decodeXml } from "./xml-tags";

const AMPERSAND = 0x26;
const ENTITY = Array.from("&amp;", (letter) => letter.charCodeAt(0));
const POINT = 0x2e;
const MINUS = 0x2d;
/** So many digits are kept exactly by a number, and so are the powers of ten up to there. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

/** Bytes of an element's text that are kept; no cell holds so many, and a file may not make us hold more. */
const LONGEST = 1_000_000;

/** Byte order marks inside a part are characters like any others. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text of one element while its bytes pass by. Text in one piece, as nearly all is, is not copied. */
export class PassingText {
  private bytes: Uint8Array = new Uint8Array(0);
  private from = 0;
  private to = 0;
  private own: Uint8Array = new Uint8Array(0);

  begin(): void {
    this.from = 0;
    this.to = 0;
  }

  /** Takes a further piece; in a plain one "&" means itself. */
  add(bytes: Uint8Array, from: number, to: number, plain: boolean): void {
    if (this.to - this.from > LONGEST) return;
    if (this.to === this.from && !plain) {
      this.bytes = bytes;
      this.from = from;
      this.to = to;
      return;
    }
    this.copy(plain ? escaped(bytes, from, to) : bytes.subarray(from, to));
  }

  /** The characters that were meant. */
  text(): string {
    const { from, to } = this;
    return from === to ? "" : decodeXml(decoder.decode(this.bytes.subarray(from, to)));
  }

  /** The number that the text says; NaN where it says none, or nothing. */
  number(): number {
    const { bytes, to } = this;
    const negative = bytes[this.from] === MINUS;
    let mantissa = 0;
    let digits = 0;
    let decimals = -1;
    for (let at = negative ? this.from + 1 : this.from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= 48 && byte <= 57) {
        mantissa = mantissa * 10 + byte - 48;
        digits++;
        if (decimals >= 0) decimals++;
      } else if (byte === POINT && decimals < 0) decimals = 0;
      else return this.oddNumber();
    }
    if (digits === 0 || digits > EXACT_DIGITS) return this.oddNumber();
    const value = decimals > 0 ? mantissa / (POWERS[decimals] ?? 1) : mantissa;
    return negative ? -value : value;
  }

  /** Numbers with an exponent or more digits than a plain calculation keeps. */
  private oddNumber(): number {
    const text = this.text();
    return text.trim() === "" ? Number.NaN : Number(text);
  }

  private copy(piece: Uint8Array): void {
    const length = this.to - this.from;
    if (this.bytes !== this.own || this.own.length < length + piece.length) {
      const larger = new Uint8Array((length + piece.length) * 2);
      larger.set(this.bytes.subarray(this.from, this.to));
      this.own = larger;
      this.bytes = larger;
      this.from = 0;
      this.to = length;
    }
    this.own.set(piece, this.to);
    this.to += piece.length;
  }
}

function escaped(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const piece = bytes.subarray(from, to);
  return piece.includes(AMPERSAND) ? Uint8Array.from(Array.from(piece).flatMap((byte) => (byte === AMPERSAND ? ENTITY : [byte]))) : piece;
}
