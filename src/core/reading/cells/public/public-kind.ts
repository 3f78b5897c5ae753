import { foldCase } from "../../text/clean";
import type { Reading } from "../../reading";
import type { Cell, CellKind, ReadingContext } from "../cell-kind";
import { isFormulaError } from "../text/formula-error";
import { makeReading } from "../text/make-reading";
import { isMissingMark } from "../text/missing-mark";

/** How the answers of a column are to be taken. */
export interface PublicChoices {
  /** The header asks whether the row is internal or secret: "Sisäinen", "Intern". */
  readonly reversed: boolean;
  /** Only ticks stand in the column: an unticked cell is an answer too. */
  readonly ticksOnly: boolean;
}

const INTERNAL_HEADER = /sisäi|salai|salass|salaa|luottamuk|intern|hemlig|sekretess|konfiden|confiden|secret|ei[ -]julki|ei verkko|icke[ -]offentlig|not public|non-public|private/u;

const YES: ReadonlySet<string> = new Set(["kyllä", "kylla", "k", "ja", "j", "yes", "y", "tosi", "sant", "true", "ok", "on", "1", "joo"]);
const NO: ReadonlySet<string> = new Set(["ei", "e", "nej", "n", "no", "epätosi", "falskt", "false", "0", "off", "inte"]);
const TICK = /^(?:x|xx|✓|✔️?|☑️?|✅|√|v|\*)$/u;
const CROSS = /^(?:✗|✘|❌|✖|☐|□|o)$/u;
const PUBLIC = /^(?:(?:on )?julki(?:nen|set|sia|sesti|staa)|julkaist(?:aan|ava|u|avissa)|näytetään(?: (?:verkossa|julkisesti|sivuilla|verkkosivuilla|kuntalaisille))?|saa julkaista|verkko(?:on|sivulle|sivuille)?|ulkoinen|avoin|offentlig(?:t|a)?|publik(?:t)?|publiceras|visas|öppen|extern|(?:is )?public|publish(?:ed)?|show(?:n)?|open|external|visible)$/u;
const INTERNAL = /^(?:(?:vain )?sisäi(?:nen|set|seen käyttöön|sesti)|salainen|salassa ?pidettävä|luottamuksellinen|ei[ -]julki(?:nen|sta|staa|staan)|ei näytetä|ei julkaista|ei saa julkaista|ei verkkoon|piilotetaan|(?:endast )?intern(?:t|a)?|hemlig(?:t)?|sekretess.*|konfidentiell(?:t)?|icke[ -]offentlig|inte offentlig|ej offentlig|publiceras (?:inte|ej)|visas (?:inte|ej)|internal(?: only)?|confidential|secret|private|not public|non-public|not published|hidden)$/u;

/** What a text says: of publicity itself, or yes/no to the header's question; undefined when neither. */
function answerOf(folded: string, reversed: boolean): { readonly value: boolean; readonly sure: boolean } | undefined {
  const text = folded.replace(/[.!]+$/u, "");
  if (PUBLIC.test(text)) return { value: true, sure: true };
  if (INTERNAL.test(text)) return { value: false, sure: true };
  if (YES.has(text) || TICK.test(text)) return { value: !reversed, sure: true };
  if (NO.has(text) || CROSS.test(text)) return { value: reversed, sure: true };
  const first = text.split(/[\s,(;:/-]+/u)[0] ?? "";
  if (YES.has(first) && first.length > 1) return { value: !reversed, sure: false };
  if (NO.has(first) && first.length > 1) return { value: reversed, sure: false };
  return undefined;
}

/** Only the plain words of the header's own language are taken as they are; every other form is understood. */
function isPlain(folded: string): boolean {
  return /^(?:kyllä|ei|ja|nej|yes|no|julkinen|sisäinen|offentlig|intern|public|internal)$/u.test(folded);
}

function read({ value: raw }: Cell, { reversed, ticksOnly }: PublicChoices): Reading<boolean> {
  if (isFormulaError(raw)) return makeReading<boolean>(raw, "unreadable", { note: "formula-error" });
  if (typeof raw === "boolean") return makeReading(raw, "ok", { value: raw !== reversed });
  const folded = raw === null ? "" : typeof raw === "number" ? String(raw) : typeof raw === "string" ? foldCase(raw) : "";
  // In a column of ticks an empty cell answers no; what is not said to be public stays internal.
  if (folded === "" && ticksOnly && !reversed) return makeReading<boolean>(raw, "normalised", { value: false });
  if (folded === "" || isMissingMark(folded)) return makeReading<boolean>(raw, "empty");
  const answer = answerOf(folded, reversed);
  if (answer === undefined) {
    const doubted = answerOf(folded.replace(/ ?\(?\?+\)?$/u, ""), reversed);
    return doubted === undefined ? makeReading<boolean>(raw, "unreadable", { note: "value-not-in-list" }) : makeReading(raw, "uncertain", { value: doubted.value, note: "marked-unsure" });
  }
  if (!answer.sure) return makeReading(raw, "uncertain", { value: answer.value, note: "partly-understood" });
  return makeReading(raw, isPlain(folded) ? "ok" : "normalised", { value: answer.value });
}

/** Reads whether a row may be published (julkinen/sisäinen, kyllä/ei, x); a header "Sisäinen" reverses yes and no. */
export const publicKind: CellKind<boolean, PublicChoices> = {
  decide: (contents, context: ReadingContext) => {
    const texts = [...contents.cells].map(({ cell }) => cell.value).filter((value) => value !== null && value !== "");
    const ticksOnly = texts.length > 0 && texts.every((value) => typeof value === "string" && TICK.test(foldCase(value)));
    return { reversed: INTERNAL_HEADER.test(foldCase(context.header)), ticksOnly };
  },
  decisions: () => [],
  read,
};
