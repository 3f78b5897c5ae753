import { columnLetters, parseRange } from "../../../core/grid/address";
import type { SheetPlan } from "../../../core/reports/sheet-plan";
import type { Style } from "../../../core/reports/styles";
import { STYLES } from "../../../core/reports/styles";
import type { Range } from "../../../core/grid/grid";
import type { Batch } from "../batch";
import { BYTES_PER_CALL } from "../batch";
import { joinAddresses, styleAreas } from "./style-areas";

const FONT = "Calibri";
/** A digit of Calibri 11 is seven pixels wide, a column has five more, and Office counts in points of 4/3 pixels. */
const PIXELS_PER_DIGIT = 7;
const PIXELS_BESIDE = 5;
const POINTS_PER_PIXEL = 0.75;
const BORDER = "#808080";

type Side = "EdgeTop" | "EdgeRight" | "EdgeBottom" | "EdgeLeft" | "InsideVertical" | "InsideHorizontal";
const HORIZONTAL = { left: "Left", right: "Right", center: "Center" } as const;

/** The sides of an area that make the border of each of its cells. */
function sidesOf(border: NonNullable<Style["border"]>, { firstRow, firstColumn, lastRow, lastColumn }: Range): readonly Side[] {
  const rows: readonly Side[] = lastRow > firstRow ? ["InsideHorizontal"] : [];
  if (border === "bottom") return ["EdgeBottom", ...rows];
  const columns: readonly Side[] = lastColumn > firstColumn ? ["InsideVertical"] : [];
  return ["EdgeTop", "EdgeRight", "EdgeBottom", "EdgeLeft", ...rows, ...columns];
}

function setBorder(sheet: Excel.Worksheet, address: string, sides: NonNullable<Style["border"]>): void {
  const area = parseRange(address);
  if (area === undefined) throw new Error(`"${address}" is not a range`);
  const { borders } = sheet.getRange(address).format;
  for (const side of sidesOf(sides, area)) {
    const border = borders.getItem(side);
    border.style = "Continuous";
    border.color = BORDER;
  }
}

/** How a named style looks in Excel. Text stands at the top of its cell, so that rows with wrapped text read as rows. */
function setStyle(format: Excel.RangeFormat, style: Style): void {
  format.verticalAlignment = style.align === "center" ? "Center" : "Top";
  if (style.bold === true) format.font.bold = true;
  if (style.italic === true) format.font.italic = true;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.colour !== undefined) format.font.color = `#${style.colour}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.wrap === true) format.wrapText = true;
  const align = style.align ?? (style.indent === undefined ? undefined : "left");
  if (align !== undefined) format.horizontalAlignment = HORIZONTAL[align];
  if (style.indent !== undefined) format.indentLevel = style.indent;
}

async function writeStyles(batch: Batch, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  for (const [name, areas] of styleAreas(plan.rows)) {
    for (const addresses of areas) {
      await batch.makeRoom(addresses.length + 12 * BYTES_PER_CALL);
      const style: Style = STYLES[name];
      setStyle(sheet.getRanges(addresses).format, style);
      if (style.border === undefined) continue;
      // Of several areas together only the outer sides could be set.
      for (const address of addresses.split(",")) {
        await batch.makeRoom(14 * BYTES_PER_CALL);
        setBorder(sheet, address, style.border);
      }
    }
  }
}

async function writeSizes(batch: Batch, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  for (const [index, width] of plan.columnWidths.entries()) {
    await batch.makeRoom(BYTES_PER_CALL);
    const letters = columnLetters(index + 1);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = (width * PIXELS_PER_DIGIT + PIXELS_BESIDE) * POINTS_PER_PIXEL;
  }
  const rowsOf = new Map<number, string[]>();
  for (const [row, height] of plan.rowHeights) rowsOf.set(height, [...(rowsOf.get(height) ?? []), `${row}:${row}`]);
  for (const [height, rows] of rowsOf) {
    for (const addresses of joinAddresses(rows)) {
      await batch.makeRoom(addresses.length + BYTES_PER_CALL);
      sheet.getRanges(addresses).format.rowHeight = height;
    }
  }
}

/** Fonts, colours, alignment, widths and heights of a sheet. */
export async function writeFormats(batch: Batch, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  await batch.makeRoom(BYTES_PER_CALL);
  sheet.getRange().format.font.name = FONT;
  await writeStyles(batch, sheet, plan);
  await writeSizes(batch, sheet, plan);
}
