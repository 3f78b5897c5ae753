import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../core/grid/address";
import { HEAD } from "./grid-row";
import type { SheetModel } from "./model/sheet-model";
import type { Drawn } from "./virtual";

/** The height of the column letters, in pixels. */
export const LETTERS = 24;

const useStyles = makeStyles({
  row: { position: "relative", display: "flex", height: `${LETTERS}px`, backgroundColor: tokens.colorNeutralBackground3 },
  letter: {
    position: "absolute",
    boxSizing: "border-box",
    height: "100%",
    padding: "2px 4px",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  kept: { position: "sticky", flexShrink: 0, zIndex: 4 },
  chosen: { backgroundColor: tokens.colorNeutralBackground3Selected, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

export interface GridHeadProps {
  readonly model: SheetModel;
  readonly columns: readonly Drawn[];
  readonly width: number;
  /** The place of the chosen column. */
  readonly chosen: number;
}

/** The letters over the columns. */
export function GridHead({ model, columns, width, chosen }: GridHeadProps): React.JSX.Element {
  const styles = useStyles();
  const letter = (place: number, start: number, size: number, kept: boolean): React.JSX.Element => {
    const column = model.columns.numberAt(place);
    return (
      <div key={place} role="columnheader" aria-colindex={column + 1} className={mergeClasses(styles.letter, kept && styles.kept, place === chosen && styles.chosen)} style={{ left: start, width: size }}>
        {columnLetters(column)}
      </div>
    );
  };
  let left = HEAD;
  const frozen = Array.from({ length: model.freeze.columns }, (_, place) => {
    const size = model.columns.sizeAt(place);
    left += size;
    return letter(place, left - size, size, true);
  });
  return (
    <div role="row" aria-rowindex={1} className={styles.row} style={{ width }}>
      <div role="gridcell" aria-colindex={1} className={mergeClasses(styles.letter, styles.kept)} style={{ left: 0, width: HEAD }} />
      {frozen}
      {columns.map(({ place, start, size }) => letter(place, start, size, false))}
    </div>
  );
}
