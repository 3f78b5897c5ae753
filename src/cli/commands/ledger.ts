import { ledgerJson } from "../../app/ledger/ledger-json";
import { planReport } from "../../app/write-report";
import type { LedgerResult } from "../../core/finance/ledger/ledger-result";
import { tieLedger } from "../../core/finance/ledger/tie-ledger";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { success } from "../../core/result";
import { showProgress } from "../progress";
import { answerJson, answerLines } from "./answer";
import { cautionLines, tellCautions } from "./cautions";
import type { CommandContext, ExitCode } from "./command";
import { headingLines } from "./heading";
import { ledgerFindingLines } from "./ledger/ledger-finding-lines";
import { ledgerActionLines } from "./ledger/ledger-action-lines";
import { reconciliationLines } from "./ledger/reconciliation-lines";
import { untiedLines } from "./ledger/untied-lines";
import type { Checked } from "./load-and-check";
import { loadAndCheck } from "./load-and-check";
import { openLedgers, readDecisions } from "./open-ledgers";
import { told, toldProblem } from "./told-problem";
import { outProblem, writeOut } from "./write-out";

interface TiedLedger {
  readonly checked: Checked;
  readonly result: LedgerResult;
}

/** Roadmap, ledger files, rules of the settings and decisions, all read and tied. */
async function readAndTie(context: CommandContext): Promise<Result<TiedLedger, Problem>> {
  const decisions = readDecisions(context);
  if (!decisions.ok) return decisions;
  const checked = await loadAndCheck(context);
  if (!checked.ok) return checked;
  const files = await openLedgers(context);
  if (!files.ok) return files;
  const { roadmap, ledgerRules } = checked.value.loaded;
  const progress = showProgress(context.io, context.words.cli.progress.reading);
  const tied = tieLedger({ roadmap, files: files.value, rules: ledgerRules, decisions: decisions.value }, progress.update);
  progress.end();
  return tied.ok ? success({ checked: checked.value, result: tied.value }) : tied;
}

/** `digitiekartta ledger`: the general ledger tied to the roadmap and reconciled; with `--out` a report workbook, too. */
export async function ledger(context: CommandContext): Promise<ExitCode> {
  const { io, options, file } = context;
  const { out } = options;
  if (options.ledgers.length === 0) return told(context, context.words.ledger.ledgerMissing);
  if (out !== undefined) {
    const input = [file, ...options.ledgers].find((each) => io.sameFile(out, each));
    if (/\.xlsx$/iu.test(out) && input !== undefined) return toldProblem(context, { kind: "output-is-input", file: out });
    const refused = outProblem(context, out);
    if (refused !== undefined) return toldProblem(context, refused);
  }
  const tied = await readAndTie(context);
  if (!tied.ok) return toldProblem(context, tied.problem);
  const { checked, result } = tied.value;
  const { loaded, words } = checked;
  const wrote: string[] = [];
  if (out !== undefined) {
    const plan = planReport(loaded.roadmap, checked.outcome, { ...checked.request, programmeSource: loaded.programmeSource }, words);
    const failed = await writeOut(context, out, plan, words);
    if (failed !== undefined) return toldProblem({ io, words, file }, failed);
    wrote.push("", words.cli.wrote(out), words.cli.wroteSheets(plan.sheets.map(({ name }) => name).join(", ")));
  }
  if (options.format === "json") {
    tellCautions(context, loaded, words);
    answerJson(context, ledgerJson(result, words));
  } else {
    answerLines(context, [
      ...headingLines(context, loaded, words),
      ...reconciliationLines(context, result, words),
      ...ledgerActionLines(context, result, words),
      ...untiedLines(context, result, words),
      ...ledgerFindingLines(context, result, words),
      ...cautionLines(loaded, words).flatMap((line) => ["", context.paint.faint(line)]),
      ...wrote,
    ]);
  }
  return result.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
