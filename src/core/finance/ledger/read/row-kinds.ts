import type { CellValue } from "../../../grid/cell-value";
import type { LedgerRowKind } from "../../../reading/cells/ledger/ledger-row";
import { ledgerRowKind } from "../../../reading/cells/ledger/ledger-row";
import type { LedgerField } from "../columns/ledger-field";
import type { LedgerTable } from "./ledger-table";

/** What tells one posting from another. */
const IDENTITY: readonly LedgerField[] = ["document", "day", "text", "supplier", "reference"];
/** Where the export has none of those. */
const SECOND_IDENTITY: readonly LedgerField[] = ["account", "costCentre", "activityCode", "project"];

export function cellText(cell: CellValue): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.error : String(cell);
}

/** Tells the rows of a ledger apart by the cells that a posting has. */
export class RowKinds {
  private readonly document: number | undefined;
  private readonly time: number | undefined;
  private readonly identity: readonly number[];

  constructor(private readonly table: LedgerTable) {
    const { columns } = table;
    const indices = (fields: readonly LedgerField[]): number[] => fields.flatMap((field) => columns.get(field)?.index ?? []);
    this.document = columns.get("document")?.index;
    this.time = columns.get("day")?.index ?? columns.get("period")?.index;
    const first = indices(IDENTITY);
    this.identity = first.length > 0 ? first : indices(SECOND_IDENTITY);
  }

  /** A document number and, where the ledger has it, a day or a period: such a row is a posting whatever its text says. */
  isSurelyPosting(row: readonly CellValue[]): boolean {
    if (this.document === undefined) return false;
    return hasDigit(row[this.document] ?? null) && (this.time === undefined || hasDigit(row[this.time] ?? null));
  }

  /** Nothing tells which posting it would be: a total line, most often. */
  isBare(row: readonly CellValue[]): boolean {
    return this.identity.every((index) => isEmpty(row[index] ?? null));
  }

  /** What the row is where its words say that it is no posting. */
  kindOf(row: readonly CellValue[]): LedgerRowKind | undefined {
    return ledgerRowKind(row.map(cellText), this.table.headers);
  }
}

const ZERO = 48;

/** Most cells that have a digit begin with one. */
function hasDigit(cell: CellValue): boolean {
  if (typeof cell !== "string") return typeof cell === "number";
  const first = cell.charCodeAt(0) - ZERO;
  return (first >= 0 && first <= 9) || /\d/u.test(cell);
}

function isEmpty(cell: CellValue): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}
