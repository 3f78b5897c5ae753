import type { LedgerResult } from "../core/finance/ledger/ledger-result";
import type { ProfitabilityInput } from "../core/finance/profitability/profitability-input";
import type { Problem } from "../core/problem";
import type { ProgrammeSource } from "../core/reading/read-roadmap";
import type { Roadmap } from "../core/reading/roadmap";
import { joinPlans } from "../core/reports/renaming/join-plans";
import type { WorkbookPlan } from "../core/reports/sheet-plan";
import { DATA_SHEETS } from "../core/reports/report-words";
import { reportWorkbook } from "../core/reports/report-workbook";
import type { Result } from "../core/result";
import { soonUntil, verdictOptions } from "../core/schedule/verdict-options";
import type { Words } from "../text/words";
import type { Progress, Workbook } from "../workbook/workbook";
import type { CheckOutcome, CheckRequest } from "./check-roadmap";
import { reportWords } from "./report-words";

export interface ReportRequest extends CheckRequest {
  /** How the programme was found, where the caller knows: the reading log says it. */
  readonly programmeSource?: ProgrammeSource | undefined;
  /** The general ledger tied to the roadmap, where one was given. */
  readonly ledger?: LedgerResult | undefined;
  /** What the workbook's table of profitability says. */
  readonly profitability?: readonly ProfitabilityInput[] | undefined;
}

/** The report sheets of a checked roadmap, as plans. */
export function planReport(roadmap: Roadmap, outcome: CheckOutcome, request: ReportRequest, words: Words): WorkbookPlan {
  return reportWorkbook({
    roadmap,
    asOf: request.asOf,
    soonUntil: soonUntil(verdictOptions(roadmap.programme, request)),
    verdicts: outcome.verdicts,
    findings: outcome.findings,
    groups: outcome.groups,
    accepted: outcome.accepted,
    programmeSource: request.programmeSource,
    ledger: request.ledger,
    profitability: request.profitability,
    words: reportWords(words, roadmap),
  });
}

/**
 * The report sheets in one language or several: the set of the first language comes first, each with its own data sheet.
 * @param chosen ids of the report sheets that are wanted; the data sheets always go with them, since every figure stands on them
 */
export function planReports(roadmap: Roadmap, outcome: CheckOutcome, request: ReportRequest, [first, ...others]: readonly [Words, ...Words[]], chosen?: ReadonlySet<string>): WorkbookPlan {
  const planOf = (words: Words): WorkbookPlan => {
    const plan = planReport(roadmap, outcome, request, words);
    return chosen === undefined ? plan : { ...plan, sheets: plan.sheets.filter(({ id }) => DATA_SHEETS.has(id) || chosen.has(id)) };
  };
  return joinPlans([planOf(first), ...others.map(planOf)]);
}

/** Plans the report and writes it through the workbook's adapter: all sheets or none. */
export async function writeReport(workbook: Workbook, plan: WorkbookPlan, progress?: Progress): Promise<Result<void, Problem>> {
  return workbook.writeSheets(plan, progress);
}
