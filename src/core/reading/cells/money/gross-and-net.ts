import type { Programme } from "../../../programme/schema";
import type { Phrase } from "./phrase";
import { readPhrase } from "./phrase";
import type { Term } from "./term";

/** One amount said twice, with tax and without, or before income and after it. */
export interface GrossAndNet {
  readonly gross: Term;
  readonly net: Term;
  /** Whether the two differ by a rate of value added tax, by an income that stands there too, or by nothing that is known. */
  readonly differBy: "tax" | "income" | null;
  /** Everything but the net amount, as written. */
  readonly beside: string;
}

/** Rates of value added tax in Finland, in per cent: now, and as older cells have them. */
const RATES = [25.5, 24, 14, 13.5, 10];
/** People round both amounts. */
const ROUNDED = 0.004;

/** Between two statements: a comma after which the text goes on, a semicolon, a stroke or a line break; brackets. */
const BETWEEN = /,(?= )| ?; ?| \/ |[()]/u;

interface Piece {
  readonly text: string;
  readonly term: Term;
  readonly basis: "gross" | "net" | undefined;
}

function termsOf(phrase: Phrase): readonly Term[] {
  return phrase.parts.filter((part): part is Term => part.kind === "term");
}

/** The statements of a text that hold an amount each, with the words around it; undefined where one holds two, or something else. */
function piecesOf(text: string, base: number, work: Programme["workTime"]): readonly Piece[] | undefined {
  const texts: string[] = [];
  for (const part of text.split(BETWEEN).map((each) => each.trim())) {
    if (part === "") continue;
    if (texts.length === 0 || termsOf(readPhrase(part, base, work)).length > 0) texts.push(part);
    // "(alv 0 %)" speaks of the amount before it.
    else texts.push(`${texts.pop() ?? ""} ${part}`);
  }
  const pieces: Piece[] = [];
  for (const each of texts) {
    const phrase = readPhrase(each, base, work);
    const [term, ...more] = phrase.parts;
    if (term?.kind !== "term" || more.length > 0 || term.doubt !== undefined || term.per === "unit") return undefined;
    const basis = phrase.vat?.basis === undefined ? undefined : phrase.vat.basis === "included" ? "gross" : "net";
    pieces.push({ text: each, term, basis });
  }
  return pieces;
}

function reasonOf(gross: number, net: number, third: number | undefined): GrossAndNet["differBy"] {
  if (third !== undefined) return Math.abs(gross - net - third) < gross * ROUNDED ? "income" : null;
  return RATES.some((rate) => Math.abs(net * (1 + rate / 100) - gross) < gross * ROUNDED) ? "tax" : null;
}

/**
 * "brutto 12 550 €, netto 10 000 €", "10 000 € (alv 0 %), 12 550 € (sis. alv)": two statements of one amount, of which
 * at least one says which it is. A third amount may be the income between them.
 */
export function grossAndNet({ text }: Phrase, base: number, work: Programme["workTime"]): GrossAndNet | undefined {
  const pieces = piecesOf(text, base, work);
  if (pieces === undefined || pieces.length < 2 || pieces.length > 3) return undefined;
  const said = (basis: Piece["basis"]): readonly Piece[] => pieces.filter((piece) => piece.basis === basis);
  const unsaid = said(undefined);
  const isPair = pieces.length === 2;
  const net = said("net")[0] ?? (isPair ? unsaid[0] : undefined);
  const gross = said("gross")[0] ?? (isPair ? unsaid[0] : undefined);
  if (net === undefined || gross === undefined || net === gross || said("net").length > 1 || said("gross").length > 1) return undefined;
  const third = pieces.find((piece) => piece !== net && piece !== gross);
  const beside = pieces.filter((piece) => piece !== net).map((piece) => piece.text);
  return { gross: gross.term, net: net.term, differBy: reasonOf(gross.term.cents, net.term.cents, third?.term.cents), beside: beside.join(", ") };
}
