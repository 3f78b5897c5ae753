import type { Language } from "../../programme/language";
import type { Day } from "../day";
import { dayFromSerial } from "../serial";
import type { DateSystem } from "../grid";
import type { FormatPiece } from "./format-tokens";
import { formatPieces } from "./format-tokens";

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fi: ["tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu", "heinäkuu", "elokuu", "syyskuu", "lokakuu", "marraskuu", "joulukuu"],
  sv: ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};
const SHORT_MONTH = 3;
const SECONDS = 86_400;

interface Moment {
  readonly day: Day;
  /** Seconds since midnight. */
  readonly seconds: number;
}

const padded = (number: number, length: number): string => String(number).padStart(length, "0");

function monthText(month: number, length: number, language: Language): string {
  if (length <= 2) return padded(month, length);
  const name = MONTHS[language][month - 1] ?? "";
  return length === SHORT_MONTH ? name.slice(0, SHORT_MONTH) : name;
}

/** "m" after hours or before seconds means minutes. */
function isMinutes(pieces: readonly FormatPiece[], at: number): boolean {
  const codes = (from: readonly FormatPiece[]): string | undefined => from.flatMap((piece) => (piece.kind === "code" ? [piece.letter] : [])).at(0);
  return codes(pieces.slice(0, at).reverse()) === "h" || codes(pieces.slice(at + 1)) === "s";
}

function pieceText(piece: FormatPiece, at: number, pieces: readonly FormatPiece[], { day, seconds }: Moment, language: Language): string {
  if (piece.kind === "text") return piece.text;
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const { letter, length } = piece;
  switch (letter) {
    case "y":
      return length <= 2 ? padded(year % 100, 2) : String(year);
    case "m":
      return isMinutes(pieces, at) ? padded(Math.floor(seconds / 60) % 60, length) : monthText(month, length, language);
    case "d":
      return length <= 2 ? padded(date, length) : String(date);
    case "h":
      return padded(Math.floor(seconds / 3600), length);
    case "s":
      return padded(seconds % 60, length);
    default:
      return "";
  }
}

/** The order of the codes where a format comes from another country: people in Finland read day, month, year. */
function isForeign(pieces: readonly FormatPiece[]): boolean {
  const codes = pieces.flatMap((piece) => (piece.kind === "code" ? [piece.letter] : []));
  const month = codes.indexOf("m");
  const date = codes.indexOf("d");
  const name = pieces.some((piece) => piece.kind === "code" && piece.letter === "m" && piece.length > 2);
  return !name && month >= 0 && date > month && codes.indexOf("y") > date;
}

const FINNISH: readonly FormatPiece[] = formatPieces("d.m.yyyy");

/**
 * A serial number as a day or a time of day, by its format; undefined where Excel would show none. Formats that put the
 * month before the day are Excel's stand-in for "the day as this computer writes it", which in Finland is d.m.yyyy.
 */
export function shownDate(serial: number, format: string, system: DateSystem, language: Language): string | undefined {
  const day = dayFromSerial(serial, system) ?? (serial >= 0 && serial < 1 ? ("1900-01-01") : undefined);
  if (day === undefined) return undefined;
  const given = formatPieces(format);
  const pieces = isForeign(given) ? FINNISH : given;
  const moment = { day, seconds: Math.round((serial - Math.floor(serial)) * SECONDS) % SECONDS };
  return pieces.map((piece, at) => pieceText(piece, at, pieces, moment, language)).join("");
}
