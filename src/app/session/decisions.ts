import type { AcceptedFinding } from "../../core/checks/accept-findings";
import type { ChosenTable } from "../../core/programme/decided-schema";
import type { Problem } from "../../core/problem";
import type { DecidedColumn } from "../../core/reading/decided-columns";
import type { Result } from "../../core/result";
import type { LiveWorkbook } from "../../workbook/live-workbook";
import { PARTS } from "./on-demand";
import type { ReviewChoices } from "./review";
import { readStoredAs, writeStoredList } from "./stored-list";

/** Under which keys decisions are stored with the workbook. */
const KEYS = { accepted: "accepted", columns: "columns", table: "table" } as const;

/** What was decided earlier, as far as it can be read, and what is wrong with the rest. */
export interface DecisionsRead {
  readonly choices: Partial<ReviewChoices>;
  readonly problem: Problem | null;
}

/** All that people decided about this workbook earlier. */
export async function readDecisions(workbook: LiveWorkbook): Promise<DecisionsRead> {
  const [accepted, columns, table] = await Promise.all([
    readStoredAs<readonly AcceptedFinding[]>(workbook, KEYS.accepted, PARTS.accepted, []),
    readStoredAs<readonly DecidedColumn[]>(workbook, KEYS.columns, PARTS.decidedColumns, []),
    readStoredAs<ChosenTable | null>(workbook, KEYS.table, PARTS.chosenTable, null),
  ]);
  const failed = [accepted, columns, table].find((result) => !result.ok);
  return {
    choices: {
      ...(accepted.ok ? { accepted: accepted.value } : {}),
      ...(columns.ok ? { decided: columns.value } : {}),
      ...(table.ok && table.value !== null ? { sheet: table.value.sheet, range: table.value.range ?? undefined } : {}),
    },
    problem: failed?.ok === false ? failed.problem : null,
  };
}

/** Stores the accepted findings; an empty list leaves nothing behind. */
export function writeAccepted(workbook: LiveWorkbook, accepted: readonly AcceptedFinding[]): Promise<Result<void, Problem>> {
  return writeStoredList(workbook, KEYS.accepted, accepted, PARTS.accepted);
}

/** Stores what columns were decided to be; an empty list leaves nothing behind. */
export function writeDecidedColumns(workbook: LiveWorkbook, decided: readonly DecidedColumn[]): Promise<Result<void, Problem>> {
  return writeStoredList(workbook, KEYS.columns, decided, PARTS.decidedColumns);
}

/** Stores which table was chosen; null leaves it to the reading again, and nothing behind. */
export function writeChosenTable(workbook: LiveWorkbook, table: ChosenTable | null): Promise<Result<void, Problem>> {
  return workbook.writeStored(KEYS.table, table === null ? null : JSON.stringify(table));
}
