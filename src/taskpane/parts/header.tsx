import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ColumnTripleEditRegular } from "@fluentui/react-icons";
import { usePane, useSession } from "../pane-context";
import { HiddenText } from "../shared/hidden-text";
import type { Go } from "../view-ids";
import { AsOfField } from "./as-of-field";
import { ProgrammeField } from "./programme-field";
import { SheetField } from "./sheet-field";

const useStyles = makeStyles({
  // The host draws over the top right corner.
  header: { display: "flex", flexDirection: "column", gap: "6px", padding: "8px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: "0 0 -6px" },
  table: { display: "flex", gap: "4px", paddingRight: "28px" },
  sheet: { flexGrow: 1, minWidth: 0, "& select": { fontWeight: tokens.fontWeightSemibold, textOverflow: "ellipsis" } },
  row: { display: "flex", gap: "8px", alignItems: "start" },
  programme: { flexGrow: 1, minWidth: 0, "& select": { textOverflow: "ellipsis" } },
});

/** Over everything: which table, on which day, by which programme. Each can be changed here; the table's columns have a view of their own. */
export function Header({ go }: { readonly go: Go }): React.JSX.Element {
  const { words: { pane: { shell } } } = usePane();
  const { review } = useSession();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>
        <HiddenText>{shell.product}</HiddenText>
      </h1>
      {review === null ? null : (
        <div className={styles.table}>
          <div className={styles.sheet}>
            <SheetField review={review} showsLabel={false} />
          </div>
          <Button
            size="small"
            appearance="subtle"
            icon={<ColumnTripleEditRegular />}
            aria-label={shell.toColumns}
            title={shell.toColumns}
            onClick={() => {
              go("columns");
            }}
          />
        </div>
      )}
      <div className={styles.row}>
        <AsOfField />
        <div className={styles.programme}>
          <ProgrammeField showsLabel={false} />
        </div>
      </div>
    </header>
  );
}
