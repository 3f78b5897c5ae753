import type { Action } from "../../reading/action";
import type { ScheduleVerdict } from "../../schedule/verdict";
import type { PlanCell } from "../sheet-plan";

/** One row of the data sheet before it becomes cells. */
export interface DataRow {
  readonly action: Action;
  readonly verdict: ScheduleVerdict;
  readonly findings: number;
  readonly errors: number;
}

/** A column of the data sheet: its header and how a row's cell is made. */
export interface DataColumn {
  readonly header: string;
  readonly width: number;
  readonly align: "left" | "right";
  readonly cell: (row: DataRow) => PlanCell;
}
