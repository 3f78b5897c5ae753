/** A piece of a number format: a date or time code, or text that is shown as it is. */
export type FormatPiece = { readonly kind: "code"; readonly letter: string; readonly length: number } | { readonly kind: "text"; readonly text: string };

const QUOTED = /^"([^"]*)"/u;
const BRACKETED = /^\[[^\]]*\]/u;
const CODE = /^(?:y+|m+|d+|h+|s+|am\/pm|a\/p)/iu;

/** The next piece and how many characters of the format it takes. Colours, conditions and fillers show nothing. */
function nextPiece(rest: string): { readonly piece: FormatPiece; readonly taken: number } {
  const quoted = QUOTED.exec(rest);
  if (quoted !== null) return { piece: { kind: "text", text: quoted[1] ?? "" }, taken: quoted[0].length };
  const bracketed = BRACKETED.exec(rest);
  if (bracketed !== null) return { piece: { kind: "text", text: "" }, taken: bracketed[0].length };
  const code = CODE.exec(rest);
  if (code !== null) return { piece: { kind: "code", letter: code[0].charAt(0).toLowerCase(), length: code[0].length }, taken: code[0].length };
  const [first = ""] = rest;
  if (first === "\\") return { piece: { kind: "text", text: rest.charAt(1) }, taken: 2 };
  if (first === "_" || first === "*") return { piece: { kind: "text", text: "" }, taken: 2 };
  return { piece: { kind: "text", text: first === ";" || first === "@" ? "" : first }, taken: first.length };
}

/** The pieces of the first section of a date format, in order. */
export function formatPieces(format: string): readonly FormatPiece[] {
  const pieces: FormatPiece[] = [];
  let rest = format.split(";")[0] ?? "";
  while (rest !== "") {
    const { piece, taken } = nextPiece(rest);
    pieces.push(piece);
    rest = rest.slice(taken);
  }
  return pieces;
}
