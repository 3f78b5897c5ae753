import { Button, makeStyles } from "@fluentui/react-components";
import { rangeAddress } from "../../core/grid/address";
import { useAllWords } from "../all-words";
import { usePane, useSession } from "../pane-context";
import { Hint } from "./section";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

/** Which range the person pointed at as the table, with the way back; or the way to point at one. */
export function GivenRange(): React.JSX.Element {
  const { session } = usePane();
  const { pane: { settings, start } } = useAllWords();
  const { range } = useSession().choices;
  const styles = useStyles();
  return (
    <>
      <Hint>{range === undefined ? start.useSelectionHint : settings.givenRange(rangeAddress(range))}</Hint>
      <Button size="small" className={styles.button} onClick={() => void session.chooseSelection()}>
        {start.useSelection}
      </Button>
      {range === undefined ? null : (
        <Button size="small" className={styles.button} onClick={() => void session.chooseTable(null)}>
          {settings.findTable}
        </Button>
      )}
    </>
  );
}
