import { Select, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { usePane, useSession } from "../pane-context";
import { HiddenText } from "../shared/hidden-text";
import { AsOfField } from "./as-of-field";
import { SheetField } from "./sheet-field";

/** The programmes come with what reviews by them. */
const ProgrammeField = lazy(async () => ({ default: (await import(/* webpackChunkName: "review" */ "./programme-field")).ProgrammeField }));

const useStyles = makeStyles({
  // The host draws over the top right corner.
  header: { display: "flex", flexDirection: "column", gap: "6px", padding: "8px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: "0 0 -6px" },
  table: { paddingRight: "28px", "& select": { fontWeight: tokens.fontWeightSemibold, textOverflow: "ellipsis" } },
  row: { display: "flex", gap: "8px", alignItems: "start" },
  programme: { flexGrow: 1, minWidth: 0, "& select": { textOverflow: "ellipsis" } },
});

/** Over everything: which table, on which day, by which programme. Each can be changed here. */
export function Header(): React.JSX.Element {
  const { words: { pane: { shell } } } = usePane();
  const { review, problem } = useSession();
  const styles = useStyles();
  const hasReviewed = review !== null || (problem !== null && problem.kind !== "program-not-loaded");
  const waiting = <Select size="small" disabled aria-label={shell.programme} />;
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>
        <HiddenText>{shell.product}</HiddenText>
      </h1>
      {review === null ? null : (
        <div className={styles.table}>
          <SheetField review={review} showsLabel={false} />
        </div>
      )}
      <div className={styles.row}>
        <AsOfField />
        <div className={styles.programme}>
          {hasReviewed ? (
            <Suspense fallback={waiting}>
              <ProgrammeField showsLabel={false} />
            </Suspense>
          ) : (
            waiting
          )}
        </div>
      </div>
    </header>
  );
}
