/** Compact form for comparing header names: clean lower-case letters, digits and € % # only. "Kust.paikka", "kust paikka" → "kustpaikka". */
export function headerKey(folded: string): string {
  return folded.replace(/[^\p{L}\d€%#]/gu, "");
}

/** The key without dots and rings, for headers typed on a foreign keyboard ("maaraaika"). */
export function plainKey(key: string): string {
  return key.normalize("NFD").replace(/[\u0300-\u036F]/gu, "");
}
