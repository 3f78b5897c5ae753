/** A tag in the bytes that pass by: its name without a prefix, its end, and where it begins in the whole part. */
export interface PassingTag {
  readonly bytes: Uint8Array;
  readonly name: number;
  readonly nameEnd: number;
  /** Where its ">" stands. */
  readonly end: number;
  readonly position: number;
  /** Where the bytes after it begin in the whole part. */
  readonly after: number;
}

/** What a scanner tells of the tags it passes; an empty element is opened and closed. The tag is only valid during the call. */
export interface TagHandler {
  opened(tag: PassingTag): void;
  closed(tag: PassingTag): void;
  /** Text between tags, in one piece or several; the pieces of CDATA sections are `plain`, all others may hold entities. */
  text?(bytes: Uint8Array, from: number, to: number, plain: boolean): void;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const MARK = 0x21;
const QUESTION = 0x3f;
const DASH = 0x2d;
const BRACKET = 0x5b;
const COMMENT_END = [DASH, DASH, GREATER];
const CDATA_END = [0x5d, 0x5d, GREATER];
const INSTRUCTION_END = [QUESTION, GREATER];
/** No tag, comment or CDATA section of a workbook is longer. */
const LONGEST = 1_000_000;

/** Position after the first `closing` (which ends with ">") that begins at `from` or later; -1 when there is none yet. */
function after(bytes: Uint8Array, from: number, closing: readonly number[]): number {
  for (let at = bytes.indexOf(GREATER, from); at !== -1; at = bytes.indexOf(GREATER, at + 1)) {
    const start = at + 1 - closing.length;
    if (start >= from && closing.every((byte, index) => bytes[start + index] === byte)) return at + 1;
  }
  return -1;
}

function isSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

/**
 * Walks over the tags of an XML part that comes in chunks, without keeping it. It sees what the library does not
 * mind: elements that stay open at the end (a part that was cut off), and declarations (DOCTYPE, ENTITY).
 */
export class TagScanner {
  elements = 0;
  private depth = 0;
  private fault = false;
  private rest: Uint8Array = new Uint8Array(0);
  /** Where the bytes that are being walked over begin in the whole part. */
  private base = 0;
  private readonly current: { -readonly [field in keyof PassingTag]: PassingTag[field] } = { bytes: this.rest, name: 0, nameEnd: 0, end: 0, position: 0, after: 0 };

  constructor(private readonly handler?: TagHandler) {}

  push(chunk: Uint8Array): void {
    if (this.fault) return;
    let bytes = chunk;
    if (this.rest.length > 0) {
      bytes = new Uint8Array(this.rest.length + chunk.length);
      bytes.set(this.rest);
      bytes.set(chunk, this.rest.length);
    }
    this.current.bytes = bytes;
    const stopped = this.walk(bytes);
    this.rest = bytes.slice(stopped);
    this.base += stopped;
    if (this.rest.length > LONGEST) this.fault = true;
  }

  /** True when the part is whole: one or more elements, all of them closed, and no declarations. */
  isWhole(): boolean {
    return !this.fault && this.elements > 0 && this.depth === 0 && this.rest.length === 0;
  }

  /** Where the first thing begins that this chunk does not finish. */
  private walk(bytes: Uint8Array): number {
    const length = bytes.length;
    let at = 0;
    for (;;) {
      const from = at;
      while (at < length && bytes[at] !== LESS) at++;
      if (at > from) this.handler?.text?.(bytes, from, at, false);
      if (at >= length) return length;
      const next = bytes[at + 1];
      if (next === undefined) return at;
      const end = next === MARK ? this.declaration(bytes, at) : next === QUESTION ? after(bytes, at + 2, INSTRUCTION_END) : this.tag(bytes, at, next);
      if (end < 0) return this.fault ? length : at;
      at = end;
    }
  }

  /** Comments and CDATA sections are passed over; nothing else may begin with "<!". */
  private declaration(bytes: Uint8Array, at: number): number {
    const [kind, next] = [bytes[at + 2], bytes[at + 3]];
    if (next === undefined) return -1;
    if (kind === DASH && next === DASH) return after(bytes, at + 4, COMMENT_END);
    if (kind === BRACKET && next === 0x43) {
      const end = after(bytes, at + 9, CDATA_END);
      if (end > 0) this.handler?.text?.(bytes, at + 9, end - CDATA_END.length, true);
      return end;
    }
    this.fault = true;
    return -1;
  }

  private tag(bytes: Uint8Array, at: number, next: number): number {
    const length = bytes.length;
    const closing = next === SLASH;
    let name = closing ? at + 2 : at + 1;
    let nameEnd = name;
    for (; nameEnd < length; nameEnd++) {
      const byte = bytes[nameEnd] ?? 0;
      if (byte === COLON) name = nameEnd + 1;
      else if (byte === GREATER || byte === SLASH || isSpace(byte)) break;
    }
    let end = nameEnd;
    let quote = 0;
    for (; end < length; end++) {
      const byte = bytes[end] ?? 0;
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === GREATER) break;
      else if (byte === 34 || byte === 39) quote = byte;
    }
    if (end >= length) return -1;
    const { current } = this;
    current.name = name;
    current.nameEnd = nameEnd;
    current.end = end;
    current.position = this.base + at;
    current.after = this.base + end + 1;
    if (closing) {
      this.depth--;
      if (this.depth < 0) this.fault = true;
      this.handler?.closed(current);
    } else {
      this.elements++;
      this.depth++;
      this.handler?.opened(current);
      if (bytes[end - 1] === SLASH) {
        this.depth--;
        this.handler?.closed(current);
      }
    }
    return end + 1;
  }
}
