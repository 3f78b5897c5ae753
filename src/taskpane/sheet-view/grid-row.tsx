import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { textWidth } from "../../core/reports/text-width";
import { gridCell, useCellStyles } from "./grid-cell";
import type { CellModel, SheetModel } from "./model/sheet-model";
import type { Drawn } from "./virtual";

/** The width of the row numbers, in pixels. */
export const HEAD = 48;
const DIGIT = 7;
/** Other fonts are set a little wider than the one that widths are counted in. */
const SAFETY = 1.08;

const useStyles = makeStyles({
  row: { contain: "layout style", position: "absolute", top: 0, left: 0, display: "flex", backgroundColor: "inherit" },
  number: {
    position: "sticky",
    left: 0,
    zIndex: 3,
    flexShrink: 0,
    boxSizing: "border-box",
    width: `${HEAD}px`,
    padding: "2px 6px",
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground3Selected, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

export interface GridRowProps {
  readonly model: SheetModel;
  /** Changes when cells have come. */
  readonly version: number;
  readonly place: number;
  readonly start: number;
  readonly size: number;
  readonly width: number;
  readonly columns: readonly Drawn[];
  /** The place of the chosen cell's column where it stands in this row; -1 elsewhere. */
  readonly chosen: number;
  /** The sheet's own columns of this row that were shown together. */
  readonly firstWithin: number;
  readonly lastWithin: number;
  readonly idOf: (row: number, column: number) => string;
}

/** As in Excel, a text that is too long for its cell goes on over the empty ones to its right. */
function reach(model: SheetModel, row: number, place: number, cell: CellModel): number {
  const { columns } = model;
  let width = columns.sizeAt(place);
  if (cell.columns !== undefined) {
    const until = columns.numberAt(place) + cell.columns;
    for (let next = place + 1; next < columns.count && columns.numberAt(next) < until; next += 1) width += columns.sizeAt(next);
    return width;
  }
  if (cell.wrap || cell.align !== "left") return width;
  const size = typeof cell.look?.fontSize === "string" ? Number.parseFloat(cell.look.fontSize) / 14.67 : model.isReport ? 1 : 0.9;
  const needed = textWidth(cell.text) * DIGIT * size * SAFETY + 12;
  for (let next = place + 1; width < needed && next < columns.count && model.cellAt(row, columns.numberAt(next)) === null; next += 1) width += columns.sizeAt(next);
  return width;
}

function heightOf({ rows }: SheetModel, place: number, cell: CellModel | null): number | undefined {
  if (cell?.rows === undefined || cell.rows === 1) return undefined;
  const until = rows.numberAt(place) + cell.rows;
  let height = 0;
  for (let next = place; next < rows.count && rows.numberAt(next) < until; next += 1) height += rows.sizeAt(next);
  return height;
}

/** One row with its number and those of its cells that are drawn. */
export const GridRow = memo(function GridRow({ model, place, start, size, width, columns, chosen, firstWithin, lastWithin, idOf }: GridRowProps): React.JSX.Element {
  const styles = useStyles();
  const cellStyles = useCellStyles();
  const row = model.rows.numberAt(place);
  const frozen: Drawn[] = [];
  let left = HEAD;
  for (let column = 0; column < model.freeze.columns; column += 1) {
    frozen.push({ place: column, start: left, size: model.columns.sizeAt(column) });
    left += model.columns.sizeAt(column);
  }
  const draw = (drawn: Drawn, isFrozen: boolean): React.JSX.Element => {
    const column = model.columns.numberAt(drawn.place);
    const cell = model.cellAt(row, column);
    const width = cell === null ? drawn.size : reach(model, row, drawn.place, cell);
    return gridCell({
      styles: cellStyles,
      key: drawn.place,
      id: idOf(place, drawn.place),
      column,
      left: drawn.start,
      width,
      reaches: width > drawn.size,
      height: heightOf(model, place, cell),
      frozen: isFrozen,
      isReport: model.isReport,
      cell,
      notes: model.notesAt(row, column),
      chosen: chosen === drawn.place,
      within: column >= firstWithin && column <= lastWithin,
    });
  };
  return (
    <div role="row" aria-rowindex={row + 1} className={styles.row} style={{ transform: `translateY(${start}px)`, height: size, width }}>
      <div role="rowheader" aria-colindex={1} className={mergeClasses(styles.number, chosen >= 0 && styles.chosen)}>
        {row}
      </div>
      {frozen.map((drawn) => draw(drawn, true))}
      {columns.map((drawn) => draw(drawn, false))}
    </div>
  );
});
