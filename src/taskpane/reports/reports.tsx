import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Review } from "../../app/session/review";
import type { Language } from "../../core/programme/language";
import { LANGUAGES } from "../../core/programme/language";
import type { ReportSheet } from "../../core/reports/report-words";
import { formatDay } from "../../text/format";
import { loadWords } from "../../text/load-words";
import { useAllWords } from "../all-words";
import { reportInputOf } from "../logic/reports/report-input";
import { availableSheets } from "../logic/reports/available-sheets";
import { usePane, useSession } from "../pane-context";
import { ViewHeading } from "../shared/view-heading";
import { SheetChoice } from "./sheet-choice";

const useStyles = makeStyles({
  note: { margin: "0 0 8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  language: { marginBottom: "12px" },
  // In reach however long the list is.
  foot: { position: "sticky", bottom: "-8px", padding: "8px 0", backgroundColor: tokens.colorNeutralBackground1 },
  write: { width: "100%" },
});

/** Which sheets, in which language; writes them. The pane's notice tells when they are there, and opens the first. */
export function Reports({ review }: { readonly review: Review }): React.JSX.Element {
  const styles = useStyles();
  const { session } = usePane();
  const words = useAllWords();
  const { work } = useSession();
  const text = words.pane.reports;
  const [left, setLeft] = useState<ReadonlySet<ReportSheet>>(new Set());
  const [chosenLanguage, setLanguage] = useState<Language | null>(null);
  const sheets = useMemo(() => availableSheets(reportInputOf(review, words)), [review, words]);
  const language = chosenLanguage ?? review.loaded.tableLanguage;
  const writing = work?.kind === "writing" ? work : null;
  return (
    <>
      <ViewHeading heading={text.heading} beside={text.asOf(formatDay(review.outcome.asOf))} />
      <p className={styles.note}>{text.intro}</p>
      <SheetChoice sheets={sheets} left={left} onLeave={setLeft} />
      <Field label={text.language} className={styles.language}>
        <Select
          value={language}
          onChange={(_, { value }) => {
            setLanguage(LANGUAGES.find((each) => each === value) ?? null);
          }}
        >
          {LANGUAGES.map((each) => (
            <option key={each} value={each}>
              {words.settings.languages[each]}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.note}>{text.ownSheets}</p>
      <div className={styles.foot}>
        <Button
          appearance="primary"
          className={styles.write}
          disabledFocusable={writing !== null}
          onClick={() => {
            void session.writeReports(() => loadWords(language), new Set(sheets.filter((sheet) => !left.has(sheet))));
          }}
        >
          {writing === null ? text.write : text.progress(writing.done, writing.total)}
        </Button>
      </div>
    </>
  );
}
