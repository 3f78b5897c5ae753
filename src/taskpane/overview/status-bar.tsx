import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { StatusKey, StatusShare } from "../logic/overview/status-shares";

const useStyles = makeStyles({
  bar: { display: "flex", height: "14px", gap: "2px", borderRadius: tokens.borderRadiusMedium, overflow: "hidden" },
  // Where the person's own colours rule, lines part the statuses and their order tells which is which.
  part: { minWidth: "4px", boxSizing: "border-box", "@media (forced-colors: active)": { border: "1px solid CanvasText" } },
  legend: { listStyleType: "none", margin: "6px 0 0", padding: 0, display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "2px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  entry: { display: "inline-flex", alignItems: "center", gap: "5px" },
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

/** How many actions have each status: a bar to see, and the same in words and figures below it. */
export function StatusBar({ label, shares }: { readonly label: string; readonly shares: readonly StatusShare[] }): React.JSX.Element {
  const styles = useStyles();
  const colours = useColours();
  return (
    <section aria-label={label}>
      <div className={styles.bar} aria-hidden="true">
        {shares.map(({ status, count }) => <div key={status} className={mergeClasses(styles.part, colours[status])} style={{ flexGrow: count }} />)}
      </div>
      <ul className={styles.legend}>
        {shares.map(({ status, name, count }) => (
          <li key={status} className={styles.entry}>
            <span className={mergeClasses(styles.swatch, colours[status])} aria-hidden="true" />
            {name} <span className={styles.count}>{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
