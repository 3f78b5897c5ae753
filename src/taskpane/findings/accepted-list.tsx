import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SplitFindings } from "../../core/checks/accept-findings";
import type { Roadmap } from "../../core/reading/roadmap";
import { nameOfCheck } from "../../text/say-finding";
import type { AcceptedGroup } from "../logic/findings/acceptance";
import { acceptedGroups, storedOf } from "../logic/findings/acceptance";
import { usePane } from "../pane-context";
import { Disclosure } from "../shared/disclosure";
import { MoreList } from "../shared/more-list";
import { PlaceButton } from "../shared/place-button";
import { useFindingsModel } from "./findings-model";

const GROUPS = 50;

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  detail: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  action: { margin: "0 8px 6px" },
});

interface AcceptedListProps {
  readonly accepted: SplitFindings["accepted"];
  readonly roadmap: Roadmap;
}

/** What has been accepted and why, folded away; each can be opened again. */
export function AcceptedList({ accepted, roadmap }: AcceptedListProps): React.JSX.Element | null {
  const styles = useStyles();
  const { session, words } = usePane();
  const { messageOf } = useFindingsModel();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const text = words.pane.findings;
  if (accepted.length === 0) return null;
  const item = (group: AcceptedGroup): React.JSX.Element => {
    const { key, reason, findings } = group;
    const name = nameOfCheck(words, findings[0].check);
    return (
      <>
        <PlaceButton
          chosen={chosen === key}
          onClick={() => {
            setChosen(key);
            void session.show(findings[0]);
          }}
        >
          <span className={styles.name}>{findings.length === 1 ? name : `${findings.length} × ${name}`}</span>
          <span className={styles.detail}>{messageOf(findings[0])}</span>
          <span className={styles.detail}>{text.reason(reason)}</span>
        </PlaceButton>
        <Button
          size="small"
          className={styles.action}
          aria-label={`${text.reopen}: ${name}`}
          onClick={() => {
            void session.withdraw(storedOf(group, roadmap));
          }}
        >
          {text.reopen}
        </Button>
      </>
    );
  };
  return (
    <Disclosure
      title={text.acceptedHeading(accepted.length)}
      open={open}
      onToggle={() => {
        setOpen(!open);
      }}
    >
      <MoreList items={acceptedGroups(accepted)} keyOf={({ key }) => key} first={GROUPS} step={GROUPS} moreLabel={text.more}>
        {item}
      </MoreList>
    </Disclosure>
  );
}
