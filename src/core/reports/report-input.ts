import type { SplitFindings } from "../checks/accept-findings";
import type { Finding } from "../checks/finding";
import type { FindingGroup } from "../checks/group-findings";
import type { LedgerResult } from "../finance/ledger/ledger-result";
import type { ProfitabilityInput } from "../finance/profitability/profitability-input";
import type { Day } from "../grid/day";
import type { ProgrammeSource } from "../reading/read-roadmap";
import type { Roadmap } from "../reading/roadmap";
import type { ScheduleVerdict } from "../schedule/verdict";
import type { DataRow } from "./data/data-row";
import type { ReportWords } from "./report-words";

/** What a report is made from. */
export interface ReportSource {
  readonly roadmap: Roadmap;
  readonly asOf: Day;
  /** The last day that counts as soon: the next meeting, or as-of plus the programme's days. */
  readonly soonUntil: Day;
  /** One verdict per action, in the order of `roadmap.actions`. */
  readonly verdicts: readonly ScheduleVerdict[];
  /** Open findings (accepted ones are left out by the caller). */
  readonly findings: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  /** Findings that somebody has accepted as they are, with the reason. */
  readonly accepted: SplitFindings["accepted"];
  /** How the programme was found, where the caller knows. */
  readonly programmeSource?: ProgrammeSource | undefined;
  /** The general ledger tied to the roadmap, where one was given. */
  readonly ledger?: LedgerResult | undefined;
  /** What the user's table of profitability says, where the workbook has one. */
  readonly profitability?: readonly ProfitabilityInput[] | undefined;
  readonly words: ReportWords;
}

/** What every report sheet is made from. */
export interface ReportInput extends ReportSource {
  /** The rows of the data sheet: one per action, in their order. */
  readonly rows: readonly DataRow[];
}
