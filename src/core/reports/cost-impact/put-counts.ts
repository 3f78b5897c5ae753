import { cellAddress, columnLetters } from "../../grid/address";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { column, countWhere, quoted } from "../structured-reference";
import type { Boxes } from "./boxes";

/** Where the counts of the boxes came to stand. */
export interface PlacedCounts {
  readonly firstRow: number;
  /** The absolute address of a box's count, by its number from 1. */
  readonly address: (box: number) => string;
  /** The first free row below the total and one blank row. */
  readonly next: number;
}

/** The columns of the boxes begin after the labels. */
export const FIRST_BOX_COLUMN = 2;

/** "Vaikuttavuus S – pieni". */
export function impactHeaders({ words }: ReportInput, { impact }: Boxes): readonly string[] {
  return impact.labels.map((label) => `${words.fieldName(impact.field)} ${label}`);
}

/** How many actions stand in each row and column, the missing last. */
function countBoxes({ rows }: ReportInput, { cost, impact }: Boxes): readonly (readonly number[])[] {
  const counts = Array.from({ length: cost.codes.length + 1 }, () => Array.from({ length: impact.codes.length + 1 }, () => 0));
  for (const { action } of rows) {
    const [row, place] = [cost.placeOf(action), impact.placeOf(action)];
    const line = counts[row < 0 ? cost.codes.length : row] ?? [];
    const index = place < 0 ? impact.codes.length : place;
    line[index] = (line[index] ?? 0) + 1;
  }
  return counts;
}

/** Puts how many actions each box holds, with those whose cost or impact is missing, and totals that tie to all actions. */
export function putCounts(sheet: SheetBuilder, input: ReportInput, at: number, boxes: Boxes): PlacedCounts {
  const { words } = input;
  const { cost, impact } = boxes;
  const [costName, impactName] = [words.fieldName(cost.field), words.fieldName(impact.field)];
  const headers = [costName, ...impactHeaders(input, boxes), `${impactName} ${words.missing}`, words.summary.total];
  const first = at + 2;
  const last = first + cost.codes.length;
  const totalColumn = headers.length;
  const counts = countBoxes(input, boxes);
  sheet.text(at, 1, words.costImpact.counts, "heading");
  sheet.table({ name: words.costImpact.tables.counts, range: { firstRow: at + 1, firstColumn: 1, lastRow: last, lastColumn: totalColumn }, columns: headers, style: "plain", filter: false }, (index) => (index === 0 ? "header" : "headerRight"));
  const beforeTotal = columnLetters(totalColumn - 1);
  counts.forEach((line, index) => {
    const row = first + index;
    sheet.text(row, 1, cost.labels[index] ?? words.missing, "wrappedPlain");
    line.forEach((expected, place) => {
      const label = impact.labels[place] ?? words.missing;
      sheet.formula(row, FIRST_BOX_COLUMN + place, countWhere(`${column(words.tables.data, costName)}=$A${row}`, `${column(words.tables.data, impactName)}=${quoted(label)}`), expected, "integer");
    });
    sheet.formula(row, totalColumn, `SUM(B${row}:${beforeTotal}${row})`, line.reduce((sum, each) => sum + each, 0), "total");
  });
  sheet.text(last + 1, 1, words.summary.total, "totalLabel");
  for (let place = FIRST_BOX_COLUMN; place <= totalColumn; place += 1) {
    const expected = place === totalColumn ? input.rows.length : counts.reduce((sum, line) => sum + (line[place - FIRST_BOX_COLUMN] ?? 0), 0);
    sheet.formula(last + 1, place, `SUM(${columnLetters(place)}${first}:${columnLetters(place)}${last})`, expected, "total");
  }
  const address = (box: number): string => {
    const row = first + Math.floor((box - 1) / impact.codes.length);
    return `$${columnLetters(FIRST_BOX_COLUMN + ((box - 1) % impact.codes.length))}$${row}`;
  };
  const range = { firstRow: first, firstColumn: FIRST_BOX_COLUMN, lastRow: last - 1, lastColumn: FIRST_BOX_COLUMN + impact.codes.length - 1 };
  const here = cellAddress(first, FIRST_BOX_COLUMN);
  // Dark where a box has at least two thirds of the fullest one, light where it has any.
  sheet.conditionalFormat({ range, formula: `AND(${here}>0,3*${here}>=2*MAX(${address(1)}:${address(boxes.count)}))`, style: "header" });
  sheet.conditionalFormat({ range, formula: `${here}>0`, style: "info" });
  return { firstRow: first, address, next: last + 3 };
}
