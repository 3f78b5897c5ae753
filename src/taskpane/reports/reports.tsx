import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Review } from "../../app/session/review";
import type { Language } from "../../core/programme/language";
import type { ReportSheet } from "../../core/reports/report-words";
import { formatDay } from "../../text/format";
import { loadWords } from "../../text/load-words";
import { useAllWords } from "../all-words";
import { reportInputOf } from "../logic/reports/report-input";
import { availableSheets } from "../logic/reports/available-sheets";
import { usePane, useSession } from "../pane-context";
import { ViewHeading } from "../shared/view-heading";
import { LanguageChoice } from "./language-choice";
import { SheetChoice } from "./sheet-choice";

const useStyles = makeStyles({
  note: { margin: "0 0 8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // In reach however long the list is.
  foot: { position: "sticky", bottom: "-8px", padding: "8px 0", backgroundColor: tokens.colorNeutralBackground1 },
  write: { width: "100%" },
});

/** Which sheets, in which languages; writes them. The pane's notice tells when they are there, and opens the first. */
export function Reports({ review }: { readonly review: Review }): React.JSX.Element {
  const styles = useStyles();
  const { session } = usePane();
  const words = useAllWords();
  const { work, ledger: { result: ledger } } = useSession();
  const text = words.pane.reports;
  const { keepsTraces } = session.capabilities();
  const [left, setLeft] = useState<ReadonlySet<ReportSheet>>(new Set());
  const [chosen, setLanguages] = useState<readonly Language[] | null>(null);
  const sheets = useMemo(() => availableSheets(reportInputOf(review, words, ledger)), [review, words, ledger]);
  const [first, ...others] = chosen ?? [review.loaded.tableLanguage];
  const writing = work?.kind === "writing" ? work : null;
  return (
    <>
      <ViewHeading heading={text.heading} beside={text.asOf(formatDay(review.outcome.asOf))} />
      <p className={styles.note}>{keepsTraces ? text.intro : words.pane.browser.reportsIntro}</p>
      <SheetChoice sheets={sheets} left={left} onLeave={setLeft} />
      <LanguageChoice own={review.loaded.tableLanguage} chosen={first === undefined ? [] : [first, ...others]} onChoose={setLanguages} />
      <p className={styles.note}>{keepsTraces ? text.ownSheets : words.pane.browser.reportsHint}</p>
      <div className={styles.foot}>
        <Button
          appearance="primary"
          className={styles.write}
          disabledFocusable={writing !== null || first === undefined}
          onClick={() => {
            if (first !== undefined) void session.writeReports(() => Promise.all([loadWords(first), ...others.map(loadWords)]), new Set(sheets.filter((sheet) => !left.has(sheet))));
          }}
        >
          {writing === null ? text.write : text.progress(writing.done, writing.total)}
        </Button>
      </div>
    </>
  );
}
