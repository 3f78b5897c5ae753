import { makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { cellAddress } from "../../core/grid/address";
import type { Words } from "../../text/words";
import type { SheetModel } from "./model/sheet-model";
import type { CellPlace } from "./move";
import { NoteSign } from "./note-sign";

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", flexShrink: 0, rowGap: "2px", padding: "4px 8px", maxHeight: "30%", overflowY: "auto", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  line: { display: "flex", columnGap: "8px", alignItems: "baseline" },
  address: { minWidth: "40px", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  content: { minWidth: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  empty: { color: tokens.colorNeutralForeground2 },
  note: { display: "flex", columnGap: "6px", alignItems: "start" },
});

export interface CellDetailProps {
  readonly model: SheetModel;
  readonly chosen: CellPlace;
  readonly words: Words;
}

/** Over the grid: the chosen cell's address, its whole content, and what there is to say of it. */
export function CellDetail({ model, chosen, words }: CellDetailProps): React.JSX.Element {
  const styles = useStyles();
  const { sheets } = words.pane.browser;
  useSyncExternalStore(model.subscribe, model.version);
  const [row, column] = [model.rows.numberAt(chosen.row), model.columns.numberAt(chosen.column)];
  const text = model.cellAt(row, column)?.text ?? "";
  return (
    <div role="region" aria-label={sheets.cell} tabIndex={0} className={styles.detail}>
      <div className={styles.line}>
        <span className={styles.address}>{cellAddress(row, column)}</span>
        {text === "" ? <span className={styles.empty}>{sheets.empty}</span> : <span className={styles.content}>{text}</span>}
      </div>
      {model.notesAt(row, column).map(({ kind, text: note }) => (
        <div key={note} className={styles.note}>
          <NoteSign kind={kind} />
          <span>{note}</span>
        </div>
      ))}
    </div>
  );
}
