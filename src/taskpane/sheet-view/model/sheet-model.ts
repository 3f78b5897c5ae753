import type { Severity } from "../../../core/checks/severity";
import type { CellLink } from "../../../core/reports/sheet-plan";
import type { ChartPicture } from "../../../workbook/plan-view/chart-picture";
import type { Axis } from "./axis";

/** What is known of a cell beside its content. */
export interface CellNote {
  readonly kind: Severity | "mended";
  readonly text: string;
}

/** A cell as it is drawn. */
export interface CellModel {
  readonly text: string;
  readonly align: "left" | "right" | "center";
  readonly wrap: boolean;
  /** Letters and ground where the sheet has its own; none: those of the page. */
  readonly look: Readonly<React.CSSProperties> | undefined;
  readonly link?: CellLink | undefined;
  /** How many columns and rows a merged cell covers. */
  readonly columns?: number;
  readonly rows?: number;
}

/** A sheet as it is looked at, whether it is the user's own or a report. */
export interface SheetModel {
  /** Different for every sheet that is shown. */
  readonly id: string;
  readonly name: string;
  readonly isReport: boolean;
  readonly rows: Axis;
  readonly columns: Axis;
  /** So many places stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly charts: readonly ChartPicture[];
  /** null: empty, covered by a merged cell, or not there yet. Numbers are the sheet's own. */
  cellAt(row: number, column: number): CellModel | null;
  /** What is to be said of a cell, gravest first. */
  notesAt(row: number, column: number): readonly CellNote[];
  /** Asks for rows that are about to be seen. */
  want(firstRow: number, lastRow: number): void;
  /** Tells when cells that were wanted have come. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Another value whenever they have. */
  readonly version: () => number;
}
