import { planReport, writeReport } from "../../app/write-report";
import { newXlsxWorkbook } from "../../workbook/xlsx/xlsx-workbook";
import { showProgress } from "../progress";
import { answerJson, answerLines } from "./answer";
import { cautionLines, tellCautions } from "./cautions";
import type { CommandContext, ExitCode } from "./command";
import { exitCode, loadAndCheck } from "./load-and-check";
import { baseName } from "./open-input";
import { overviewLines } from "./overview";
import { told, toldProblem } from "./told-problem";

/**
 * `digitiekartta report`: a new workbook with the data table and the report sheets. The input is never rewritten.
 * `--format json` changes only what is told about it: where it was written, its sheets and the figures.
 */
export async function report(context: CommandContext): Promise<ExitCode> {
  const { io, options, file } = context;
  const { out } = options;
  if (out === undefined) return told(context, context.words.cli.outMissing);
  if (!/\.xlsx$/iu.test(out)) return toldProblem(context, { kind: "option-invalid", option: "--out", value: out, expected: "….xlsx" });
  if (io.sameFile(out, file)) return toldProblem(context, { kind: "output-is-input", file: out });
  if (io.exists(out) && !options.force) return toldProblem(context, { kind: "output-exists", file: out });
  const checked = await loadAndCheck(context);
  if (!checked.ok) return toldProblem(context, checked.problem);
  const { loaded, outcome, request, words } = checked.value;
  const plan = planReport(loaded.roadmap, outcome, request, words);
  const workbook = newXlsxWorkbook();
  const progress = showProgress(io, `${words.cli.progress.writing} ${baseName(out)}`);
  const written = await writeReport(workbook, plan, progress.update);
  progress.end();
  if (!written.ok) return toldProblem({ io, words, file }, written.problem);
  const bytes = workbook.output();
  if (bytes === undefined || !io.write(out, bytes)) return toldProblem({ io, words }, { kind: "output-unwritable", file: out });
  const sheets = plan.sheets.map(({ name }) => name);
  if (options.format === "json") {
    tellCautions(context, loaded, words);
    answerJson(context, { out, sheets, asOf: outcome.asOf, summary: outcome.summary });
  } else {
    answerLines(context, [...overviewLines(context, checked.value), "", words.cli.wrote(out), words.cli.wroteSheets(sheets.join(", ")), ...cautionLines(loaded, words)]);
  }
  return exitCode(checked.value);
}
