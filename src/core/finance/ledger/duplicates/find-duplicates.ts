import type { DuplicateRow } from "../ledger-result";
import type { LedgerRow } from "../ledger-row";
import type { Compared } from "./row-fields";
import { COMPARED, sameRow, toldFields } from "./row-fields";
import { repeatedRuns } from "./repeated-runs";
import { RowIndex } from "./row-index";

/** Postings of several files, each of them once. */
export interface WithoutDuplicates {
  /** By file, in their order. */
  readonly kept: readonly (readonly LedgerRow[])[];
  readonly duplicates: readonly DuplicateRow[];
}

interface Kept {
  readonly rows: readonly LedgerRow[];
  readonly told: ReadonlySet<Compared>;
}

/** For each posting the earlier one that it repeats. */
type Repeats = readonly (LedgerRow | undefined)[];

/** None at all where nothing is repeated, as in most files. */
function repeatedRows(source: readonly LedgerRow[], places: Int32Array): Repeats {
  return places.some((place) => place >= 0) ? Array.from(places, (place) => source[place]) : [];
}

function withinFile(rows: readonly LedgerRow[], told: ReadonlySet<Compared>): Repeats {
  const fields = COMPARED.filter((field) => told.has(field));
  // Without a document or a time a recurring charge looks the same every month.
  if (!told.has("document") && !told.has("day") && !told.has("month")) return [];
  return repeatedRows(rows, repeatedRuns(rows, rows, fields));
}

/** One for one: a document that has two equal lines in both files has two, not four. */
function byDocument(earlier: readonly LedgerRow[], rows: readonly LedgerRow[], fields: readonly Compared[]): Repeats {
  const index = new RowIndex(earlier, fields);
  earlier.forEach((_, place) => { index.add(place); });
  const hashes = index.hashesOf(rows);
  const used = new Set<number>();
  return rows.map((row, number) => {
    // A line without a document number proves nothing by itself.
    const [place] = row.document === null ? [] : index.equals(row, hashes[number] ?? 0, (candidate) => !used.has(candidate), 1);
    if (place === undefined) return undefined;
    used.add(place);
    return earlier[place];
  });
}

function isWhole(earlier: readonly LedgerRow[], rows: readonly LedgerRow[], fields: readonly Compared[]): boolean {
  return earlier.length === rows.length && rows.every((row, index) => earlier[index] !== undefined && sameRow(row, earlier[index], fields));
}

function acrossFiles(earlier: Kept, { rows, told }: Kept): Repeats {
  const fields = COMPARED.filter((field) => earlier.told.has(field) && told.has(field));
  const hasTime = fields.includes("day") || fields.includes("month");
  if (fields.includes("document") && hasTime) return byDocument(earlier.rows, rows, fields);
  const sameTold = COMPARED.every((field) => earlier.told.has(field) === told.has(field));
  if (sameTold && isWhole(earlier.rows, rows, fields)) return earlier.rows;
  if (!hasTime) return [];
  return repeatedRows(earlier.rows, repeatedRuns(earlier.rows, rows, fields));
}

/**
 * Finds postings that the files hold twice. The rules:
 * - between files with document numbers and a day or a month, postings of one document with the same contents are the
 *   same ones, one for one: each counts as often as the file that has it most often has it;
 * - a file that repeats another as a whole counts once;
 * - otherwise, and within one file, only a run of at least five postings that repeats an earlier run, in its order and
 *   over at least two documents, is a repetition. Equal lines as such are not: a document may have them.
 * Contents are the fields that both files tell, amounts to the cent.
 */
export function findDuplicates(files: readonly (readonly LedgerRow[])[]): WithoutDuplicates {
  const kept: Kept[] = [];
  const duplicates: DuplicateRow[] = [];
  for (const all of files) {
    const told = toldFields(all);
    let rows = all;
    const drop = (repeats: Repeats): void => {
      if (!repeats.some((repeated) => repeated !== undefined)) return;
      rows.forEach((row, index) => {
        const first = repeats[index];
        if (first !== undefined) duplicates.push({ row, firstAt: first.source });
      });
      rows = rows.filter((_, index) => repeats[index] === undefined);
    };
    drop(withinFile(rows, told));
    for (const earlier of kept) drop(acrossFiles(earlier, { rows, told }));
    kept.push({ rows, told });
  }
  return { kept: kept.map(({ rows }) => rows), duplicates };
}
