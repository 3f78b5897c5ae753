import type { FieldKey } from "../../../programme/fields";
import type { HeaderMatch } from "../match-header";

/** How well a row of header texts fits a roadmap. */
export interface HeaderFit {
  /** Sum of the confidences of different fields; 0 when it is no roadmap header. */
  readonly score: number;
  readonly fields: ReadonlyMap<number, FieldKey>;
  readonly periods: number;
  /** Headers that are known to be no fields of an action. */
  readonly foreign: number;
  /** How surely one header means the name of an action; "Nimi" may name anything. */
  readonly titleConfidence: number;
}

const LOWEST = 0.35;
const PERIOD_SCORE = 0.2;
const MOST_PERIODS = 8;
const FEWEST_PERIODS = 2;
const SCHEDULE_SCORE = 0.9;
const FOREIGN_PENALTY = 0.3;

/** Fields that a ledger or a budget table has too: they do not make a roadmap. */
const COMMON_FIELDS = new Set<string>(["id", "title", "description", "activityCode", "costCentre", "budget", "actual", "funding", "notes", "updated", "unit", "law", "impactMetric"]);
/** Fields that any list of things has. */
const LIST_FIELDS = new Set<string>(["id", "title", "description", "notes"]);
const SURE_TITLE = 0.93;
const FEWEST_FIELDS = 2;
const FEWEST_WITHOUT_TITLE = 4;

/** Adds up what the headers say; each field counts once. `matches` are by column number. */
export function headerFit(matches: ReadonlyMap<number, HeaderMatch>): HeaderFit {
  const fields = new Map<number, FieldKey>();
  const taken = new Set<FieldKey>();
  let score = 0;
  let periods = 0;
  let foreign = 0;
  let titleConfidence = 0;
  const columns = [...matches].sort(([, a], [, b]) => (b.candidates[0]?.confidence ?? 0) - (a.candidates[0]?.confidence ?? 0));
  for (const [column, match] of columns) {
    const best = match.candidates.find((candidate) => candidate.confidence >= LOWEST && (candidate.field === null || !taken.has(candidate.field)));
    if (best === undefined) {
      if (match.period !== undefined) periods += 1;
    } else if (best.field === null) {
      foreign += 1;
    } else {
      taken.add(best.field);
      fields.set(column, best.field);
      if (best.field === "title") titleConfidence = best.confidence;
      score += best.confidence;
    }
  }
  // Half-years with marks under them say what a due column would.
  const schedule = periods >= FEWEST_PERIODS && !taken.has("due") ? SCHEDULE_SCORE : 0;
  return { score: score + schedule + PERIOD_SCORE * Math.min(periods, MOST_PERIODS) - FOREIGN_PENALTY * foreign, fields, periods, foreign, titleConfidence };
}

/** True when the headers can be those of a roadmap: a title and another field, or several fields that only a roadmap has. */
export function isRoadmapHeader(fit: HeaderFit): boolean {
  const fields = [...fit.fields.values()];
  if (fit.foreign > fields.length) return false;
  const own = fields.filter((field) => !COMMON_FIELDS.has(field) && !field.includes(":")).length;
  if (!fields.includes("title")) return own >= FEWEST_WITHOUT_TITLE;
  const isAnyList = fit.titleConfidence < SURE_TITLE && fit.periods === 0 && fields.every((field) => LIST_FIELDS.has(field));
  if (isAnyList) return false;
  return fields.length + Math.min(1, fit.periods) >= FEWEST_FIELDS && (fit.foreign === 0 || own > 0);
}
