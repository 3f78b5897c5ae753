import type { CellValue } from "../../../grid/cell-value";
import type { LedgerField } from "../columns/ledger-field";
import { matchLedgerHeader, tellsLedger } from "../columns/match-ledger-header";
import type { LedgerColumn } from "./ledger-table";

/** The columns that a row would give as a header. */
export interface HeaderRow {
  readonly headers: readonly string[];
  readonly columns: ReadonlyMap<LedgerField, LedgerColumn>;
  readonly references: readonly (LedgerColumn & { readonly field: "project" | "reference" })[];
  /** Headers of amounts between which nothing decides. */
  readonly tiedAmounts: readonly string[];
  readonly hasAmount: boolean;
}

/** Fields beside the amount that a ledger's header has at least so many of. */
const FEWEST_FIELDS = 2;
/** A row that has so many fields and no amount is a ledger's header without one. */
const TELLING = 3;

interface Found {
  readonly column: LedgerColumn;
  readonly rank: number;
  /** Others of the same field and rank. */
  readonly equals: readonly string[];
}

/** What a row says as a header; undefined where it is none of a ledger's. */
export function readHeaderRow(row: readonly CellValue[]): HeaderRow | undefined {
  const found = new Map<LedgerField, Found>();
  const references: (LedgerColumn & { readonly field: "project" | "reference" })[] = [];
  row.forEach((cell, index) => {
    const meaning = typeof cell === "string" ? matchLedgerHeader(cell) : undefined;
    if (meaning === undefined || typeof cell !== "string") return;
    const { field, rank } = meaning;
    const column = { index, header: cell };
    const known = found.get(field);
    if (known === undefined || rank < known.rank) found.set(field, { column, rank, equals: [] });
    else if (rank === known.rank) found.set(field, { ...known, equals: [...known.equals, cell] });
    if (field === "project" || field === "reference") references.push({ ...column, field });
  });
  const hasAmount = found.has("amount") || found.has("debit") || found.has("credit");
  const fields = [...found.keys()].filter((field) => field !== "amount" && field !== "debit" && field !== "credit" && field !== "balance" && field !== "vat" && field !== "other" && field !== "side");
  if (!fields.some(tellsLedger) || fields.length < (hasAmount ? FEWEST_FIELDS : TELLING)) return undefined;
  // Debit and credit leave no doubt; an amount beside them is not needed.
  if (found.has("debit") && found.has("credit")) found.delete("amount");
  const amount = found.get("amount");
  return {
    headers: row.map((cell) => (typeof cell === "string" ? cell : "")),
    columns: new Map([...found].map(([field, { column }]) => [field, column])),
    references: references.sort((a, b) => (a.field === b.field ? a.index - b.index : a.field === "project" ? -1 : 1)),
    tiedAmounts: amount === undefined || amount.equals.length === 0 ? [] : [amount.column.header, ...amount.equals],
    hasAmount,
  };
}
