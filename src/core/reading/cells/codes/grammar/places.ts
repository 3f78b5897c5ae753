import type { Env } from "../env";
import type { Found } from "../found";
import { atMost } from "../found";
import { findWord } from "../vocabulary/find-word";
import type { Step } from "./step";
import { hasCodes } from "./step";

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
const PLACED = /^(?<word>\p{L}{3,})[\s:]*(?<places>(?:\d{1,2}|[ivx]{1,4}(?!\p{L}))(?:\s*(?:[-,;/+&]|ja|och|and|sekä|samt)\s*(?:\d{1,2}|[ivx]{1,4}(?!\p{L})))*)[.)]?$/iu;
const SEPARATORS = /\s*(?:[,;/+&]|ja|och|and|sekä|samt)\s*/iu;

function placeOf(text: string): number {
  return /^\d/u.test(text) ? Number(text) : ROMAN.indexOf(text.toLowerCase()) + 1;
}

/** "1, 3-4" → 1, 3, 4. */
function numbersIn(places: string): readonly number[] {
  return places.split(SEPARATORS).flatMap((part) => {
    const [from = 0, to = from] = part.split("-").map((end) => placeOf(end.trim()));
    return to < from || to - from > ROMAN.length ? [0] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

/** "kyvykkyydet 1-4", "Kyvykkyys II": a value that has parts, and their places in the programme's order. */
export const readPlaces: Step = (text, env: Env): Found | undefined => {
  const { word = "", places = "" } = PLACED.exec(text)?.groups ?? {};
  const whole = word === "" ? undefined : findWord(word, env.list);
  const [code, ...others] = whole?.codes ?? [];
  if (!hasCodes(whole) || others.length > 0) return undefined;
  const parts = env.list.codes.filter((each) => each.partOf === code).map((each) => each.code);
  const found = numbersIn(places).map((place) => parts[place - 1]);
  const known = found.filter((each) => each !== undefined);
  if (known.length === 0 || known.length < found.length) return undefined;
  const named: Found = { codes: [...new Set(known)], sure: "normalised" };
  return places.includes("-") ? atMost(named, "uncertain", "range") : named;
};
