import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../core/checks/finding";
import type { FindingGroup } from "../../core/checks/group-findings";
import { adviceOf } from "../../text/say-finding";
import { isAcceptedEverywhere } from "../logic/findings/acceptance";
import { usePane } from "../pane-context";
import { MoreList } from "../shared/more-list";
import { PlaceButton } from "../shared/place-button";
import type { AskAbout } from "./ask-about";
import { useFindingsModel } from "./findings-model";

/** So many cells are shown at first; nobody goes through more one by one. */
const CELLS = 200;

const useStyles = makeStyles({
  note: { margin: "6px 0 4px", padding: "0 8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  address: { fontWeight: tokens.fontWeightSemibold },
  message: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px", padding: "4px 8px 6px" },
  action: { minWidth: 0 },
});

/** The cells of a group. A click shows the cell in the sheet; what can be done with the chosen one stands below it. */
export function CellList({ group, ask }: { readonly group: FindingGroup; readonly ask: AskAbout }): React.JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  const { messageOf, addressOf, titleOf, editOf } = useFindingsModel();
  const restoreFocus = useRestoreFocusTarget();
  const [chosen, setChosen] = useState<string | null>(null);
  const text = words.pane.findings;
  const [first] = group.findings;
  const common = messageOf(first);
  const isSame = group.findings.every((finding) => messageOf(finding) === common);
  const keyOf = (finding: Finding): string => `${finding.cell ?? ""}|${finding.row ?? ""}|${finding.value ?? ""}`;
  return (
    <>
      {isSame ? <p className={styles.note}>{common}</p> : null}
      <p className={styles.note}>{adviceOf(words, group.check)}</p>
      <MoreList items={group.findings} keyOf={keyOf} first={CELLS} step={CELLS} moreLabel={text.more}>
        {(finding) => (
          <>
            <PlaceButton
              chosen={chosen === keyOf(finding)}
              onClick={() => {
                setChosen(keyOf(finding));
                void session.show(finding);
              }}
            >
              <span className={styles.address}>{addressOf(finding)}</span> {titleOf(finding)}
              {isSame ? null : <span className={styles.message}>{messageOf(finding)}</span>}
            </PlaceButton>
            {chosen === keyOf(finding) && group.findings.length > 1 ? (
              <div className={styles.actions}>
                {editOf(finding) === undefined ? null : (
                  <Button
                    {...restoreFocus}
                    size="small"
                    className={styles.action}
                    onClick={() => {
                      ask("fix", [finding]);
                    }}
                  >
                    {text.fix}
                  </Button>
                )}
                {isAcceptedEverywhere(finding) ? null : (
                  <Button
                    {...restoreFocus}
                    size="small"
                    className={styles.action}
                    onClick={() => {
                      ask("accept", [finding]);
                    }}
                  >
                    {text.accept}
                  </Button>
                )}
              </div>
            ) : null}
          </>
        )}
      </MoreList>
    </>
  );
}
