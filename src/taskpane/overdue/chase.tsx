import { Button, makeStyles, Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Day } from "../../core/grid/day";
import { chaseMessage } from "../logic/overdue/chase-message";
import type { LateByOwner, LateOwner } from "../logic/overdue/late-by-owner";
import { usePane } from "../pane-context";
import { copyText } from "./copy-text";
import { MessageDialog } from "./message-dialog";

const useStyles = makeStyles({
  place: { margin: "0 0 8px" },
  button: { minWidth: 0, maxWidth: "100%" },
  choices: { maxHeight: "60vh", overflowY: "auto" },
  said: { margin: "6px 0", fontSize: tokens.fontSizeBase200 },
  note: { margin: "6px 0 0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ChaseProps {
  readonly late: LateByOwner;
  readonly asOf: Day;
}

/** Copies a message to somebody who has late actions. */
export function Chase({ late: { owners, nobody }, asOf }: ChaseProps): React.JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  const text = words.pane.overdue;
  const restoreFocus = useRestoreFocusTarget();
  const [copied, setCopied] = useState<LateOwner | null>(null);
  const [shown, setShown] = useState<{ readonly to: LateOwner; readonly byHand: boolean } | null>(null);
  const copy = async (to: LateOwner): Promise<void> => {
    const done = await copyText(chaseMessage(to, asOf, words));
    setCopied(done ? to : null);
    if (!done) setShown({ to, byHand: true });
  };
  return (
    <div className={styles.place}>
      {owners.length === 0 ? null : (
        <Menu inline positioning={{ strategy: "fixed" }}>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton appearance="primary" className={styles.button} icon={<Copy20Regular />}>
              {text.copyMessage}
            </MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList className={styles.choices}>
              {owners.map((to) => (
                <MenuItem
                  key={to.owner}
                  onClick={() => {
                    void copy(to);
                  }}
                >
                  {text.ownerChoice(to.late.length, to.owner)}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
      <p role="status" className={styles.said} hidden={copied === null}>
        {copied === null ? null : text.copied(copied.late.length, copied.owner)}
      </p>
      {copied === null ? null : (
        <Button
          {...restoreFocus}
          size="small"
          onClick={() => {
            setShown({ to: copied, byHand: false });
          }}
        >
          {text.showMessage}
        </Button>
      )}
      {nobody === 0 ? null : <p className={styles.note}>{text.withoutOwner(nobody)}</p>}
      {shown === null ? null : (
        <MessageDialog
          owner={shown.to.owner}
          message={chaseMessage(shown.to, asOf, words)}
          byHand={shown.byHand}
          onClose={() => {
            setShown(null);
          }}
        />
      )}
    </div>
  );
}
