/** Characters that Windows-1252 shows for the bytes 80–9F; the other bytes show as the character of their number. */
const WINDOWS_1252: Readonly<Record<string, number>> = {
  "€": 0x80, "‚": 0x82, "ƒ": 0x83, "„": 0x84, "…": 0x85, "†": 0x86, "‡": 0x87, "ˆ": 0x88, "‰": 0x89, "Š": 0x8a, "‹": 0x8b, "Œ": 0x8c, "Ž": 0x8e,
  "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97, "˜": 0x98, "™": 0x99, "š": 0x9a, "›": 0x9b, "œ": 0x9c, "ž": 0x9e, "Ÿ": 0x9f,
}; // prettier-ignore

/** The first byte of a character that Finnish and Swedish texts have, followed by one that can continue it. */
const SUSPECT = /[\u00C2\u00C3\u00C5\u00E2][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

/** Text is sometimes broken twice on its way through systems; more has not been seen. */
const MOST_ROUNDS = 3;

/** Latin letters with marks, dashes, quotes, the euro: what such a text can hold. Anything else means it was not broken. */
function isPlausible(code: number): boolean {
  return code < 0x100 || code === 0x161 || code === 0x17d || code === 0x17e || (code >= 0x2010 && code <= 0x2030) || code === 0x20ac || code === 0x2122;
}

function byteOf(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x100 ? code : WINDOWS_1252[character];
}

/** How many bytes the character that begins with this byte has, and the bits of the first that count. */
function lead(byte: number): { readonly length: number; readonly bits: number } | undefined {
  if (byte < 0x80) return { length: 1, bits: byte };
  if (byte >= 0xc2 && byte < 0xe0) return { length: 2, bits: byte & 0x1f };
  return byte >= 0xe0 && byte < 0xf0 ? { length: 3, bits: byte & 0x0f } : undefined;
}

/** The text whose UTF-8 bytes the characters are, or undefined when they are none. */
function decode(text: string): string | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const byte = byteOf(character);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  let decoded = "";
  for (let index = 0; index < bytes.length; ) {
    const first = lead(bytes[index] ?? 0);
    if (first === undefined) return undefined;
    let code = first.bits;
    for (let next = 1; next < first.length; next += 1) {
      const byte = bytes[index + next] ?? 0;
      if (byte < 0x80 || byte > 0xbf) return undefined;
      code = code * 64 + (byte & 0x3f);
    }
    if (!isPlausible(code)) return undefined;
    decoded += String.fromCharCode(code);
    index += first.length;
  }
  return decoded;
}

/**
 * Repairs text whose UTF-8 bytes were read as Latin-1 or Windows-1252 ("KÃ¤yttÃ¶" → "Käyttö"), also when that
 * happened twice. Text that is not broken so, or cannot be repaired as a whole, comes back as it is. To be given the
 * text as stored: cleaning it first would lose the no-break space that is half of an "à".
 */
export function repairMojibake(text: string): string {
  let repaired = text;
  for (let round = 0; round < MOST_ROUNDS && SUSPECT.test(repaired); round += 1) {
    const decoded = decode(repaired);
    if (decoded === undefined) return repaired;
    repaired = decoded;
  }
  return repaired;
}
