import type { FieldKey } from "../../../programme/fields";
import type { Programme } from "../../../programme/schema";
import { foldCase } from "../../text/clean";
import { valueWords } from "../value-words";
import type { HeadingWords } from "./heading-words";
import { headingWords } from "./heading-words";

/** A heading that holds for the rows below it. */
export interface RowGroup {
  /** The field that it gives to the rows below; null when it is a heading of another kind. */
  readonly field: FieldKey | null;
  /** The value to read as that field's cell: "B" of "TAVOITE B", "Sivistystoimiala"; the heading itself without a field. */
  readonly text: string;
  /** Rows brought over from the programme period before, or ideas that are not decided yet. */
  readonly mark?: "carried-over" | "idea";
  /** The text alone shows that it is a heading; else its look must show it (merged, in a column of its own …). */
  readonly sure: boolean;
}

const CARRIED =
  /^(?:siirretyt|siirretty|siirtyvät|siirtyneet|jatkuvat|kesken jääneet|keskeneräiset|överförda?|överflyttade|flyttade|oavslutade|carried over|carried forward|continued)(?!\p{L}).*(?:edelli|kaude|ohjelma|vuode|toimenpi|föregående|tidigare|period|program|åtgärder|previous|earlier|actions|20\d\d|över|over|forward)|^(?:edelliseltä|edellisestä|edellisen) (?:kaud|ohjelma|vuode)|^(?:kaudelta|ohjelmakaudelta|vuodelta|ohjelmasta)\s.*siirt|^från (?:föregående|tidigare) (?:period|program)/u;
const IDEAS = /^(?:ideat?|ideoita|idealista|ideapankki|ei vielä käsitel\p{L}*|käsittelemättömät|käsittelemättä|ehdotukset|toimenpide-ehdotukset|idéer|idébank|ej behandlade|obehandlade|förslag till åtgärder|ideas?|not yet handled|proposals|backlog)(?:$|[ /:,(])/u;
const GOAL_WORD = /^(?:tavoite|tavoitteet|päämäärä|mål|goal|objective|målsättning|digitavoite|strateginen tavoite)\s*[:.-]?\s*(?<code>k[1-4]?|[a-h]|[1-9])(?![\p{L}\d])/u;
const CAPABILITY = /^(?:kyvykkyys|kyvykkyydet|förmåga|förmågor|kompetens(?:er)?|capability|capabilities)(?:\s*[:.-]?\s*(?:k\s?)?(?<number>[1-4])(?!\d))?(?:$|[\s:.)-])/u;
const LETTERED = /^(?<code>k[1-4]|[a-c])\s*(?:[).:]|-)\s*(?=\p{L}{2})/u;
const NUMBERED = /^(?<code>[1-9]|k[1-4]|[a-h])\s*[).:-]?\s+(?<rest>\p{L}.*)$/u;
const YEAR = /^(?:(?:vuosi|vuoden|vuodelle|vuonna|år|för år|year)\s*)?(?<year>20\d\d)(?:\s*(?:vuosi|toimenpiteet|tiekartta|digitiekartta|åtgärder|färdplan|actions|roadmap))?$/u;
const ROADMAP_OF_YEAR = /(?:tiekar\p{L}*|färdplan\p{L}*|vägkart\p{L}*|roadmap)\D*(?<year>20\d\d)(?!\s*[-–]\s*(?:20)?\d\d)/u;
/** So much of a goal's name has to be the same. */
const NAME_START = 12;
const UNIT_SURE = /^\p{L}[\p{L} -]*(?:toimiala|toimialat|lautakunta|liikelaitos|konsernihallinto|konsernipalvelut|keskushallinto|sektorn?|förvaltningen|nämnden|affärsverket|koncernförvaltningen|koncerntjänster)$/u;
const UNIT_LIKELY = /(?:palvelut|palvelualue|palvelukeskus|hallinto|keskus|virasto|osasto|yksikkö|tulosalue|tiimi|kaupunkikehitys|tekniset|sivistys|hyvinvointi|elinvoima|tjänster|förvaltning|enheten?|avdelning(?:en)?|central(?:en)?|department|services|unit)$/u;

/** The goal is named: by its full name, by a synonym (a title may be that too), or "1 Älykkäät palvelut". */
function namedGoal(text: string, raw: string, words: HeadingWords): RowGroup | undefined {
  if (words.goalNames.has(text)) return { field: "goal", text: raw, sure: true };
  if (words.goalSynonyms.has(text)) return { field: "goal", text: raw, sure: false };
  const { code, rest = "" } = NUMBERED.exec(text)?.groups ?? {};
  const goal = code === undefined ? undefined : words.goals.get(code);
  const start = rest.slice(0, NAME_START);
  if (goal?.names.some((name) => name.startsWith(start) || rest.startsWith(name.slice(0, NAME_START))) !== true) return undefined;
  return { field: "goal", text: goal.code, sure: true };
}

function goalGroup(text: string, raw: string, words: HeadingWords): RowGroup | undefined {
  const isCode = (code: string): boolean => words.goals.size === 0 || words.goals.has(code);
  const named = namedGoal(text, raw, words);
  if (named !== undefined) return named;
  const worded = GOAL_WORD.exec(text)?.groups?.["code"];
  if (worded !== undefined) return { field: "goal", text: worded.toUpperCase(), sure: true };
  const capability = CAPABILITY.exec(text);
  if (capability !== null && isCode("k")) return { field: "goal", text: `K${capability.groups?.["number"] ?? ""}`, sure: true };
  const lettered = LETTERED.exec(text)?.groups?.["code"];
  if (lettered !== undefined && isCode(lettered)) return { field: "goal", text: lettered.toUpperCase(), sure: true };
  return /^(?:[a-c]|k[1-4]?)$/u.test(text) && isCode(text) ? { field: "goal", text: text.toUpperCase(), sure: false } : undefined;
}

function unitGroup(text: string, raw: string, words: HeadingWords): RowGroup | undefined {
  if (words.units.has(text) || UNIT_SURE.test(text)) return { field: "unit", text: raw, sure: true };
  return UNIT_LIKELY.test(text) && text.split(" ").length <= 4 ? { field: "unit", text: raw, sure: false } : undefined;
}

const BY_VALUE = ["level", "basis", "benefit", "beneficiary", "strategyTheme", "status"] as const;

/** What a text says as a heading over rows: a goal, a department, a year, rows carried over, ideas; undefined: nothing known. */
export function groupHeading(heading: string, programme: Programme): RowGroup | undefined {
  const raw = heading.trim().replace(/\s*[:.]$/u, "");
  const text = foldCase(raw);
  if (text === "" || text.length > 150) return undefined;
  if (CARRIED.test(text)) return { field: null, text: raw, mark: "carried-over", sure: true };
  if (IDEAS.test(text)) return { field: null, text: raw, mark: "idea", sure: true };
  const year = YEAR.exec(text)?.groups?.["year"] ?? ROADMAP_OF_YEAR.exec(text)?.groups?.["year"];
  if (year !== undefined) return { field: "roadmapYear", text: year, sure: true };
  const words = headingWords(programme);
  const found = goalGroup(text, raw, words) ?? unitGroup(text, raw, words);
  if (found !== undefined) return found;
  const values = valueWords(programme);
  const field = BY_VALUE.find((each) => values.get(each)?.has(text) === true);
  return field === undefined ? undefined : { field, text: raw, sure: false };
}
