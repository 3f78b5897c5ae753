import type { CellValue } from "../../../grid/cell-value";
import type { Grid } from "../../../grid/grid";
import type { CountedCell } from "../../../reading/cells/cell-kind";
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
  /** By row: cents of texts that are written plainly; NaN for all other cells. */
  private readonly plainTexts: Float64Array;

  constructor(
    private readonly grid: Grid,
    private readonly column: LedgerColumn,
    firstBodyIndex: number,
    context: Omit<LedgerContext, "header">,
  ) {
    this.context = { ...context, header: column.header };
    this.plainTexts = new Float64Array(grid.values.length).fill(NaN);
    this.choices = ledgerAmount.decide({ cells: this.tellingCells(firstBodyIndex) }, this.context);
  }

  valueAt(row: number): CellValue {
    return this.grid.values[row]?.[this.column.index] ?? null;
  }

  /** Cents where the cell leaves no doubt; undefined where it has to be read with care. */
  plainAt(row: number): number | undefined {
    if (this.choices.cents) return undefined;
    const cents = this.plainTexts[row];
    if (cents !== undefined && !Number.isNaN(cents)) return cents;
    const value = this.valueAt(row);
    return typeof value === "number" && this.grid.formats[row]?.[this.column.index] === undefined ? numberCents(value) : undefined;
  }

  at(row: number): Reading<number> {
    const plain = this.plainAt(row);
    const value = this.valueAt(row);
    if (plain !== undefined) return { raw: value, status: "ok", value: plain };
    return ledgerAmount.read({ value, format: this.grid.formats[row]?.[this.column.index] }, this.choices, this.context);
  }

  /** The cells that tell how the column writes its amounts: one that is written plainly stands for all of those, which are noted. */
  private tellingCells(first: number): Iterable<CountedCell> {
    const cells: CountedCell[] = [];
    let plain: CountedCell | undefined;
    for (let row = first; row < this.grid.values.length; row += 1) {
      const value = this.valueAt(row);
      if (typeof value !== "string") continue;
      const cents = plainCents(value);
      if (cents === undefined) {
        cells.push({ cell: { value }, count: 1 });
      } else {
        this.plainTexts[row] = cents;
        plain ??= { cell: { value }, count: 1 };
      }
    }
    return plain === undefined ? cells : [plain, ...cells];
  }
}
