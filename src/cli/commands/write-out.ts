import { writeReport } from "../../app/write-report";
import type { Problem } from "../../core/problem";
import type { WorkbookPlan } from "../../core/reports/sheet-plan";
import type { Words } from "../../text/words";
import { newXlsxWorkbook } from "../../workbook/xlsx/xlsx-workbook";
import { showProgress } from "../progress";
import type { CommandContext } from "./command";
import { baseName } from "./open-input";

/** Why a workbook cannot come out under this name: no Excel file, or one that is there and may not be replaced. Told before any work is done. */
export function outProblem({ io, options }: CommandContext, out: string): Problem | undefined {
  if (!/\.xlsx$/iu.test(out)) return { kind: "option-invalid", option: "--out", value: out, expected: "….xlsx" };
  return io.exists(out) && !options.force ? { kind: "output-exists", file: out } : undefined;
}

/** Writes a planned workbook, whole or not at all, and shows progress meanwhile. */
export async function writeOut({ io }: CommandContext, out: string, plan: WorkbookPlan, words: Words): Promise<Problem | undefined> {
  const workbook = newXlsxWorkbook();
  const progress = showProgress(io, `${words.cli.progress.writing} ${baseName(out)}`);
  const written = await writeReport(workbook, plan, progress.update);
  progress.end();
  if (!written.ok) return written.problem;
  const bytes = workbook.output();
  return bytes !== undefined && io.write(out, bytes) ? undefined : { kind: "output-unwritable", file: out };
}
