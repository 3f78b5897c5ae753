import type { CellLink, PlanCell, PlanChart, PlanConditionalFormat, PlanPrint, PlanTable, PlanValidation, SheetPlan } from "./sheet-plan";
import type { Block } from "./page-breaks";
import { pageBreaks } from "./page-breaks";
import { rowHeights } from "./row-heights";
import type { StyleName } from "./styles";

/** Collects the cells of one sheet in any order. Rows and columns are 1-based. */
export class SheetBuilder {
  private readonly rows: (PlanCell | null)[][] = [];
  private readonly tables: PlanTable[] = [];
  private readonly formats: PlanConditionalFormat[] = [];
  private readonly validations: PlanValidation[] = [];
  private readonly charts: PlanChart[] = [];
  private readonly kept: Block[] = [];
  private readonly heights = new Map<number, number>();

  put(row: number, column: number, cell: PlanCell): void {
    while (this.rows.length < row) this.rows.push([]);
    const cells = this.rows[row - 1] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column - 1] = cell;
  }

  text(row: number, column: number, value: string, style: StyleName = "plain"): void {
    this.put(row, column, { value, style });
  }

  /** A formula with the result that we expect of it. */
  formula(row: number, column: number, formula: string, expected: string | number | boolean, style: StyleName, link?: CellLink): void {
    this.put(row, column, link === undefined ? { value: expected, formula, style } : { value: expected, formula, style, link });
  }

  /** A table with its header cells; the body is put by the caller. */
  table(table: PlanTable, headerStyle: (index: number) => StyleName = () => "header"): void {
    table.columns.forEach((header, index) => {
      this.text(table.range.firstRow, table.range.firstColumn + index, header, headerStyle(index));
    });
    this.tables.push(table);
  }

  conditionalFormat(format: PlanConditionalFormat): void {
    this.formats.push(format);
  }

  validation(validation: PlanValidation): void {
    this.validations.push(validation);
  }

  chart(chart: PlanChart): void {
    this.charts.push(chart);
  }

  /** No page parts these rows. */
  together(rows: Block): void {
    this.kept.push(rows);
  }

  height(row: number, points: number): void {
    this.heights.set(row, points);
  }

  /** The next row below everything put so far. */
  get nextRow(): number {
    return this.rows.length + 1;
  }

  build(sheet: { id: string; name: string; columnWidths: readonly number[]; freeze: SheetPlan["freeze"]; print: PlanPrint; tabColour?: string; visibility?: SheetPlan["visibility"] }): SheetPlan {
    const heights = rowHeights(this.rows, sheet.columnWidths, this.heights);
    return {
      id: sheet.id,
      name: sheet.name,
      rows: this.rows,
      columnWidths: sheet.columnWidths,
      rowHeights: heights,
      tables: this.tables,
      conditionalFormats: this.formats,
      validations: this.validations,
      charts: this.charts,
      freeze: sheet.freeze,
      print: sheet.print,
      pageBreaks: pageBreaks({ rows: this.rows, columnWidths: sheet.columnWidths, rowHeights: heights, tables: this.tables, charts: this.charts, together: this.kept, print: sheet.print }),
      visibility: sheet.visibility ?? "visible",
      tabColour: sheet.tabColour ?? null,
    };
  }
}
