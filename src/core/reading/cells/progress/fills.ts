import type { Light } from "../../values";
import { foldCase } from "../../text/clean";
import type { Cell, ColumnContents } from "../cell-kind";
import { scanFigures } from "../metric/figures/figures";
import { lightOfFill } from "../status/lights";
import { lightIn } from "./light-text";

/** Fills whose cells say another light in words: decoration, no lights. */
export function styleFills(contents: ColumnContents): ReadonlySet<string> {
  const styles = new Set<string>();
  for (const { cell } of contents.cells) {
    if (cell.fill === undefined || typeof cell.value !== "string" || cell.value.length > 80) continue;
    const light = lightIn(scanFigures(foldCase(cell.value)))?.light;
    if (light !== undefined && light !== lightOfFill(cell.fill)) styles.add(cell.fill);
  }
  return styles;
}

/** A fill between light and dark grey; lighter greys are table styles. */
const GREY = /^(?<level>[7-9AB][\dA-F])\k<level>\k<level>$/iu;

/** The light of a cell's fill, unless the column's fills are decoration. Host colours may carry "#" or an alpha byte. */
export function fillLight(cell: Cell, styles: ReadonlySet<string>): Light | undefined {
  if (cell.fill === undefined || styles.has(cell.fill)) return undefined;
  const colour = cell.fill.slice(-6);
  return lightOfFill(colour) ?? (GREY.test(colour) ? "grey" : undefined);
}
