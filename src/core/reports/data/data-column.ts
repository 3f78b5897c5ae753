import type { PlanCell } from "../sheet-plan";
import type { DataRow } from "./data-row";

/** A column of the data sheet: its header and how a row's cell is made. */
export interface DataColumn {
  readonly header: string;
  readonly width: number;
  readonly align: "left" | "right";
  readonly cell: (row: DataRow) => PlanCell;
}
