import { planReport, writeReport } from "../../app/write-report";
import { newXlsxWorkbook } from "../../workbook/xlsx/xlsx-workbook";
import { showProgress } from "../progress";
import { checkText } from "./check";
import type { CommandContext, ExitCode } from "./command";
import { loadAndCheck } from "./load-and-check";
import { baseName } from "./open-input";
import { toldProblem } from "./told-problem";

/** `digitiekartta report`: a new workbook with the data table and the report sheets. The input is never rewritten. */
export async function report(context: CommandContext): Promise<ExitCode> {
  const { io, options, file, words } = context;
  const { out } = options;
  if (out === undefined) {
    io.err(`${words.cli.outMissing}\n`);
    return 2;
  }
  if (io.sameFile(out, file)) return toldProblem(context, { kind: "output-is-input", file: out });
  if (io.exists(out) && !options.force) return toldProblem(context, { kind: "output-exists", file: out });
  const checked = await loadAndCheck(context);
  if (!checked.ok) return toldProblem(context, checked.problem);
  const { loaded, outcome, request } = checked.value;
  const plan = planReport(loaded.roadmap, outcome, request, checked.value.words);
  const workbook = newXlsxWorkbook();
  const progress = showProgress(io, `${words.cli.progress.writing} ${baseName(out)}`);
  const written = await writeReport(workbook, plan, progress.update);
  progress.end();
  if (!written.ok) return toldProblem(context, written.problem);
  const bytes = workbook.output();
  if (bytes === undefined || !io.write(out, bytes)) return toldProblem(context, { kind: "output-unwritable", file: out });
  const { cli } = checked.value.words;
  const sheets = plan.sheets.map((sheet) => sheet.name);
  if (options.format === "json") io.out(`${JSON.stringify({ out, sheets, asOf: outcome.asOf, summary: outcome.summary }, null, 2)}\n`);
  else io.out(`${[...checkText(context, checked.value).slice(0, 7), "", cli.wrote(out), cli.wroteSheets(sheets.join(", "))].join("\n")}\n`);
  return outcome.summary.errors > 0 ? 1 : 0;
}
