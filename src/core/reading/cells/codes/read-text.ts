import { cleanText, foldCase, foldLookalikes } from "../../text/clean";
import { noValueYet } from "../../text/no-value-yet";
import { isDitto, referenceTarget } from "../text/ditto";
import { isMissingMark } from "../text/missing-mark";
import type { Env } from "./env";
import type { Found } from "./found";
import { atMost } from "./found";
import { saysNone } from "./grammar/field-words";
import { readContained } from "./grammar/contained";
import { readLoosely, readPhrase } from "./grammar/read-phrase";
import { readSymbol } from "./grammar/symbol";
import { nearestValue } from "./nearest";
import { readOfAnotherField } from "./other-fields";
import { findName } from "./vocabulary/find-word";

/** Longer texts are no codes, and are not taken apart. */
const LONGEST = 200;
const OPEN: ReadonlySet<string> = new Set(["avoin", "auki", "ei luokiteltu", "selvitetään", "selvityksessä", "arvioidaan", "arvioidaan myöhemmin", "vaikea arvioida", "ei osaa sanoa", "en osaa sanoa", "utreds", "bedöms senare", "kan inte sägas", "luokittelematta", "ei valittu", "ei vielä", "ei vielä valittu", "ei päätetty", "päättämättä", "valitaan myöhemmin", "myöhemmin", "ei luokkaa", "inte valt", "inte vald", "väljs senare", "ei", "nej", "no", "ei mikään", "ei mitään", "ei mikään näistä", "ingen av dessa", "inget av dessa", "none of these", "valitse", "öppen", "öppet", "ej klassificerad", "välj", "open", "not classified", "select", "choose"]);

/** Nothing stands there, or a mark that says so. */
function isEmpty(text: string): boolean {
  return text === "" || isMissingMark(text) || OPEN.has(foldCase(text).replace(/[.…!]+$/u, ""));
}

/** "ei vielä arvioitu", "avgörs senare"; an adjective such as "riippumaton" denies nothing. */
function isUnsettled(text: string): boolean {
  return (text.includes(" ") || !/(?:maton|mätön)$/iu.test(text)) && noValueYet(text) !== undefined;
}

/** Line breaks part values; those inside a value ("digitaalinen⏎perusta") are blanks. */
function withLineBreaks(raw: string): string {
  return raw.split(/\r\n?|\n/u).map(cleanText).filter((line) => line !== "").join("\n");
}

function readScale(text: string, env: Env): Found | undefined {
  const code = env.choices.scale?.[foldCase(text)];
  // M is medium on every scale.
  return code === undefined || foldCase(code) === foldCase(text) ? undefined : { codes: [code], sure: "uncertain", note: "single-letter" };
}

function unknown(text: string, env: Env): Found {
  const suggestion = nearestValue(text, env);
  return { codes: [], sure: env.list.open && !/^[\d\s.,;/-]+$/u.test(text) ? "uncertain" : "none", note: "value-not-in-list", suggestion };
}

const FOOTNOTE = /^(?<rest>[^*]*[\p{L}\d)])\s?(?:\*{1,3}|[¹²³⁴]{1,2})\)?\s*$/u;

/** The reading of a text cell by a code list, or "empty". */
export function readText(typed: string, env: Env): Found | "empty" {
  const noted = FOOTNOTE.exec(typed)?.groups?.["rest"];
  const value = noted === undefined ? undefined : readWhole(noted, env);
  // The value holds, but what the footnote says of it is not known here.
  return value !== undefined && value !== "empty" && value.codes.length > 0 ? atMost(value, "uncertain", "footnote-mark") : readWhole(typed, env);
}

function readWhole(typed: string, env: Env): Found | "empty" {
  // Full-width and other compatibility letters look like the plain ones.
  const raw = typed.normalize("NFKC");
  const text = cleanText(raw);
  const signs = isMissingMark(text) && /^[*!+]+$/u.test(text) ? readSymbol(text, env) : undefined;
  if (signs !== undefined) return signs;
  if (isEmpty(text)) return "empty";
  if (isDitto(text)) return { codes: [], sure: "uncertain", note: "ditto" };
  const target = referenceTarget(text);
  if (target !== undefined) return { codes: [], sure: "uncertain", note: "elsewhere", detail: target };
  if (text.length > LONGEST) return { codes: [], sure: "none", note: "value-not-in-list" };
  const found = readScale(text, env) ?? findName(text, env.list) ?? readPhrase(raw.includes("\n") || raw.includes("\r") ? withLineBreaks(raw) : text, env);
  const lookalike = foldLookalikes(text) !== text || text !== cleanText(typed.replace(/\u2026/gu, "..."));
  const isGuess = found?.note === "typo" || found?.note === "abbreviation";
  if (found !== undefined && found.sure !== "none" && !isGuess) return lookalike ? atMost(found, "normalised") : found;
  if (saysNone(text, env.field)) return "empty";
  const elsewhere = readOfAnotherField(text, env);
  if (isGuess && elsewhere === undefined) return found;
  if (elsewhere === undefined && isUnsettled(text)) return "empty";
  if (elsewhere !== undefined) {
    // "Ihmislähtöinen palvelu" among benefits: the list's own word comes before another list's whole name.
    const own = readContained(text, env);
    return own?.codes.length === 1 && own.note === "partly-understood" ? atMost({ ...own, aside: elsewhere.aside }, "uncertain", "two-candidates") : elsewhere;
  }
  return readLoosely(text, env) ?? found ?? unknown(text, env);
}
