import type { CellValue } from "../../../grid/cell-value";
import { valueAt } from "../../../grid/grid";
import type { FieldKey } from "../../../programme/fields";
import { isFilled } from "./table-frame";
import type { TableFrame } from "./table-frame";
import type { ClassifiedRow } from "./classified-row";
import type { RowGroup } from "./group-heading";

/** A value that an action has from a merged cell or a group heading above it. */
export interface InheritedCell {
  /** The action's row. */
  readonly row: number;
  readonly field: FieldKey;
  /** Where the value stands. */
  readonly sourceRow: number;
  /** To be read as if it stood in the action's own cell. */
  readonly value: CellValue;
}

/** Values of cells merged downwards, for the rows that they cover beside the first. */
function mergedValues(frame: TableFrame): Map<number, InheritedCell[]> {
  const { grid, found, fieldOf } = frame;
  const byRow = new Map<number, InheritedCell[]>();
  for (const merge of grid.merges) {
    const field = fieldOf.get(merge.firstColumn);
    const value = valueAt(grid, merge.firstRow, merge.firstColumn);
    if (field === undefined || merge.lastRow === merge.firstRow || !isFilled(value)) continue;
    const last = Math.min(merge.lastRow, found.bodyRows.lastRow);
    for (let row = Math.max(merge.firstRow + 1, found.bodyRows.firstRow); row <= last; row += 1) {
      const cell = { row, field, sourceRow: merge.firstRow, value };
      const cells = byRow.get(row);
      if (cells === undefined) byRow.set(row, [cell]);
      else cells.push(cell);
    }
  }
  return byRow;
}

interface OpenGroup {
  readonly field: FieldKey;
  readonly value: string;
  readonly sourceRow: number;
}

/** The group headings that hold at a row. A heading ends the one of its own field, and those that stood under it; one that gives no field ends the innermost. */
class OpenGroups {
  private open: readonly OpenGroup[] = [];

  add(row: number, group: RowGroup): void {
    const { field } = group;
    if (field === null) {
      this.open = this.open.slice(0, -1);
      return;
    }
    const same = this.open.findIndex((each) => each.field === field);
    const kept = same < 0 ? this.open : this.open.slice(0, same);
    this.open = [...kept, { field, value: group.text, sourceRow: row }];
  }

  /** What the open headings give to an action, in fields that it has no cell of its own for. */
  valuesFor(frame: TableFrame, row: number, columnOf: ReadonlyMap<FieldKey, number>): InheritedCell[] {
    if (this.open.length === 0) return [];
    const values: InheritedCell[] = [];
    for (const { field, value, sourceRow } of this.open) {
      const column = columnOf.get(field);
      if (column === undefined || !isFilled(valueAt(frame.grid, row, column))) values.push({ row, field, sourceRow, value });
    }
    return values;
  }
}

/** What the action rows have from merged cells and headings; a merged cell is nearer than a heading. */
export function inheritedCells(frame: TableFrame, actions: readonly number[], others: readonly ClassifiedRow[]): InheritedCell[] {
  const inherited: InheritedCell[] = [];
  const headings = others.filter(({ group }) => group !== undefined);
  if (frame.grid.merges.length === 0 && headings.length === 0) return inherited;
  const merged = mergedValues(frame);
  const groups = new OpenGroups();
  const columnOf = new Map<FieldKey, number>([...frame.fieldOf].map(([column, field]) => [field, column]));
  let passed = 0;
  for (const row of actions) {
    for (let heading = headings[passed]; heading !== undefined && heading.row < row; heading = headings[passed]) {
      if (heading.group !== undefined) groups.add(heading.row, heading.group);
      passed += 1;
    }
    const fromMerges = merged.get(row) ?? [];
    inherited.push(...fromMerges);
    for (const cell of groups.valuesFor(frame, row, columnOf)) if (!fromMerges.some((own) => own.field === cell.field)) inherited.push(cell);
  }
  return inherited;
}
