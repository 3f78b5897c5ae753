import { planReport } from "../../app/write-report";
import { answerJson, answerLines } from "./answer";
import { cautionLines, tellCautions } from "./cautions";
import type { CommandContext, ExitCode } from "./command";
import { exitCode, loadAndCheck } from "./load-and-check";
import { overviewLines } from "./overview";
import { told, toldProblem } from "./told-problem";
import { outProblem, writeOut } from "./write-out";

/**
 * `digitiekartta report`: a new workbook with the data table and the report sheets. The input is never rewritten.
 * `--format json` changes only what is told about it: where it was written, its sheets and the figures.
 */
export async function report(context: CommandContext): Promise<ExitCode> {
  const { io, options, file } = context;
  const { out } = options;
  if (out === undefined) return told(context, context.words.cli.outMissing.report);
  if (/\.xlsx$/iu.test(out) && io.sameFile(out, file)) return toldProblem(context, { kind: "output-is-input", file: out });
  const refused = outProblem(context, out);
  if (refused !== undefined) return toldProblem(context, refused);
  const checked = await loadAndCheck(context);
  if (!checked.ok) return toldProblem(context, checked.problem);
  const { loaded, outcome, request, words } = checked.value;
  const plan = planReport(loaded.roadmap, outcome, { ...request, programmeSource: loaded.programmeSource, profitability: loaded.profitability }, words);
  const failed = await writeOut(context, out, plan, words);
  if (failed !== undefined) return toldProblem({ io, words, file }, failed);
  const sheets = plan.sheets.map(({ name }) => name);
  if (options.format === "json") {
    tellCautions(context, loaded, words);
    answerJson(context, { out, sheets, asOf: outcome.asOf, summary: outcome.summary });
  } else {
    answerLines(context, [...overviewLines(context, checked.value), "", words.cli.wrote(out), words.cli.wroteSheets(sheets.join(", ")), ...cautionLines(loaded, words)]);
  }
  return exitCode(checked.value);
}
