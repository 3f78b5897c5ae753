import { netAmount } from "../../../reading/cells/ledger/debit-credit";
import type { LedgerContext } from "../../../reading/cells/ledger/ledger-reader";
import type { Reading } from "../../../reading/reading";
import { AmountColumn } from "./amount-column";
import type { LedgerTable } from "./ledger-table";

const CREDIT = /^(?:k|kr|kred|kredit|c|cr|credit|h)\.?$/iu;
const EMPTY: Reading<number> = { raw: null, status: "empty" };

/** The signed amounts of a ledger's rows: one signed column, one with a column of D/K beside it, or debit and credit. */
export class Amounts {
  private readonly amount: AmountColumn | undefined;
  private readonly debit: AmountColumn | undefined;
  private readonly credit: AmountColumn | undefined;
  private readonly sideIndex: number | undefined;

  constructor(
    private readonly table: LedgerTable,
    context: Omit<LedgerContext, "header">,
  ) {
    const { columns, sheet, headerIndex } = table;
    const open = (field: "amount" | "debit" | "credit"): AmountColumn | undefined => {
      const column = columns.get(field);
      return column === undefined ? undefined : new AmountColumn(sheet.grid, column, headerIndex + 1, context);
    };
    this.amount = open("amount");
    this.debit = open("debit");
    this.credit = open("credit");
    this.sideIndex = columns.get("side")?.index;
  }

  /** Cents, debit positive, where the row's cells leave no doubt; undefined otherwise. */
  plainAt(row: number): number | undefined {
    if (this.amount !== undefined) return this.sideIndex === undefined ? this.amount.plainAt(row) : undefined;
    const debit = this.debit?.valueAt(row) ?? null;
    const credit = this.credit?.valueAt(row) ?? null;
    if (credit === null) return this.debit?.plainAt(row);
    const cents = debit === null ? this.credit?.plainAt(row) : undefined;
    return cents === undefined ? undefined : 0 - cents;
  }

  /** The row's signed amount, debit positive. */
  at(row: number): Reading<number> {
    if (this.amount === undefined) return netAmount(this.debit?.at(row) ?? EMPTY, this.credit?.at(row) ?? EMPTY);
    const reading = this.amount.at(row);
    const side = this.sideIndex === undefined ? null : (this.table.sheet.grid.values[row]?.[this.sideIndex] ?? null);
    if (reading.value === undefined || typeof side !== "string" || !CREDIT.test(side.trim())) return reading;
    // A credit that is negative already: which of the two was meant is not known.
    if (reading.value < 0) return { ...reading, status: "uncertain", note: "credit-mark" };
    return { ...reading, value: 0 - reading.value };
  }

  /** What stands in the amount's cells, for telling. */
  textAt(row: number): string {
    const cells = [this.amount, this.debit, this.credit].map((column) => column?.valueAt(row) ?? null);
    return cells.flatMap((cell) => (cell === null ? [] : [typeof cell === "object" ? cell.error : String(cell)])).join(" | ");
  }
}
