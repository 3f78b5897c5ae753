import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled, Info16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { CellNote } from "./model/sheet-model";

const useStyles = makeStyles({
  sign: { flexShrink: 0, width: "14px", height: "14px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
  mended: { color: tokens.colorStatusSuccessForeground1 },
});

const SIGNS: Readonly<Record<CellNote["kind"], typeof Info16Filled>> = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled, mended: CheckmarkCircle16Filled };

/** The sign of what is said of a cell: each kind has a shape of its own. The words stand beside it, seen or hidden. */
export function NoteSign({ kind }: Pick<CellNote, "kind">): React.JSX.Element {
  const styles = useStyles();
  const Sign = SIGNS[kind];
  return <Sign className={mergeClasses(styles.sign, styles[kind])} aria-hidden />;
}
