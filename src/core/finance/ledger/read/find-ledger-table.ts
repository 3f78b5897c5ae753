import type { SheetContents } from "../../../grid/sheets";
import type { Problem } from "../../../problem";
import { findTable } from "../../../reading/shape/find-table";
import type { Result } from "../../../result";
import { failure, success } from "../../../result";
import type { HeaderRow } from "./header-row";
import { readHeaderRow } from "./header-row";
import type { LedgerTable } from "./ledger-table";

/** The header stands within so many rows. */
const ROWS_SEARCHED = 40;
/** A header of a roadmap has at least so many of these beside what a ledger has, too. */
const ROADMAP_FIELDS: ReadonlySet<string> = new Set(["title", "goal", "level", "status", "due", "owner", "benefit", "beneficiary", "impact", "model", "progress"]);
const FEWEST_ROADMAP_FIELDS = 3;

/** A file of the ledger: its name as the user knows it, and its sheets. */
export interface LedgerFile {
  readonly name: string;
  readonly sheets: readonly SheetContents[];
  /** Text in columns (CSV): a row with more cells than its header has been cut in the wrong places. */
  readonly isText: boolean;
}

interface Candidate {
  readonly sheet: SheetContents;
  readonly index: number;
  readonly header: HeaderRow;
}

function candidateOn(sheet: SheetContents): Candidate | undefined {
  const { values } = sheet.grid;
  let best: Candidate | undefined;
  for (let index = 0; index < Math.min(values.length, ROWS_SEARCHED); index += 1) {
    const header = readHeaderRow(values[index] ?? []);
    if (header === undefined) continue;
    if (best === undefined || (header.hasAmount && !best.header.hasAmount) || header.columns.size > best.header.columns.size + 1) best = { sheet, index, header };
  }
  return best;
}

/** The roadmap itself has money columns and codes, too: its own headers tell it. */
function isRoadmap(sheet: SheetContents): boolean {
  const found = findTable([sheet]);
  return found.ok && found.value.columns.filter(({ field }) => field !== null && ROADMAP_FIELDS.has(field)).length >= FEWEST_ROADMAP_FIELDS;
}

function tableOf({ sheet, index, header }: Candidate): LedgerTable {
  const { headers, columns, references } = header;
  const titles = sheet.grid.values.slice(0, index).map((row) => row.filter((cell) => typeof cell === "string").join("  "));
  return { sheet, headerIndex: index, headers, columns, references, titles: titles.filter((title) => title.trim() !== "") };
}

/**
 * Finds the ledger (pääkirja, huvudbok) among a file's sheets: a header row with an amount, or debit and credit, and
 * what postings have. Hidden sheets count only where no visible one holds a ledger.
 * @returns the table; or that there is none, that it has no amounts, or that several places or columns could be meant
 */
export function findLedgerTable({ name: file, sheets }: LedgerFile): Result<LedgerTable, Problem> {
  const searched = sheets.filter(({ hasPivot }) => !hasPivot);
  const roadmaps = new Set(searched.filter((sheet) => isRoadmap({ ...sheet, grid: { ...sheet.grid, values: sheet.grid.values.slice(0, ROWS_SEARCHED + 20), rowCount: Math.min(sheet.grid.rowCount, ROWS_SEARCHED + 20) } })));
  const all = searched.filter((sheet) => !roadmaps.has(sheet)).flatMap((sheet) => candidateOn(sheet) ?? []);
  const withAmounts = all.filter(({ header }) => header.hasAmount);
  const visible = withAmounts.filter(({ sheet }) => !sheet.hidden);
  const candidates = visible.length > 0 ? visible : withAmounts;
  const [first, second] = candidates;
  const rowOf = ({ sheet, index }: Candidate): number => sheet.grid.firstRow + index;
  if (first === undefined) {
    const [bare] = all;
    if (bare !== undefined) return failure({ kind: "ledger-without-amounts", file, sheet: bare.sheet.name, headerRow: rowOf(bare) });
    return failure({ kind: "ledger-not-found", file, looksLike: roadmaps.size > 0 ? "roadmap" : "unknown" });
  }
  if (second !== undefined) return failure({ kind: "ledgers-tie", file, places: candidates.map((candidate) => ({ sheet: candidate.sheet.name, row: rowOf(candidate) })) });
  const { tiedAmounts } = first.header;
  return tiedAmounts.length > 0 ? failure({ kind: "ledger-amounts-tie", file, sheet: first.sheet.name, headers: tiedAmounts }) : success(tableOf(first));
}
