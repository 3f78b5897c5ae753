import { Button, makeStyles } from "@fluentui/react-components";
import type { TableColumn } from "../../core/reading/roadmap";
import { useAllWords } from "../all-words";
import type { Go } from "../view-ids";
import { Hint, Section } from "./section";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

/** How many columns were understood, and the way to the view where they are changed. */
export function Columns({ columns, go }: { readonly columns: readonly TableColumn[]; readonly go: Go }): React.JSX.Element {
  const { pane: { settings } } = useAllWords();
  const styles = useStyles();
  const understood = columns.filter(({ field }) => field !== null).length;
  return (
    <Section heading={settings.columns}>
      <Hint>{`${settings.columnsUnderstood(understood, columns.length)}. ${settings.columnsHint}`}</Hint>
      <Button
        className={styles.button}
        onClick={() => {
          go("columns");
        }}
      >
        {settings.changeColumns}
      </Button>
    </Section>
  );
}
