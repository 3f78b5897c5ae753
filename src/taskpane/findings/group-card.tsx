import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { memo } from "react";
import type { FindingGroup } from "../../core/checks/group-findings";
import { nameOfCheck } from "../../text/say-finding";
import { exampleOf } from "../logic/findings/example";
import { usePane } from "../pane-context";
import { Disclosure } from "../shared/disclosure";
import { HiddenText } from "../shared/hidden-text";
import type { AskAbout } from "./ask-about";
import { CellList } from "./cell-list";
import { Change } from "./change";
import { useFindingsModel } from "./findings-model";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  card: { padding: "2px 4px 6px", marginBottom: "6px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  title: { display: "flex", gap: "6px", "& > svg": { marginTop: "2px" } },
  example: { padding: "0 4px 6px 26px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  field: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px", padding: "0 4px" },
  action: { minWidth: 0, whiteSpace: "nowrap" },
});

interface GroupCardProps {
  readonly group: FindingGroup;
  readonly open: boolean;
  readonly onOpen: (key: string, open: boolean) => void;
  readonly ask: AskAbout;
}

/** Column, what stands in the cells, and what is suggested. */
function Example({ group }: { readonly group: FindingGroup }): React.JSX.Element | null {
  const styles = useStyles();
  const { words } = usePane();
  const { grid, say, editOf } = useFindingsModel();
  const example = exampleOf(group, { grid, words, quote: say.quote, editOf });
  const field = group.field === null ? "" : say.field(group.field);
  if (field === "" && example === undefined) return null;
  return (
    <div className={styles.example}>
      {field === "" ? null : <span className={styles.field}>{`${field}${example === undefined ? "" : ": "}`}</span>}
      {example?.oneOfMany === true ? `${words.pane.findings.example} ` : null}
      {example === undefined ? null : example.suggestion === null ? example.value : <Change before={example.value} after={example.suggestion} />}
    </div>
  );
}

/** One cause: how many cells, what is wrong with them, and what to do. */
function Card({ group, open, onOpen, ask }: GroupCardProps): React.JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  const { editOf } = useFindingsModel();
  const restoreFocus = useRestoreFocusTarget();
  const text = words.pane.findings;
  const { key, check, severity, findings } = group;
  const name = nameOfCheck(words, check);
  const canFix = findings.some((finding) => editOf(finding) !== undefined);
  const title = (
    <span className={styles.title}>
      <SeverityIcon severity={severity} />
      <span>
        <HiddenText>{`${words.values.severities[severity]}: `}</HiddenText>
        {findings.length === 1 ? name : `${findings.length} × ${name}`}
      </span>
    </span>
  );
  const action = (label: string, run: () => void): React.JSX.Element => (
    <Button {...restoreFocus} size="small" className={styles.action} aria-label={`${label}: ${name}`} onClick={run}>
      {label}
    </Button>
  );
  return (
    <div className={styles.card}>
      <Disclosure
        title={title}
        open={open}
        onToggle={() => {
          onOpen(key, !open);
        }}
        below={
          <>
            <Example group={group} />
            <div className={styles.actions}>
            {canFix
              ? action(findings.length === 1 ? text.fix : text.fixAll, () => {
                  ask("fix", findings);
                })
              : null}
            {action(text.accept, () => {
              ask("accept", findings);
            })}
            {action(text.show, () => {
              onOpen(key, true);
              void session.show(findings[0]);
            })}
            </div>
          </>
        }
      >
        <CellList group={group} ask={ask} />
      </Disclosure>
    </div>
  );
}

export const GroupCard = memo(Card);
