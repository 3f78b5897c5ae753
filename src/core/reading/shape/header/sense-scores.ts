import type { Sense } from "./words/sense";
import type { HeaderHints, HeaderText } from "./header-text";
import type { SenseScores } from "./match-part";
import { VIEW_FIELDS } from "../../../programme/fields";

type Scores = Map<Sense, number>;

const MONEY: readonly Sense[] = ["budget", "actual", "benefitPerYear"];

/** Joins what the parts of a header say: a meaning that they share wins ("Toteuma / Utfall"), else the first part's. */
export function joinParts(parts: readonly SenseScores[]): Scores {
  const known = parts.filter((part) => part.size > 0);
  const factor = 0.55 + 0.45 * (known.length / Math.max(1, parts.length));
  const joined: Scores = new Map();
  known.forEach((part, index) => {
    for (const [sense, score] of part) {
      const votes = known.filter((other) => other.has(sense)).length;
      const weight = votes > 1 ? 1 + 0.05 * votes : index === 0 ? (known.length > 1 ? 0.92 : 1) : 0.8;
      joined.set(sense, Math.max(joined.get(sense) ?? 0, Math.min(1, score * weight) * factor));
    }
  });
  return joined;
}

function raise(scores: Scores, senses: readonly Sense[], to: number): boolean {
  const present = senses.filter((sense) => scores.has(sense));
  for (const sense of present) scores.set(sense, Math.max(to, scores.get(sense) ?? 0));
  return present.length > 0;
}

function lowerOthers(scores: Scores, kept: readonly Sense[], factor: number): void {
  for (const [sense, score] of scores) if (!kept.includes(sense)) scores.set(sense, score * factor);
}

function favour(scores: Scores, senses: readonly Sense[], to = 0.97): boolean {
  const raised = raise(scores, senses, to);
  if (raised) lowerOthers(scores, senses, 0.45);
  return raised;
}

/** Units and named values in the header ("(€)", "S/M/L", "%") decide between its meanings, or stand alone for one. */
function useHints(scores: Scores, hints: HeaderHints): void {
  const empty = scores.size === 0;
  if (hints.workdays && !scores.has("none")) {
    scores.set("personDays", 0.95);
    lowerOthers(scores, ["personDays"], 0.5);
  }
  if (hints.sizes && !favour(scores, scores.has("impact") ? ["impact"] : ["cost"]) && empty) {
    scores.set("cost", 0.5).set("impact", 0.45);
  }
  if (hints.letters && !favour(scores, ["goal"]) && empty) scores.set("goal", 0.6);
  if (hints.date && !scores.has("none")) favour(scores, ["due", "start", "updated"]);
  if (hints.percent) {
    if (scores.has("status") || scores.has("actual")) scores.set("progress", Math.max(0.6, scores.get("progress") ?? 0));
    favour(scores, ["progress"]);
  } else if (hints.money) {
    if (scores.has("benefit") && !scores.has("benefitPerYear")) scores.set("benefitPerYear", 0.8);
    // "Netto €" is a ledger's sum: the unit adds nothing to it.
    const isLedger = (scores.get("none") ?? 0) > Math.max(0, ...MONEY.map((sense) => scores.get(sense) ?? 0));
    if (!isLedger && !favour(scores, MONEY.filter((sense) => sense !== "benefitPerYear" || !scores.has("budget"))) && empty) scores.set("budget", 0.55);
  } else if (hints.perYear && scores.has("benefitPerYear")) {
    favour(scores, ["benefitPerYear"], 0.9);
  }
}

/** A year makes an amount likelier ("Toteuma 2025" is no status); a target value of a year is no goal. */
function useYear(scores: Scores): void {
  if (!favour(scores, ["actual"], 0.95)) favour(scores, ["budget"], 0.95);
  if (scores.has("goal") && scores.has("none")) scores.set("none", 0.6);
}

/** What the whole header means, from its parts and what it says beside them. */
export function weighHeader(parts: readonly SenseScores[], header: HeaderText): SenseScores {
  const scores = joinParts(parts);
  useHints(scores, header.hints);
  if (header.year !== undefined) useYear(scores);
  // The eight directions are numbered in the programme: "6) Kustannukset".
  const view = header.numbering === undefined ? undefined : VIEW_FIELDS[header.numbering - 1];
  if (view !== undefined && scores.has(view)) favour(scores, [view], 0.99);
  return scores;
}
