import type { CellValue } from "../../../../grid/cell-value";
import type { NoteCode } from "../../../note";
import type { Reading } from "../../../reading";
import { foldAccents } from "../../../text/clean";
import { isPlaceholder, noValueYet } from "../../../text/no-value-yet";
import { isFormulaText, isTooNarrow } from "../../../text/pasted-text";
import { isFormulaError } from "../../text/formula-error";
import { makeReading } from "../../text/make-reading";
import { isMissingMark } from "../../text/missing-mark";

const MARK = /^(?:[-?.…/_,;:!()]+|x{3,}|\(?(?:n\/?a|n\.a|tb[dac]|t\.b\.[dac]|eos|e\.o\.s|nil|null|ei|nej|no|none|ingen|inget|inga)[.?!)]*)$/u;
const NOT = "(?:ei|en|eivat|emme|ei ole|ei viela|ei ole viela|inte|ej|icke|ingen|inget|inga|inte annu|annu inte|har inte|not|not yet|no|none|does not|dont|don't|i don't)";
const KNOWING =
  "(?:arvioi|arviota|mitat|mittau|mittari|kysyt|saatav|saatu$|tiedos|tietoa|tieda|tiedet|maaritel|maaritet|asetet|tavoitetta|tavoitteita|tavoitear|vastaus|vastau|vastat|vastann|osaa|ole$|olemassa|kaytettavis|raportoi|resursoi|kirjat|seurat|lasket|laskettavis|dataa|tulok|tulosta|merkitty|taytet|paatet|viela$|vahvistet|voi sanoa|voida|sovel|mielipid|matt|uppmatt|mats|bedom|uppskatt|tillgang|kand$|kant$|faststall|definier|mal$|malsatt|malvard|svar|data$|uppgift|fragat|fragad|rapporter|vet$|veta|angiv|angett|satt$|ifyll|besvar|annu$|relevant|measur|assess|estimat|availab|known$|known yet|know$|set$|set yet|defin|target|asked|answer|applicable|report|yet$|recorded|say$|sure)";
const NOT_KNOWN = new RegExp(`^${NOT} ${KNOWING}[^\\d%]*$`, "u");
const UNKNOWN =
  /^(?:(?:mittari|mittaus|seuranta|arvo|luku|matare|matning(?:en)?|uppfoljning|uppfoljningen|metric|measurement) (?:aloitetaan|alkaa|kaynnistyy|borjar|inleds|startar|starts|begins)|(?:(?:mittari|mittaus|arvo|luku|tulos) )?tulossa|mats inte|mats ej|avoin|avoinna|auki|puuttuu|puuttuva|tulossa|tulee|tarkentuu|taydentyy|taydennetaan|selvitetaan|selvityksessa|selvia|arvioidaan|arvioitavana|arvioimatta|arvioitava|mittaamatta|mitataan|maarittelematta|maaritellaan|asettamatta|kysymatta|vastaamatta|kerataan|valmisteilla|myohemmin|tuntematon|tyhja|uusi mittari|uutena mittarina|ensimmainen mittaus|kan inte|kan ej|vet inte|vet ej|saknas|oppen|oppet|okand|okant|kommer|kommande|preciseras|utreds|bedoms|mats (?:senare|forst)|senare|ny matare|nytt matt|ny indikator|unknown|open|missing|pending|later|coming|to be|new metric|new indicator|baseline year|don't know|not measured|blank)(?![\p{L}\d])[^\d%]{0,30}$/u;
const ELSEWHERE = /^(?:ks|kts|katso|vrt|se|jfr|see|cf|refer|enligt|liite|liitte\p{L}*|bilaga|bilagan|annex|appendix|erillinen|erillise\p{L}*|tuntikirjau\p{L}*|tidrapport\p{L}*|timesheets?|sama kuin|samma som|same as|sisaltyy|ingar|included|(?:oma|eri) (?:taulukko|valilehti|raportti))(?![\p{L}\d])/u;

/** The folded text of a cell without accents, where it is text. */
export function plainText(value: CellValue): string | undefined {
  return typeof value === "string" ? foldAccents(value) : undefined;
}

export function unreadable<T>(raw: CellValue, note: NoteCode, suggestion?: string): Reading<T> {
  return makeReading<T>(raw, "unreadable", { note, suggestion });
}

/** Beyond it a double has no room for its last digits; nothing in a roadmap is counted so far. */
export const LARGEST_FIGURE = 1e14;

/** "-", "ei mitattu", "saknas"; not the stars and dots that other cells of figures count. */
function saysNothing(raw: string): boolean {
  if (raw.length > 160) return false;
  const text = foldAccents(raw).replace(/^\((.*)\)$/u, "$1");
  // "ei mitattu 2023", "tulossa 2025"
  const words = text.replace(/(?:^| )(?:vuonna |v |ar )?(?:19|20)\d{2}$/u, "");
  return text === "" || MARK.test(text) || NOT_KNOWN.test(words) || UNKNOWN.test(words) || (/\p{L}/u.test(text) && isMissingMark(raw)) || isPlaceholder(raw) || noValueYet(raw) !== undefined;
}

/**
 * The reading of a cell that holds no figure at all, the same in every column of figures: nothing, a mark or words
 * that say so, or an error. Undefined for any other cell.
 */
export function withoutFigure<T>(raw: CellValue): Reading<T> | undefined {
  if (raw === null) return makeReading<T>(raw, "empty");
  if (isFormulaError(raw) || Number.isNaN(raw)) return unreadable(raw, "formula-error");
  if (typeof raw === "number" && Math.abs(raw) > LARGEST_FIGURE) return unreadable(raw, "out-of-range");
  if (typeof raw !== "string") return undefined;
  if (saysNothing(raw)) return makeReading<T>(raw, "empty");
  if (isFormulaText(raw)) return unreadable(raw, "formula-like");
  return isTooNarrow(raw) ? unreadable(raw, "formula-error") : undefined;
}

/** True for a text that only points to another place: "ks. liite", "enligt tidrapporten". */
export function pointsElsewhere(plain: string): boolean {
  return ELSEWHERE.test(plain);
}

const SLIP = /(?<=\d[,.]?)o+(?!\p{L})|(?<=\d)[ol](?=[ol]*\d)|(?<![\p{L}\d])[ol](?=[,.]?\d)/gu;

/** The text with letters that stand for digits replaced ("1O" → "10"), or undefined when there are none. */
export function digitSlips(plain: string): string | undefined {
  const mended = plain.replace(SLIP, (letters) => letters.replaceAll("o", "0").replaceAll("l", "1"));
  return mended === plain ? undefined : mended;
}
