import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellModel, CellNote } from "./model/sheet-model";
import { NoteSign } from "./note-sign";

/** The styles of all cells: taken once per row, since there are many cells. */
export const useCellStyles = makeStyles({
  cell: {
    // No cell's content moves another: the browser need not look beyond it.
    contain: "strict",
    position: "absolute",
    top: 0,
    boxSizing: "border-box",
    display: "flex",
    alignItems: "start",
    columnGap: "3px",
    height: "100%",
    padding: "2px 4px",
    overflow: "hidden",
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "cell",
  },
  frozen: { position: "sticky", zIndex: 2, flexShrink: 0, backgroundColor: "inherit" },
  paper: { borderRightColor: "#E1E1E1", borderBottomColor: "#E1E1E1", paddingTop: 0, paddingBottom: 0 },
  // Covers the lines of the empty cells that it goes on over.
  reaching: { zIndex: 1, backgroundColor: "inherit" },
  text: { flexGrow: 1, minWidth: 0, overflow: "hidden", whiteSpace: "pre" },
  wrap: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  left: { textAlign: "left" },
  right: { textAlign: "right" },
  center: { textAlign: "center" },
  error: { backgroundColor: tokens.colorStatusDangerBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  info: { backgroundColor: tokens.colorBrandBackground2 },
  mended: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  link: { cursor: "pointer" },
  chosen: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-2px", zIndex: 1 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  within: { boxShadow: `inset 0 0 0 100px ${tokens.colorSubtleBackgroundSelected}` },
});

export interface GridCellSource {
  readonly styles: ReturnType<typeof useCellStyles>;
  /** Tells it from the others of its row. */
  readonly key: number;
  readonly id: string;
  /** From 1, the column of row numbers not counted. */
  readonly column: number;
  readonly left: number;
  readonly width: number;
  /** The text goes on over the cells beside it. */
  readonly reaches: boolean;
  /** Taller than its row where merged. */
  readonly height: number | undefined;
  readonly frozen: boolean;
  readonly isReport: boolean;
  readonly cell: CellModel | null;
  readonly notes: readonly CellNote[];
  readonly chosen: boolean;
  /** One of several cells that were shown together. */
  readonly within: boolean;
}

const paint = (cell: CellModel | null, isFlagged: boolean): CellModel["look"] => {
  if (!isFlagged) return cell?.look;
  // The ground tells of the finding then.
  return cell?.look?.fontWeight === undefined ? undefined : { fontWeight: cell.look.fontWeight };
};

/** One cell: its text, and the signs of what there is to say of it. No component: a thousand of them would take their time. */
export function gridCell({ styles, key, id, column, left, width, reaches, height, frozen, isReport, cell, notes, chosen, within }: GridCellSource): React.JSX.Element {
  const [gravest] = notes;
  const said = notes.map(({ text }) => text).join("\n");
  const className = mergeClasses(
    styles.cell,
    isReport && styles.paper,
    reaches && styles.reaching,
    frozen && styles.frozen,
    gravest !== undefined && styles[gravest.kind],
    cell?.link !== undefined && styles.link,
    within && styles.within,
    chosen && styles.chosen,
  );
  return (
    <div key={key} id={id} role="gridcell" aria-colindex={column + 1} aria-selected={chosen} className={className} style={{ ...paint(cell, gravest !== undefined), left, width, ...(height === undefined ? {} : { height, zIndex: 1 }) }} title={said === "" ? undefined : said}>
      {cell === null || cell.text === "" ? null : <span className={mergeClasses(styles.text, styles[cell.align], cell.wrap && styles.wrap)}>{cell.text}</span>}
      {gravest === undefined ? null : <NoteSign kind={gravest.kind} />}
      {said === "" ? null : <span className={styles.hidden}>{said}</span>}
    </div>
  );
}
