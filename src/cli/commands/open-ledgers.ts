import type { LedgerFile } from "../../core/finance/ledger/read/find-ledger-table";
import type { LedgerDecision } from "../../core/finance/ledger/ledger-decision";
import { parseLedgerDecisions } from "../../core/programme/ledger-decisions-schema";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { success } from "../../core/result";
import { readLedgerFile } from "../../workbook/read-ledger-file";
import { showProgress } from "../progress";
import { readBytes, readJsonFile } from "../read-files";
import type { CommandContext } from "./command";
import { baseName } from "./open-input";

/** The decisions on postings from the file that was named; none without one. */
export function readDecisions({ io, options }: CommandContext): Result<readonly LedgerDecision[], Problem> {
  if (options.decisions === undefined) return success([]);
  const data = readJsonFile(io, options.decisions);
  return data.ok ? parseLedgerDecisions(data.value, options.decisions) : data;
}

/** The files of the ledger, opened; progress is shown meanwhile. A file is called by its name alone where no other has it. */
export async function openLedgers({ io, options, words }: CommandContext): Promise<Result<readonly LedgerFile[], Problem>> {
  const { ledgers } = options;
  const files: LedgerFile[] = [];
  for (const path of ledgers) {
    const bytes = readBytes(io, path);
    if (!bytes.ok) return bytes;
    const isOnlyOne = ledgers.every((other) => other === path || baseName(other) !== baseName(path));
    const name = isOnlyOne ? baseName(path) : path;
    const progress = showProgress(io, `${words.cli.progress.reading} ${name}`);
    const read = await readLedgerFile(bytes.value, name, progress.update);
    progress.end();
    if (!read.ok) return read;
    files.push({ name, ...read.value });
  }
  return success(files);
}
