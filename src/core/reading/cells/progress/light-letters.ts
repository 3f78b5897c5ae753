import type { Light, Status } from "../../values";
import { foldCase } from "../../text/clean";
import type { ColumnContents } from "../cell-kind";

/** What the single letters of a column stand for. */
type LetterMeaning = "lights" | "statuses" | "goals";

export interface LightLetters {
  readonly meaning: LetterMeaning;
  /** How many cells hold a letter. */
  readonly cells: number;
  /** G stands beside no other English or Swedish letter that settles it: grön, or gul. */
  readonly unsureG: boolean;
}

/** Finnish V/K/P/H, English G/Y/A/R; no letter is in both, so that only the column's other letters can say otherwise. */
const LIGHTS: Readonly<Record<string, Light>> = { v: "green", k: "yellow", p: "red", h: "grey", g: "green", y: "yellow", a: "yellow", r: "red" };
/** Valmis, kesken, ei aloitettu. */
const STATUSES: Readonly<Record<string, Status>> = { v: "done", k: "in-progress", e: "not-started" };

const LETTER = /^\(?(?<letter>[a-zåäö])[.)]?$/u;
const GOAL = /^[abc]$|^k[1-4]$/u;

function letterOf(value: unknown): string | undefined {
  return typeof value === "string" && value.length < 10 ? LETTER.exec(foldCase(value))?.groups?.["letter"] : undefined;
}

/** Decides once for a column what its single letters are. */
export function decideLetters(contents: ColumnContents, swedish: boolean): LightLetters {
  const letters = new Set<string>();
  let cells = 0;
  let goals = false;
  for (const { cell, count } of contents.cells) {
    const letter = letterOf(cell.value);
    if (letter === undefined) {
      goals ||= typeof cell.value === "string" && cell.value.length < 10 && /^k[1-4]$/u.test(foldCase(cell.value));
      continue;
    }
    letters.add(letter);
    cells += count;
  }
  const has = (letter: string): boolean => letters.has(letter);
  const meaning = goals || has("b") || has("c") ? "goals" : has("e") && !has("p") && (has("v") || has("k")) ? "statuses" : "lights";
  return { meaning, cells, unsureG: swedish && has("g") && !has("y") && !has("a") };
}

/** What a cell's single letter stands for in its column; undefined when the cell is no single letter. */
export function readLetter(text: string, { meaning, unsureG }: LightLetters): { readonly light?: Light; readonly status?: Status; readonly goal?: string; readonly unsure: boolean } | undefined {
  const folded = foldCase(text);
  if (meaning === "goals" && GOAL.test(folded)) return { goal: folded.toUpperCase(), unsure: true };
  const letter = letterOf(text);
  if (letter === undefined) return undefined;
  const status = meaning === "statuses" ? STATUSES[letter] : undefined;
  if (status !== undefined) return { status, unsure: true };
  const light = LIGHTS[letter];
  return light === undefined ? undefined : { light, unsure: letter === "g" && unsureG };
}
