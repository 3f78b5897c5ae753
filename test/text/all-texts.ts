import type { Words } from "../../src/text/words";

export interface TextAt {
  readonly path: string;
  readonly text: string;
  /** A piece of a sentence that is put together elsewhere: may be empty or begin with a blank. */
  readonly piece: boolean;
}

/** For texts with something to put in: a count first, where there is one, and names. */
const FILLINGS = [[1, "X", "Y", "Z"], [3, "X", "Y", "Z"], ["X", "Y", "Z", "W"]] as const;

/** Texts that take a count and a list of cells. */
const WITH_CELLS = /\.pane\.shell\.(?:fixed|undone)$/u;
const CELL_FILLINGS = [[1, []], [1, ["D7"]], [3, ["D7", "D8"]]] as const;

/** Texts that take a list of names. */
const WITH_NAMES = /\.pane\.(?:shell\.(?:tablesTie|stopped)|overview\.unfitColumns)$/u;
const NAME_FILLINGS = [[["X"]], [["X", "Y"]]] as const;

/** Texts that take the facts of a reason why a posting belongs to an action. */
const WITH_FACTS = /\.pane\.money\.(?:untied\.(?:why|because)\.|.*\.rule$)/u;
const FACT_FILLINGS = [[{ text: "X", code: "Y", rule: 1, supplier: "X", words: ["X", "Y"], action: "X" }, "X"]] as const;

function fillingsOf(path: string): readonly (readonly unknown[])[] {
  if (WITH_CELLS.test(path)) return CELL_FILLINGS;
  if (WITH_FACTS.test(path)) return FACT_FILLINGS;
  return WITH_NAMES.test(path) ? NAME_FILLINGS : FILLINGS;
}

function collect(value: unknown, path: string, piece: boolean): readonly TextAt[] {
  if (typeof value === "string") return [{ path, text: value, piece }];
  if (typeof value === "function") return fillingsOf(path).flatMap((filling) => collect(Reflect.apply(value, undefined, filling), `${path}(${String(filling[0])})`, piece));
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => collect(each, `${path}[${index}]`, true));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => collect(each, `${path}.${key}`, piece));
}

/** Every text of a language but those of problems and findings, which need facts and have tests of their own. */
export function allTexts({ language, fields, values, notes, decisions, checks, reports, settings, newRoadmap, cli, pane }: Words): readonly TextAt[] {
  const advice = Object.fromEntries(Object.entries(checks).map(([check, wording]) => [check, { name: wording.name, advice: wording.advice }]));
  return collect({ fields, values, notes, decisions, advice, reports, settings, newRoadmap, cli, pane }, language, false);
}
