import type { FieldKey } from "../../../programme/fields";
import type { OpenColumn, SettledColumn } from "./settled-column";
import type { Trait } from "./cell-traits";

const FEWEST_CELLS = 3;
const CLEAR = 0.75;

/** Fields whose values are told by their words alone. Sizes are left out: S, M and L may be a cost or an impact. */
const BY_WORDS: readonly (readonly [FieldKey, Trait])[] = [
  ["activityCode", "code1111"],
  ["status", "status"],
  ["level", "level"],
  ["goal", "goal"],
  ["basis", "basis"],
  ["beneficiary", "beneficiary"],
  ["benefit", "benefit"],
  ["model", "model"],
  ["strategyTheme", "strategyTheme"],
];

const LOW_CONFIDENCE = 0.45;
const TITLE_CONFIDENCE = 0.35;

/**
 * Fields for columns whose header says nothing, where the cells speak clearly; always with low confidence.
 * A column whose header is known to be something else is left alone.
 * @param decided fields that people have given to other columns already
 */
export function guessColumns(open: readonly OpenColumn[], settled: readonly SettledColumn[], decided: ReadonlySet<FieldKey> = new Set()): SettledColumn[] {
  const taken = new Set<FieldKey | null>([...decided, ...settled.map((column) => column.field)]);
  const guessed = settled.map((column, index) => {
    const own = open[index];
    if (own === undefined || column.field !== null || own.candidates.length > 0 || own.profile.filled < FEWEST_CELLS) return column;
    const { profile } = own;
    const found = BY_WORDS.find(([field, trait]) => !taken.has(field) && profile.share(trait) >= CLEAR);
    const isNumbering = own.header === "" && !taken.has("id") && index === 0 && profile.share("number") >= CLEAR && profile.distinct === profile.filled;
    const field = found?.[0] ?? (isNumbering ? "id" : undefined);
    if (field === undefined) return column;
    taken.add(field);
    return { ...column, field, confidence: LOW_CONFIDENCE };
  });
  return taken.has("title") ? guessed : guessTitle(open, guessed);
}

/** A table without a known title column: the column of the longest different texts is it, else the description. */
function guessTitle(open: readonly OpenColumn[], columns: readonly SettledColumn[]): SettledColumn[] {
  let best = -1;
  let bestScore = 8;
  open.forEach(({ profile }, index) => {
    const free = columns[index]?.field === null || columns[index]?.field === "description";
    const candidates = open[index]?.candidates ?? [];
    if (!free || (candidates.length > 0 && columns[index]?.field === null)) return;
    const score = profile.filled === 0 ? 0 : (profile.meanLength * profile.distinct * profile.share("text")) / profile.filled;
    if (score <= bestScore) return;
    best = index;
    bestScore = score;
  });
  return columns.map((column, index) => (index === best ? { ...column, field: "title", confidence: TITLE_CONFIDENCE } : column));
}
