import type { Language } from "../../core/programme/language";
import { shownValue } from "../../core/grid/shown/shown-value";
import type { CellLink, PlanCell, SheetPlan, WorkbookPlan } from "../../core/reports/sheet-plan";
import type { Style, StyleName } from "../../core/reports/styles";
import { STYLES } from "../../core/reports/styles";
import { checkPlan } from "../plan/check-plan";
import { plannedRows } from "../plan/planned-cells";
import { planValue } from "../plan/plan-value";
import type { ChartPicture } from "./chart-picture";
import { chartPicture } from "./chart-picture";
import type { Rule, ValueAt } from "./rule";
import { makeRule } from "./rule";

/** A cell of a report sheet as it is shown. */
export interface ReportCell {
  readonly text: string;
  readonly style: StyleName;
  /** The style that a conditional format lays over it: letters and fill only. */
  readonly over?: StyleName;
  /** Numbers stand to the right where their style does not say otherwise. */
  readonly isNumber: boolean;
  readonly link?: CellLink;
}

export type ReportRow = readonly (ReportCell | null)[];

/** What a report sheet is beside its cells. */
export interface ReportSheet {
  readonly id: string;
  readonly name: string;
  readonly tabColour: string | null;
  readonly rowCount: number;
  readonly columnCount: number;
  /** In digits, from column A. */
  readonly columnWidths: readonly number[];
  /** In points, by row from the first; 0: the usual height. */
  readonly rowHeights: Float32Array;
  readonly freeze: SheetPlan["freeze"];
  readonly charts: readonly ChartPicture[];
}

/** Report sheets that were written, row by row as they are looked at. */
export interface ReportShelf {
  readonly sheets: readonly ReportSheet[];
  /** Rows from 1 on, both ends included. */
  rows(sheet: string, first: number, last: number): Promise<readonly ReportRow[]>;
}

interface LaidOver {
  readonly holds: Rule;
  readonly style: StyleName;
  readonly range: SheetPlan["conditionalFormats"][number]["range"];
}

/** One planned sheet ready to be shown. */
class ShelvedSheet {
  readonly head: ReportSheet;
  private readonly cells: readonly (readonly (PlanCell | null)[])[];
  private readonly rules: readonly LaidOver[];

  constructor(
    plan: SheetPlan,
    private readonly language: Language,
  ) {
    this.cells = plannedRows(plan);
    this.rules = plan.conditionalFormats.flatMap((format) => {
      const holds = makeRule(format);
      return holds === undefined ? [] : [{ holds, style: format.style, range: format.range }];
    });
    const lastChartRow = plan.charts.reduce((last, { place }) => Math.max(last, place.lastRow), 0);
    const lastChartColumn = plan.charts.reduce((last, { place }) => Math.max(last, place.lastColumn), 0);
    const rowCount = Math.max(this.cells.length, lastChartRow);
    const heights = new Float32Array(rowCount);
    for (const [row, height] of plan.rowHeights) heights[row - 1] = height;
    this.head = {
      id: plan.id,
      name: plan.name,
      tabColour: plan.tabColour,
      rowCount,
      columnCount: Math.max(plan.columnWidths.length, lastChartColumn, this.cells.reduce((widest, row) => Math.max(widest, row.length), 0)),
      columnWidths: plan.columnWidths,
      rowHeights: heights,
      freeze: plan.freeze,
      charts: plan.charts.map((chart) => chartPicture(chart, this.valueAt)),
    };
  }

  rows(first: number, last: number): readonly ReportRow[] {
    return this.cells.slice(first - 1, last).map((row, index) => row.map((cell, column) => (cell === null ? null : this.shown(cell, first + index, column + 1))));
  }

  private readonly valueAt: ValueAt = (row, column) => {
    const cell = this.cells[row - 1]?.[column - 1];
    return cell === undefined || cell === null ? null : planValue(cell);
  };

  private shown(cell: PlanCell, row: number, column: number): ReportCell {
    const name = cell.style ?? "plain";
    const style: Style = STYLES[name];
    const value = planValue(cell);
    const over = this.rules.find(({ range, holds }) => row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn && holds(row, column, this.valueAt));
    return {
      text: shownValue(value, style.numberFormat, 1900, this.language),
      style: name,
      isNumber: typeof value === "number",
      ...(over === undefined ? {} : { over: over.style }),
      ...(cell.link === undefined ? {} : { link: cell.link }),
    };
  }
}

/** A plan's sheets as they will be, cell by cell: values by their formats, conditional formats laid over, charts with their figures. */
export function shelvePlan(plan: WorkbookPlan): ReportShelf {
  checkPlan(plan);
  const language: Language = plan.language === "sv" || plan.language === "en" ? plan.language : "fi";
  const sheets = plan.sheets.filter(({ visibility }) => visibility === "visible").map((sheet) => new ShelvedSheet(sheet, language));
  return {
    sheets: sheets.map(({ head }) => head),
    rows: (id, first, last) => Promise.resolve(sheets.find(({ head }) => head.id === id)?.rows(first, last) ?? []),
  };
}
