import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Review } from "../../app/session/review";
import type { StatusKey, StatusShare } from "../logic/overview/status-shares";
import { usePane } from "../pane-context";
import { useEscape } from "../parts/use-escape";
import { StatusActions } from "./status-actions";

const useStyles = makeStyles({
  bar: { display: "flex", height: "14px", gap: "2px", borderRadius: tokens.borderRadiusMedium, overflow: "hidden" },
  // Where the person's own colours rule, lines part the statuses and their order tells which is which.
  part: { minWidth: "4px", boxSizing: "border-box", "@media (forced-colors: active)": { border: "1px solid CanvasText" } },
  legend: { listStyleType: "none", margin: "6px 0 0", padding: 0, display: "flex", flexWrap: "wrap", columnGap: "2px", rowGap: "2px" },
  entry: {
    display: "inline-flex",
    alignItems: "center",
    gap: "5px",
    padding: "2px 5px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  open: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  swatch: { width: "10px", height: "10px", borderRadius: tokens.borderRadiusSmall, boxSizing: "border-box", "@media (forced-colors: active)": { display: "none" } },
  count: { fontWeight: tokens.fontWeightSemibold },
});

const useColours = makeStyles({
  done: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  "in-progress": { backgroundColor: tokens.colorBrandBackground },
  continuous: { backgroundColor: tokens.colorPaletteTealBorderActive },
  planned: { backgroundColor: tokens.colorPaletteLavenderBorderActive },
  "not-started": { backgroundColor: tokens.colorNeutralStroke1 },
  "on-hold": { backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  postponed: { backgroundColor: tokens.colorPalettePeachBorderActive },
  merged: { backgroundColor: tokens.colorNeutralForeground3 },
  cancelled: { backgroundColor: tokens.colorNeutralForeground4 },
  missing: { border: `2px dotted ${tokens.colorNeutralForeground3}` },
} satisfies Record<StatusKey, object>);

interface StatusBarProps {
  readonly review: Review;
  readonly label: string;
  readonly shares: readonly StatusShare[];
}

/** How many actions have each status: a bar to see, and the same in words and figures below it, each of which opens the actions that it counts. */
export function StatusBar({ review, label, shares }: StatusBarProps): React.JSX.Element {
  const styles = useStyles();
  const colours = useColours();
  const { words: { pane: { overview } } } = usePane();
  const [opened, setOpened] = useState<StatusKey | null>(null);
  const listId = useId();
  const open = shares.find(({ status }) => status === opened);
  useEscape(open !== undefined, () => {
    setOpened(null);
  });
  return (
    <section aria-label={label}>
      <div className={styles.bar} aria-hidden="true">
        {shares.map(({ status, count }) => <div key={status} className={mergeClasses(styles.part, colours[status])} style={{ flexGrow: count }} />)}
      </div>
      <ul className={styles.legend}>
        {shares.map(({ status, name, count }) => (
          <li key={status}>
            <button
              type="button"
              className={mergeClasses(styles.entry, status === opened && styles.open)}
              title={overview.showsActions}
              aria-expanded={status === opened}
              aria-controls={status === opened ? listId : undefined}
              onClick={() => {
                setOpened(status === opened ? null : status);
              }}
            >
              <span className={mergeClasses(styles.swatch, colours[status])} aria-hidden="true" />
              {name} <span className={styles.count}>{count}</span>
            </button>
          </li>
        ))}
      </ul>
      {open === undefined ? null : (
        <div id={listId}>
          <StatusActions key={open.status} review={review} status={open.status} label={open.name} />
        </div>
      )}
    </section>
  );
}
