import { valueAt } from "../../../grid/grid";
import { foldCase } from "../../text/clean";
import type { Candidate } from "./candidate";
import { OLD_NAME, ROADMAP_NAME } from "./name-words";

const TITLE_ROWS = 6;

/** What decides between candidates that fit about equally well, the most important first; larger is better. */
interface Rank {
  readonly hasActions: number;
  readonly visible: number;
  readonly current: number;
  readonly named: number;
  readonly year: number;
  readonly rows: number;
  readonly score: number;
}

const ORDER = ["hasActions", "visible", "current", "named", "year", "rows", "score"] as const satisfies readonly (keyof Rank)[];

function newestYear(texts: readonly string[]): number {
  return Math.max(0, ...texts.flatMap((text) => (text.match(/(?<!\d)20\d\d(?!\d)/gu) ?? []).map(Number)));
}

function titlesAbove(candidate: Candidate): string[] {
  const { block, sheet } = candidate;
  const texts: string[] = [];
  for (let row = Math.max(sheet.grid.firstRow, block.topRow - TITLE_ROWS); row < block.topRow; row += 1) {
    for (let column = block.firstColumn; column <= block.lastColumn; column += 1) {
      const value = valueAt(sheet.grid, row, column);
      if (typeof value === "string") texts.push(value);
    }
  }
  return texts;
}

function rankOf(candidate: Candidate): Rank {
  const name = foldCase(`${candidate.sheet.name} ${candidate.table?.name ?? ""}`);
  const named = newestYear([name]);
  return {
    hasActions: candidate.actionRows > 0 ? 1 : 0,
    visible: candidate.sheet.hidden ? 0 : 1,
    current: OLD_NAME.test(name) ? 0 : 1,
    named: ROADMAP_NAME.test(name) ? 1 : 0,
    year: named > 0 ? named : newestYear(titlesAbove(candidate)),
    rows: candidate.actionRows,
    score: Math.round(candidate.block.fit.score * 20),
  };
}

const NEAR_BEST = 0.8;

export interface Ranked {
  /** Best first. */
  readonly order: readonly Candidate[];
  /** The candidates that nothing tells from the best, the best included; one when it is clear. */
  readonly tied: readonly Candidate[];
}

/**
 * Two plain tables under each other on a sheet: the upper one comes first whatever its rows and year, since the next
 * year's draft stands below. So the lower one shares the rank of the upper.
 */
function leadOf(candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (candidate.table !== null || candidate.actionRows === 0) return candidate;
  return all.filter((other) => other.sheet === candidate.sheet && other.table === null && other.actionRows > 0).reduce((lead, other) => (other.block.topRow < lead.block.topRow ? other : lead), candidate);
}

/** Puts candidates in order: clearly better headers first, then among near equals by name, year and rows. */
export function rankCandidates(candidates: readonly Candidate[]): Ranked {
  const withActions = candidates.filter((candidate) => candidate.actionRows > 0);
  const pool = withActions.length > 0 ? withActions : candidates;
  const bestScore = Math.max(0, ...pool.map((candidate) => candidate.block.fit.score));
  const near = pool.filter((candidate) => candidate.block.fit.score >= NEAR_BEST * bestScore);
  const ranked = candidates.map((candidate) => {
    const isNear = near.includes(candidate);
    const lead = isNear ? leadOf(candidate, near) : candidate;
    const keys = isNear ? ORDER.map((key) => rankOf(lead)[key]) : [candidate.block.fit.score];
    return { candidate, keys: [isNear ? 1 : 0, ...keys, lead === candidate ? 0 : -candidate.block.topRow] };
  });
  const compare = (a: readonly number[], b: readonly number[]): number => a.map((key, index) => (b[index] ?? 0) - key).find((difference) => difference !== 0) ?? 0;
  const sorted = [...ranked].sort((a, b) => compare(a.keys, b.keys));
  const [first] = sorted;
  const tied = first === undefined ? [] : sorted.filter((each) => compare(first.keys, each.keys) === 0);
  return { order: sorted.map((each) => each.candidate), tied: tied.map((each) => each.candidate) };
}
