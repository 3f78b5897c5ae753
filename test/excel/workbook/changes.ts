import type { CellValue } from "../../../src/core/grid/cell-value";
import type { Range } from "../../../src/core/grid/grid";
import type { Sheet, Table } from "./model";

/** Who changes the workbook: this add-in, the person at the computer, or somebody else in the same file. */
export type Author = "add-in" | "person" | "co-author";

export type DataChangeType = "RangeEdited" | "RowInserted" | "RowDeleted";

/** What happened to the workbook, as facts; the wire words them as Office.js events. */
export type Change =
  | { readonly kind: "data"; readonly sheet: Sheet; readonly area: Range; readonly type: DataChangeType; readonly before?: CellValue; readonly after?: CellValue }
  | { readonly kind: "format" | "rows-hidden" | "rows-sorted"; readonly sheet: Sheet; readonly area: Range }
  | { readonly kind: "selection"; readonly sheet: Sheet; readonly area: Range }
  | { readonly kind: "sheet-added" | "sheet-deleted" | "sheet-activated" | "sheet-deactivated" | "sheet-moved" | "sheet-visibility"; readonly sheet: Sheet }
  | { readonly kind: "sheet-renamed"; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: "table-added" | "table-deleted"; readonly sheet: Sheet; readonly table: Table };

export type ChangeListener = (change: Change, author: Author) => void;

/** Tells listeners of every change, with its author. */
export class Changes {
  private author: Author = "person";
  private readonly listeners: ChangeListener[] = [];

  listen(listener: ChangeListener): void {
    this.listeners.push(listener);
  }

  /** All that `action` changes is changed by `author`. */
  as<T>(author: Author, action: () => T): T {
    const before = this.author;
    this.author = author;
    try {
      return action();
    } finally {
      this.author = before;
    }
  }

  get currentAuthor(): Author {
    return this.author;
  }

  tell(change: Change): void {
    for (const listener of this.listeners) listener(change, this.author);
  }
}
