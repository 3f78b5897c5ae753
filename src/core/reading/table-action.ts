import type { Action, FieldReadings } from "./action";
import type { RowMaker } from "./row-maker";

/**
 * An action of a table that is kept by columns. Its row is put together when it is first asked for: what goes through
 * 100 000 actions mostly looks at a few fields down the table, and at whole rows only where something is wrong.
 */
export class TableAction implements Action {
  private readings: FieldReadings | undefined = undefined;

  constructor(
    readonly row: number,
    readonly hidden: boolean,
    readonly inherited: Action["inherited"],
    readonly sourceColumns: Action["sourceColumns"],
    private readonly index: number,
    private readonly makeRow: RowMaker,
  ) {}

  get fields(): FieldReadings {
    return (this.readings ??= this.makeRow(this.index));
  }
}
