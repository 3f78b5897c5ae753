import { cleanText } from "../../text/clean";
import { allowedEdits, editDistance } from "../../text/distance";
import type { ColumnContents } from "../cell-kind";
import { isFormulaError } from "../text/formula-error";
import { unitKey } from "./unit-key";

/** What a column teaches about its own units. */
export interface UnitChoices {
  /** The commonest way of writing by `unitKey`, of names that stand on two rows or more. */
  readonly usual: ReadonlyMap<string, string>;
  /** Names by their code: "100" → "Konsernihallinto". */
  readonly codes: ReadonlyMap<string, string>;
}

/** "100, Konsernihallinto", "1001 Tilapalvelu", "12.3 - Kirjasto" → code and name. */
const CODED = /^(?<code>\d{1,6}(?:\.\d{1,4})?)(?:\s*[,.:;)/-]\s*|\s+)(?<name>\p{L}.*)$/u;
const CODE_BEHIND = /^(?<name>\p{L}[^\d(]*?)\s*[(,-]?\s*(?<code>\d{2,6})\)?$/u;

/** More are not worth comparing: the commonest names of a column are few. */
const MOST_COMPARED = 300;
const FEWEST_ROWS = 2;

/** Splits a code off a unit's name: "100, Konsernihallinto" → 100 and Konsernihallinto. */
export function splitUnitCode(text: string): { readonly code: string; readonly name: string } | undefined {
  const { code, name } = (CODED.exec(text) ?? CODE_BEHIND.exec(text))?.groups ?? {};
  return code === undefined || name === undefined ? undefined : { code, name: name.trim() };
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

/** Of two ways of writing the same: the commoner, then the one with a capital and small letters. */
function better(a: readonly [string, number], b: readonly [string, number]): readonly [string, number] {
  if (a[1] !== b[1]) return a[1] > b[1] ? a : b;
  if (isShouted(a[0]) !== isShouted(b[0])) return isShouted(a[0]) ? b : a;
  return a[0] <= b[0] ? a : b;
}

/** Learns from the column which names are usual and which codes belong to them. */
export function decideUnits(contents: ColumnContents): UnitChoices {
  const variants = new Map<string, Map<string, number>>();
  const codes = new Map<string, string>();
  for (const { cell, count } of contents.cells) {
    if (typeof cell.value !== "string" || cell.value.length > 120 || isFormulaError(cell.value)) continue;
    const text = cleanText(cell.value);
    const coded = splitUnitCode(text);
    if (coded !== undefined && !codes.has(coded.code)) codes.set(coded.code, coded.name);
    const name = coded?.name ?? text;
    const key = unitKey(name);
    if (key === "") continue;
    const counts = variants.get(key) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + count);
    variants.set(key, counts);
  }
  const usual = new Map<string, string>();
  for (const [key, counts] of variants) {
    const rows = [...counts.values()].reduce((sum, each) => sum + each, 0);
    if (rows < FEWEST_ROWS) continue;
    const [first, ...others] = [...counts];
    if (first !== undefined) usual.set(key, others.reduce<readonly [string, number]>(better, first)[0]);
  }
  return { usual, codes };
}

/** The usual name of the column that a misspelt one is nearest to. */
export function nearestUsual(key: string, { usual }: UnitChoices): string | undefined {
  const limit = allowedEdits(key.length);
  if (limit === 0) return undefined;
  let compared = 0;
  for (const [known, name] of usual) {
    if (compared >= MOST_COMPARED) return undefined;
    compared += 1;
    if (known !== key && editDistance(key, known, limit) <= limit) return name;
  }
  return undefined;
}
