import type { Term, YearPart } from "./term";

/** The terms of each year, in the order of writing; undefined when the terms and years do not pair off. */
export type YearSplit = readonly { readonly year: number; readonly terms: readonly Term[] }[];

type Run = { readonly kind: "term"; readonly terms: Term[] } | { readonly kind: "year"; readonly years: YearPart[] };

function runsOf(parts: readonly (Term | YearPart)[]): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (part.kind === "term") {
      if (last?.kind === "term") last.terms.push(part);
      else runs.push({ kind: "term", terms: [part] });
    } else if (last?.kind === "year") last.years.push(part);
    else runs.push({ kind: "year", years: [part] });
  }
  return runs;
}

/**
 * Pairs amounts with years: "2024: 10 000, 2025: 20 000", "10 000 (2025) / 5 000 (2026)", "10 000 / 20 000
 * (2025/2026)". A span of years is no split: its amount is for all of them.
 */
export function splitByYear(parts: readonly (Term | YearPart)[]): YearSplit | undefined {
  if (!parts.some((part) => part.kind === "year") || parts.some((part) => part.kind === "year" && part.from !== part.to)) return undefined;
  const runs = runsOf(parts);
  const split = new Map<number, Term[]>();
  for (let index = 0; index < runs.length; index += 2) {
    const pair = [runs[index], runs[index + 1]];
    const terms = pair.find((run) => run?.kind === "term")?.terms ?? [];
    const years = pair.find((run) => run?.kind === "year")?.years ?? [];
    if (years.length === 0 || terms.length === 0 || (years.length > 1 && years.length !== terms.length)) return undefined;
    terms.forEach((term, position) => {
      const year = (years.length === 1 ? years[0] : years[position])?.from ?? 0;
      const before = split.get(year);
      if (before === undefined) split.set(year, [term]);
      else before.push(term);
    });
  }
  return [...split].map(([year, terms]) => ({ year, terms }));
}
