import type { CellValue } from "../../../grid/cell-value";
import { isBlank } from "../../../grid/cell-value";
import type { Grid } from "../../../grid/grid";
import { fillAt, formatAt, valueAt } from "../../../grid/grid";
import type { Programme } from "../../../programme/schema";
import { valueWords } from "../value-words";
import type { Trait } from "./cell-traits";
import { cellTraits } from "./cell-traits";

/** What a column's cells look like together. */
export interface ColumnProfile {
  /** Filled cells looked at. */
  readonly filled: number;
  /** Empty cells with a fill colour. */
  readonly coloured: number;
  /** Different values among them. */
  readonly distinct: number;
  /** Mean length of the texts. */
  readonly meanLength: number;
  /** Part of the filled cells with a trait, 0–1. */
  share(trait: Trait): number;
}

const MOST_ROWS = 400;
const WHITE = /^(?:FF)?FFFFFF$/iu;

type TraitsOf = (value: CellValue, format: string | undefined) => ReadonlySet<Trait>;

/** Cells of a column repeat themselves: equal ones of one format are looked at once. */
function rememberedTraits(look: TraitsOf): TraitsOf {
  const byFormat = new Map<string | undefined, Map<CellValue, ReadonlySet<Trait>>>();
  return (value, format) => {
    let known = byFormat.get(format);
    if (known === undefined) byFormat.set(format, (known = new Map<CellValue, ReadonlySet<Trait>>()));
    let traits = known.get(value);
    if (traits === undefined) known.set(value, (traits = look(value, format)));
    return traits;
  };
}

/** Looks at the first rows of a column's body; the header's own text, repeated on a later page, does not count. Rows and columns are the sheet's own. */
export function profileColumn(grid: Grid, column: number, firstRow: number, lastRow: number, header: string, programme: Programme | undefined): ColumnProfile {
  const words = valueWords(programme);
  const codes = new Set([...(programme?.activityCodes ?? []).map((code) => code.code), "1111"]);
  const traitsOf = rememberedTraits((value, format) => cellTraits(value, format, words, codes));
  const counts = new Map<Trait, number>();
  const values = new Set<string>();
  let filled = 0;
  let coloured = 0;
  let length = 0;
  let texts = 0;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + MOST_ROWS - 1); row += 1) {
    const value = valueAt(grid, row, column);
    if (isBlank(value)) {
      const fill = fillAt(grid, row, column);
      if (fill !== undefined && !WHITE.test(fill)) coloured += 1;
      continue;
    }
    if (value === header) continue;
    filled += 1;
    values.add(typeof value === "string" ? value.trim().toLowerCase() : String(typeof value === "object" ? value?.error : value));
    if (typeof value === "string") {
      texts += 1;
      length += value.trim().length;
    }
    for (const trait of traitsOf(value, formatAt(grid, row, column))) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  }
  return {
    filled,
    coloured,
    distinct: values.size,
    meanLength: texts === 0 ? 0 : length / texts,
    share: (trait) => (filled === 0 ? 0 : (counts.get(trait) ?? 0) / filled),
  };
}
