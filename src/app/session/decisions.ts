import type { AcceptedFinding } from "../../core/checks/accept-findings";
import type { ChosenTable } from "../../core/programme/decided-schema";
import type { Problem } from "../../core/problem";
import type { DecidedColumn } from "../../core/reading/decided-columns";
import type { Result } from "../../core/result";
import { failure, success } from "../../core/result";
import type { LiveWorkbook } from "../../workbook/live-workbook";
import { bring, PARTS } from "./on-demand";
import type { ReviewChoices } from "./review";

/** Under which keys decisions are stored with the workbook. */
const KEYS = { accepted: "accepted", columns: "columns", table: "table" } as const;

function parseJson(text: string, key: string): Result<unknown, Problem> {
  try {
    return success(JSON.parse(text) as unknown);
  } catch {
    return failure({ kind: "json-invalid", file: key, path: "/", expected: "JSON" });
  }
}

/** What was stored under a key; `none` where nothing was. */
async function read<T>(workbook: LiveWorkbook, key: string, schema: () => Promise<(data: unknown, file: string) => Result<T, Problem>>, none: T): Promise<Result<T, Problem>> {
  const stored = await workbook.readStored(key);
  if (!stored.ok) return stored;
  if (stored.value === null) return success(none);
  const json = parseJson(stored.value, key);
  if (!json.ok) return json;
  const parse = await bring(schema);
  return parse.ok ? parse.value(json.value, key) : parse;
}

function writeList(workbook: LiveWorkbook, key: string, list: readonly unknown[]): Promise<Result<void, Problem>> {
  return workbook.writeStored(key, list.length === 0 ? null : JSON.stringify(list));
}

/** What was decided earlier, as far as it can be read, and what is wrong with the rest. */
export interface DecisionsRead {
  readonly choices: Partial<ReviewChoices>;
  readonly problem: Problem | null;
}

/** All that people decided about this workbook earlier. */
export async function readDecisions(workbook: LiveWorkbook): Promise<DecisionsRead> {
  const [accepted, columns, table] = await Promise.all([
    read<readonly AcceptedFinding[]>(workbook, KEYS.accepted, PARTS.accepted, []),
    read<readonly DecidedColumn[]>(workbook, KEYS.columns, PARTS.decidedColumns, []),
    read<ChosenTable | null>(workbook, KEYS.table, PARTS.chosenTable, null),
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
  return writeList(workbook, KEYS.accepted, accepted);
}

/** Stores what columns were decided to be; an empty list leaves nothing behind. */
export function writeDecidedColumns(workbook: LiveWorkbook, decided: readonly DecidedColumn[]): Promise<Result<void, Problem>> {
  return writeList(workbook, KEYS.columns, decided);
}

/** Stores which table was chosen; null leaves it to the reading again, and nothing behind. */
export function writeChosenTable(workbook: LiveWorkbook, table: ChosenTable | null): Promise<Result<void, Problem>> {
  return workbook.writeStored(KEYS.table, table === null ? null : JSON.stringify(table));
}
