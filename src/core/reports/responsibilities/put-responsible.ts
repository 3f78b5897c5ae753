import type { DataRow } from "../data/data-row";
import type { BreakdownFigure } from "../put-breakdown";
import { putBreakdown } from "../put-breakdown";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { putMostLate } from "./most-late";
import { putTieLine } from "../put-tie-line";
import { putUnitChart, unitChartRows } from "./put-unit-chart";
import type { ResponsibleField } from "./responsible";
import { responsibleLabels, responsibleOf } from "./responsible";

/** Label, count and share stand before the figures. */
const FIGURES_BEFORE = 3;

export interface ResponsibleBlock {
  readonly field: ResponsibleField;
  /** Where the sentence about the block stands. */
  readonly sentenceRow: number;
  /** The sentence when nothing is late. */
  readonly none: string;
  readonly figures: readonly BreakdownFigure[];
}

/** Puts the block of the units or the owners, whether it ties, its sentence, and the chart of the units above it. Gives back the row below. */
export function putResponsible(sheet: SheetBuilder, input: ReportInput, at: number, { field, sentenceRow, none, figures }: ResponsibleBlock): number {
  const { words, rows } = input;
  const { responsibilities } = words;
  const isUnit = field === "unit";
  const labels = responsibleLabels(input, field);
  const labelOf = (row: DataRow): string => responsibleOf(input, row, field);
  // Above the figures, so that no page break cuts it.
  const chartRows = isUnit && rows.length > 0 ? unitChartRows(labels.length) : 0;
  const placed = putBreakdown(sheet, input, at + chartRows, {
    heading: isUnit ? responsibilities.byUnit : responsibilities.byOwner,
    table: isUnit ? responsibilities.tables.units : responsibilities.tables.owners,
    labelHeader: words.dataHeaders[field],
    dataHeader: words.dataHeaders[field],
    labels,
    labelOf,
    figures,
  });
  const totalRow = placed.last + 1;
  putTieLine(sheet, input, totalRow + 1, { cell: `$B$${totalRow}`, value: rows.length });
  putMostLate(sheet, sentenceRow, rows, { words: isUnit ? responsibilities.unitMostLate : responsibilities.ownerMostLate, none, labels, labelOf, placed });
  if (chartRows > 0) putUnitChart(sheet, input, at, placed, FIGURES_BEFORE + figures.length);
  return totalRow + 3;
}
