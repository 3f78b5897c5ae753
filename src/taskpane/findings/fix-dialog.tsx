import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../core/checks/finding";
import { leftByHand, previewLines } from "../logic/findings/preview";
import { usePane } from "../pane-context";
import { MoreList } from "../shared/more-list";
import { PaneDialog } from "../shared/pane-dialog";
import { useClosing } from "../shared/use-closing";
import { Change } from "./change";
import { useFindingsModel } from "./findings-model";

/** So many cells are shown at first. All of them are mended, shown or not. */
const CELLS = 200;

const useStyles = makeStyles({
  content: { paddingTop: "4px" },
  note: { margin: "0 0 4px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  cell: { fontWeight: tokens.fontWeightSemibold },
  title: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  change: { display: "block" },
  line: { width: "100%", overflowWrap: "anywhere" },
});

/** Shows what mending the findings changes, cell by cell, and mends the cells that stay ticked. */
export function FixDialog({ findings, onClose }: { readonly findings: readonly Finding[]; readonly onClose: () => void }): React.JSX.Element {
  const styles = useStyles();
  const { open, close } = useClosing(onClose);
  const { session, words } = usePane();
  const { places, grid, say } = useFindingsModel();
  // Looked at once: what a person reads must not change under the eyes. The cells are checked again when they are written.
  const [lines] = useState(() => previewLines(session.preview(findings), { places, dateSystem: grid.dateSystem, words, quote: say.quote }));
  const [left] = useState(() => leftByHand(findings, lines.map(({ edit }) => edit)));
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const text = words.pane.findings.preview;
  const ticked = lines.filter(({ cell }) => !unticked.has(cell));
  const tick = (cell: string): void => {
    const next = new Set(unticked);
    if (!next.delete(cell)) next.add(cell);
    setUnticked(next);
  };
  const all = ticked.length === lines.length;
  const label = ({ cell, title, before, after }: (typeof lines)[number]): React.JSX.Element => (
    <span className={styles.line}>
      <span className={styles.cell}>{cell}</span> <span className={styles.title}>{title}</span>
      <span className={styles.change}>
        <Change before={before} after={after} />
      </span>
    </span>
  );
  return (
    <PaneDialog
      open={open}
      heading={text.heading}
      contentClass={styles.content}
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={ticked.length === 0}
            onClick={() => {
              close();
              void session.fix(ticked.map(({ edit }) => edit));
            }}
          >
            {text.fixCells(ticked.length)}
          </Button>
          <Button onClick={onClose}>{text.cancel}</Button>
        </>
      }
      onClose={onClose}
    >
      {left === 0 ? null : <p className={styles.note}>{text.byHand(left)}</p>}
      {lines.length === 1 ? (
        lines.map((line) => <div key={line.cell}>{label(line)}</div>)
      ) : (
        <>
          <p className={styles.note}>{text.hint}</p>
          <Checkbox
            label={text.every}
            checked={all ? true : ticked.length === 0 ? false : "mixed"}
            onChange={() => {
              setUnticked(new Set(all ? lines.map(({ cell }) => cell) : []));
            }}
          />
          <MoreList items={lines} keyOf={({ cell }) => cell} first={CELLS} step={CELLS} moreLabel={words.pane.findings.more} className={styles.list}>
            {(line) => (
              <Checkbox
                label={label(line)}
                checked={!unticked.has(line.cell)}
                onChange={() => {
                  tick(line.cell);
                }}
              />
            )}
          </MoreList>
        </>
      )}
    </PaneDialog>
  );
}
