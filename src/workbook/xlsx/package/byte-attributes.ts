const EQUALS = 0x3d;
const SLASH = 0x2f;
const DOUBLE = 34;
const SINGLE = 39;

/**
 * Walks over the attributes of a tag in bytes. After `next()` gave true, `name`, `nameEnd`, `from` and `to` say where
 * the attribute's name and its value stand. One object serves all tags, so that two million cells cost no memory.
 */
export class ByteAttributes {
  name = 0;
  nameEnd = 0;
  from = 0;
  to = 0;
  private bytes: Uint8Array = new Uint8Array(0);
  private at = 0;
  private end = 0;

  /** Begins behind a tag's name; `end` is where its ">" stands. */
  begin(bytes: Uint8Array, nameEnd: number, end: number): void {
    this.bytes = bytes;
    this.at = nameEnd;
    this.end = end;
  }

  next(): boolean {
    const { bytes, end } = this;
    let at = this.at;
    while (at < end && ((bytes[at] ?? 0) <= 32 || bytes[at] === SLASH)) at++;
    this.name = at;
    while (at < end && bytes[at] !== EQUALS && (bytes[at] ?? 0) > 32) at++;
    this.nameEnd = at;
    while (at < end && bytes[at] !== DOUBLE && bytes[at] !== SINGLE) at++;
    if (at >= end) return false;
    const quote = bytes[at];
    this.from = ++at;
    while (at < end && bytes[at] !== quote) at++;
    this.to = at;
    this.at = at + 1;
    return true;
  }

  /** True for the attribute of this name. */
  is(name: string): boolean {
    return isText(this.bytes, this.name, this.nameEnd, name);
  }

  /** True when the value is this one. */
  says(value: string): boolean {
    return isText(this.bytes, this.from, this.to, value);
  }

  /** The value as a whole number; 0 where it is none. */
  number(): number {
    return wholeNumber(this.bytes, this.from, this.to);
  }
}

/** True when these bytes are this ASCII text. */
export function isText(bytes: Uint8Array, from: number, to: number, text: string): boolean {
  if (to - from !== text.length) return false;
  for (let index = 0; index < text.length; index++) if (bytes[from + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** The digits from `from` on as a number, no further than 16 of them; 0 where there are none. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to && value < 1e15; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  return value;
}
