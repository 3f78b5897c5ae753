import type { Review } from "../../../app/session/review";
import { reportWords } from "../../../app/report-words";
import type { LedgerResult } from "../../../core/finance/ledger/ledger-result";
import { dataRows } from "../../../core/reports/data/data-row";
import type { ReportInput } from "../../../core/reports/report-input";
import { soonUntil, verdictOptions } from "../../../core/schedule/verdict-options";
import type { Words } from "../../../text/words";

/** What report sheets are made from, so that the pane lists and says the same as they do. */
export function reportInputOf({ loaded: { roadmap, programmeSource, profitability }, outcome, request }: Review, words: Words, ledger: LedgerResult | null = null): ReportInput {
  const { asOf, verdicts, findings, groups, accepted } = outcome;
  return {
    roadmap,
    asOf,
    soonUntil: soonUntil(verdictOptions(roadmap.programme, request)),
    verdicts,
    findings,
    groups,
    accepted,
    programmeSource,
    ledger: ledger ?? undefined,
    profitability,
    words: reportWords(words, roadmap),
    rows: dataRows(roadmap.actions, verdicts, findings),
  };
}
