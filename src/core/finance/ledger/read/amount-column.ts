import type { CellValue } from "../../../grid/cell-value";
import type { Grid } from "../../../grid/grid";
import type { Cell, CountedCell } from "../../../reading/cells/cell-kind";
import type { AmountChoices } from "../../../reading/cells/ledger/amount";
import { ledgerAmount } from "../../../reading/cells/ledger/amount";
import type { LedgerContext } from "../../../reading/cells/ledger/ledger-reader";
import type { Reading } from "../../../reading/reading";
import type { LedgerColumn } from "./ledger-table";
import { numberCents, plainCents } from "./plain-cents";

/** A column of amounts; those written plainly are read at once, the others by the reader of ledger amounts. */
export class AmountColumn {
  private readonly choices: AmountChoices;
  private readonly context: LedgerContext;

  constructor(
    private readonly grid: Grid,
    private readonly column: LedgerColumn,
    firstBodyIndex: number,
    context: Omit<LedgerContext, "header">,
  ) {
    this.context = { ...context, header: column.header };
    this.choices = ledgerAmount.decide({ cells: cellsOf(grid, column.index, firstBodyIndex) }, this.context);
  }

  valueAt(row: number): CellValue {
    return this.grid.values[row]?.[this.column.index] ?? null;
  }

  /** Cents where the cell leaves no doubt; undefined where it has to be read with care. */
  plainAt(row: number): number | undefined {
    if (this.choices.cents) return undefined;
    const value = this.valueAt(row);
    if (typeof value === "string") return plainCents(value);
    return typeof value === "number" && this.grid.formats[row]?.[this.column.index] === undefined ? numberCents(value) : undefined;
  }

  at(row: number): Reading<number> {
    const plain = this.plainAt(row);
    const value = this.valueAt(row);
    if (plain !== undefined) return { raw: value, status: "ok", value: plain };
    return ledgerAmount.read({ value, format: this.grid.formats[row]?.[this.column.index] }, this.choices, this.context);
  }
}

/** The cells that tell how the column writes its amounts: one that is written plainly stands for all of those. */
function cellsOf(grid: Grid, index: number, first: number): Iterable<CountedCell> {
  const cells: CountedCell[] = [];
  let plain: CountedCell | undefined;
  for (let row = first; row < grid.values.length; row += 1) {
    const cell: Cell = { value: grid.values[row]?.[index] ?? null };
    if (typeof cell.value !== "string") continue;
    if (plainCents(cell.value) === undefined) cells.push({ cell, count: 1 });
    else plain ??= { cell, count: 1 };
  }
  return plain === undefined ? cells : [plain, ...cells];
}
