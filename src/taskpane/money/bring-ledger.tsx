import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { Review } from "../../app/session/review";
import { useAllWords } from "../all-words";
import { ledgerSheets } from "../logic/money/sheet-choices";
import { usePane, useSession } from "../pane-context";
import { ChoiceField } from "../parts/choice-field";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: "8px", padding: "0 4px 8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  sheet: { display: "flex", flexDirection: "column", gap: "4px" },
});

/** What files of a ledger are called by their endings. */
const ENDINGS = ".xlsx,.xlsm,.csv,.txt,.tsv,.asc,.dat";

interface BringLedgerProps {
  readonly review: Review;
  /** undefined where the pane cannot read files. */
  readonly bring: ((files: readonly File[]) => void) | undefined;
}

/** The ways to bring the ledger: files, or a sheet of the workbook. */
export function BringLedger({ review, bring }: BringLedgerProps): React.JSX.Element {
  const styles = useStyles();
  const { session } = usePane();
  const words = useAllWords();
  const { ledger: { sources }, work } = useSession();
  const text = words.pane.money.files;
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const sheets = useMemo(() => ledgerSheets(review.sheets, review.loaded.roadmap.table.sheet, new Set(sources.map(({ name }) => name))), [review, sources]);
  const sheet = chosen !== null && sheets.includes(chosen) ? chosen : sheets[0];
  const busy = work?.kind === "importing";
  return (
    <section className={styles.place}>
      <h3 className={styles.heading}>{text.bring}</h3>
      <p className={styles.note}>{text.intro}</p>
      {bring === undefined ? null : (
        <>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            accept={ENDINGS}
            onChange={({ currentTarget }) => {
              bring([...(currentTarget.files ?? [])]);
              // The same file again is a change, too.
              currentTarget.value = "";
            }}
          />
          <Button
            appearance={sources.length === 0 ? "primary" : "secondary"}
            disabledFocusable={busy}
            onClick={() => {
              input.current?.click();
            }}
          >
            {text.choose}
          </Button>
          <p className={styles.note}>{text.drop}</p>
        </>
      )}
      {sheet === undefined ? null : (
        <div className={styles.sheet}>
          <ChoiceField showsLabel label={text.sheet} choices={sheets.map((name) => ({ value: name, text: name }))} value={sheet} onChoose={setChosen} />
          <Button disabledFocusable={busy} onClick={() => void session.ledger.addSheet(sheet)}>
            {text.useSheet}
          </Button>
        </div>
      )}
    </section>
  );
}
