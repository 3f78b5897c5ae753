import { codedName } from "../../../reading/cells/ledger/coded-name";
import { accountName } from "../../../reading/cells/ledger/account-name";
import type { LedgerContext } from "../../../reading/cells/ledger/ledger-reader";
import { cleanText } from "../../../reading/text/clean";
import { repairMojibake } from "../../../reading/text/mojibake";
import type { Cell } from "../../../reading/cells/cell-kind";
import { isMissingMark } from "../../../reading/cells/text/missing-mark";
import type { LedgerCode } from "../ledger-row";
import { CellCache } from "./cell-cache";
import type { ColumnCells } from "./column-cells";

/** A cell's text as a person reads it; null for an empty cell and for a mark that says so. */
export function plainCell({ value }: Pick<Cell, "value">): string | null {
  if (value === null || typeof value === "boolean") return null;
  if (typeof value === "object") return null;
  const text = typeof value === "number" ? String(value) : cleanText(repairMojibake(value));
  return isMissingMark(text) ? null : text;
}

/** Code and name of a cell such as "4340 ICT-palvelut"; a text that is neither is its own code, so that nothing is lost. */
export function readLedgerCode(cell: Cell, context: LedgerContext): LedgerCode | null {
  const { value } = codedName.read(cell, null, context);
  if (value !== undefined) return { code: value.code, name: value.name ?? null };
  const text = plainCell(cell);
  return text === null ? null : { code: text, name: null };
}

/** A column's cells below its header. */
export interface NotedColumn {
  readonly header: string;
  readonly cells: ColumnCells;
}

/** A column of codes with the column of their names, where the export has one. */
export class CodeColumn {
  private readonly codes: CellCache<LedgerCode | null>;
  private readonly names: CellCache<string | null> | undefined;
  /** By the code's cell, with the cell of the name that it was put together with last: most codes have one name. */
  private readonly together: (LedgerCode | null)[] = [];
  private readonly togetherWith: number[] = [];

  constructor(
    private readonly column: NotedColumn,
    private readonly nameColumn: NotedColumn | undefined,
    context: Omit<LedgerContext, "header">,
  ) {
    this.codes = new CellCache(column.cells, () => (cell) => readLedgerCode(cell, { ...context, header: column.header }));
    if (nameColumn === undefined) return;
    const nameContext = { ...context, header: nameColumn.header };
    this.names = new CellCache(nameColumn.cells, (cells) => {
      const choices = accountName.decide({ cells }, nameContext);
      return (cell) => accountName.read(cell, choices, nameContext).value ?? null;
    });
  }

  at(row: number): LedgerCode | null {
    if (this.nameColumn === undefined) return this.codes.at(row);
    const place = this.column.cells.placeAt(row);
    const name = this.nameColumn.cells.placeAt(row);
    if (this.togetherWith[place] !== name) {
      this.together[place] = this.withName(row);
      this.togetherWith[place] = name;
    }
    return this.together[place] ?? null;
  }

  private withName(row: number): LedgerCode | null {
    const code = this.codes.at(row);
    const name = code?.name ?? this.names?.at(row) ?? null;
    return code === null || name === null || code.name === name ? code : { code: code.code, name };
  }
}
