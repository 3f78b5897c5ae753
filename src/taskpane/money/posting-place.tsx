import { makeStyles } from "@fluentui/react-components";
import type { LedgerSource } from "../../core/finance/ledger/ledger-row";
import { usePane, useSession } from "../pane-context";
import { PlaceButton } from "../shared/place-button";

const useStyles = makeStyles({ plain: { padding: "6px 8px" } });

/** A posting that leads to its row where it stands on a sheet of the workbook; one of a file says where to look. */
export function PostingPlace({ source, children }: { readonly source: LedgerSource; readonly children: React.ReactNode }): React.JSX.Element {
  const styles = useStyles();
  const { session } = usePane();
  const { ledger: { sources } } = useSession();
  const isHere = sources.some(({ kind, name }) => kind === "sheet" && name === source.file);
  return isHere ? (
    <PlaceButton chosen={false} onClick={() => void session.ledger.show(source)}>
      {children}
    </PlaceButton>
  ) : (
    <div className={styles.plain}>{children}</div>
  );
}
