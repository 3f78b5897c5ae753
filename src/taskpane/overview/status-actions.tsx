import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Review } from "../../app/session/review";
import type { StatusKey } from "../logic/overview/status-shares";
import { actionsWith } from "../logic/overview/actions-with";
import { usePane } from "../pane-context";
import { MoreList } from "../shared/more-list";
import { PlaceButton } from "../shared/place-button";

const FIRST = 10;
const STEP = 200;

const useStyles = makeStyles({ owner: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 } });

/** The actions that a status counts. A click shows the row in the sheet. */
export function StatusActions({ review, status, label }: { readonly review: Review; readonly status: StatusKey; readonly label: string }): React.JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  const [chosen, setChosen] = useState<number | null>(null);
  const { roadmap } = review.loaded;
  return (
    <MoreList items={actionsWith(roadmap, status)} keyOf={({ row }) => String(row)} first={FIRST} step={STEP} moreLabel={words.pane.overview.moreActions} label={label}>
      {({ row, cell, title, owner }) => (
        <PlaceButton
          chosen={chosen === row}
          onClick={() => {
            setChosen(row);
            void session.show({ cell, row });
          }}
        >
          {title}
          {owner === null ? null : <span className={styles.owner}>{words.pane.overdue.owner(owner)}</span>}
        </PlaceButton>
      )}
    </MoreList>
  );
}
