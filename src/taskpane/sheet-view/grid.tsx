import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useEffectEvent, useId, useRef, useSyncExternalStore } from "react";
import type { Range } from "../../core/grid/grid";
import type { CellLink } from "../../core/reports/sheet-plan";
import { ChartLayer } from "./chart-layer";
import { GridHead, LETTERS } from "./grid-head";
import { GridRow, HEAD } from "./grid-row";
import type { SheetModel } from "./model/sheet-model";
import type { CellPlace } from "./move";
import { move, sheetStep } from "./move";
import { useDrawnPart } from "./virtual";

const SPARE_ROWS = 4;
/** Enough that a text that goes on over empty cells is drawn although its own cell is out of sight. */
const SPARE_COLUMNS = 4;

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflow: "auto", backgroundColor: tokens.colorNeutralBackground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overscrollBehavior: "contain" },
  // A report is paper: it looks in the dark as it will on the table.
  // Where there is no Calibri, another font is set as large as it takes to look the same.
  paper: { backgroundColor: "#FFFFFF", fontFamily: "Calibri, Carlito, 'Segoe UI', Arial, sans-serif", fontSize: "14.67px", fontSizeAdjust: "0.466", lineHeight: "20px", colorScheme: "light" },
  whole: { position: "relative", backgroundColor: "inherit" },
  grid: { position: "relative", height: "100%", backgroundColor: "inherit", outlineStyle: "none" },
  focused: { ":focus-visible [aria-selected='true']": { outlineWidth: "3px" } },
  head: { position: "sticky", top: 0, zIndex: 5, backgroundColor: "inherit", boxShadow: `0 1px 0 0 ${tokens.colorNeutralStroke1}` },
});

export interface GridProps {
  readonly model: SheetModel;
  readonly label: string;
  readonly chosen: CellPlace;
  readonly onChoose: (place: CellPlace) => void;
  /** Cells that were shown together, in the sheet's own numbers. */
  readonly within: Range | null;
  /** Another object each time that the chosen cell has to be brought into sight. */
  readonly bring: object | null;
  readonly onStep: (step: -1 | 1) => void;
  readonly onFollow: (link: CellLink) => void;
}

/** A sheet as a grid: drawn only where it is seen, walked through by keys, read aloud cell by cell. */
export function Grid({ model, label, chosen, onChoose, within, bring, onStep, onFollow }: GridProps): React.JSX.Element {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const base = useId();
  const idOf = useCallback((row: number, column: number) => `${base}-${row}-${column}`, [base]);
  const version = useSyncExternalStore(model.subscribe, model.version);
  const rows = useDrawnPart({ axis: model.rows, scroller, horizontal: false, frozen: model.freeze.rows, head: LETTERS, spare: SPARE_ROWS });
  const columns = useDrawnPart({ axis: model.columns, scroller, horizontal: true, frozen: model.freeze.columns, head: HEAD, spare: SPARE_COLUMNS });
  const [first, last] = [rows.drawn.at(0), rows.drawn.at(-1)];
  useEffect(() => {
    if (model.freeze.rows > 0) model.want(1, model.freeze.rows);
    if (first !== undefined && last !== undefined) model.want(model.rows.numberAt(first.place), model.rows.numberAt(last.place));
  }, [model, first, last]);

  const show = useEffectEvent(() => {
    rows.show(chosen.row);
    columns.show(chosen.column);
  });
  useEffect(() => {
    show();
  }, [bring, chosen, model]);

  // While the grid is out of sight, as on a narrow page, nothing can be brought into it: it is done when the grid comes.
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    let wasSeen = element.clientHeight > 0;
    const observer = new ResizeObserver(() => {
      const isSeen = element.clientHeight > 0;
      if (isSeen && !wasSeen) requestAnimationFrame(show);
      wasSeen = isSeen;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  const follow = ({ row, column }: CellPlace): void => {
    const link = model.cellAt(model.rows.numberAt(row), model.columns.numberAt(column))?.link;
    if (link !== undefined) onFollow(link);
  };
  const onKey = (event: React.KeyboardEvent): void => {
    const step = sheetStep(event);
    if (step !== 0) {
      event.preventDefault();
      onStep(step);
      return;
    }
    if (event.key === "Enter") follow(chosen);
    const page = Math.max(1, rows.drawn.length - 2 * SPARE_ROWS - 1);
    const to = move(chosen, event, { rows: model.rows.count, columns: model.columns.count, page });
    if (to === undefined) return;
    event.preventDefault();
    onChoose(to);
  };
  const onClick = (event: React.MouseEvent): void => {
    const cell = event.target instanceof Element ? event.target.closest("[role='gridcell']") : null;
    const [row, column] = (cell?.id ?? "").split("-").slice(-2).map(Number);
    if (row === undefined || column === undefined || cell === null) return;
    onChoose({ row, column });
    follow({ row, column });
  };

  const draw = (place: number, start: number, size: number): React.JSX.Element => {
    const row = model.rows.numberAt(place);
    const isWithin = within !== null && row >= within.firstRow && row <= within.lastRow;
    return (
      <GridRow
        key={place}
        model={model}
        version={version}
        place={place}
        start={start}
        size={size}
        width={columns.total}
        columns={columns.drawn}
        chosen={place === chosen.row ? chosen.column : -1}
        firstWithin={isWithin ? within.firstColumn : 0}
        lastWithin={isWithin ? within.lastColumn : -1}
        idOf={idOf}
      />
    );
  };
  let top = LETTERS;
  const frozen = Array.from({ length: model.freeze.rows }, (_, place) => {
    const size = model.rows.sizeAt(place);
    top += size;
    return draw(place, top - size, size);
  });
  return (
    <div ref={scroller} className={mergeClasses(styles.scroller, model.isReport && styles.paper)}>
      <div className={styles.whole} style={{ width: columns.total, height: rows.total }}>
        <div
          role="grid"
          tabIndex={0}
          aria-label={label}
          aria-rowcount={model.rows.numberAt(model.rows.count - 1) + 1}
          aria-colcount={model.columns.numberAt(model.columns.count - 1) + 1}
          aria-activedescendant={idOf(chosen.row, chosen.column)}
          aria-readonly
          className={mergeClasses(styles.grid, styles.focused)}
          onKeyDown={onKey}
          onClick={onClick}
        >
          <div role="rowgroup" className={styles.head} style={{ width: columns.total, height: top }}>
            <GridHead model={model} columns={columns.drawn} width={columns.total} chosen={chosen.column} />
            {frozen}
          </div>
          <div role="rowgroup" style={{ backgroundColor: "inherit" }}>{rows.drawn.map(({ place, start, size }) => draw(place, start, size))}</div>
        </div>
        <ChartLayer model={model} rows={rows} columns={columns} />
      </div>
    </div>
  );
}
