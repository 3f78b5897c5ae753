import { checkJson } from "../../app/check-json";
import type { Roadmap } from "../../core/reading/roadmap";
import type { Words } from "../../text/words";
import { answerJson, answerLines } from "./answer";
import { cautionLines, tellCautions } from "./cautions";
import type { CommandContext, ExitCode } from "./command";
import { findingLines } from "./finding-lines";
import type { Checked } from "./load-and-check";
import { exitCode, loadAndCheck } from "./load-and-check";
import { otherTables } from "./other-tables";
import { overdueLines } from "./overdue-lines";
import { countInfos, overviewLines } from "./overview";
import { toldProblem } from "./told-problem";

/** `digitiekartta check`: read, findings by cause, overdue actions. */
export async function check(context: CommandContext): Promise<ExitCode> {
  const checked = await loadAndCheck(context);
  if (!checked.ok) return toldProblem(context, checked.problem);
  const { loaded, outcome, words } = checked.value;
  if (context.options.format === "json") {
    tellCautions(context, loaded, words);
    answerJson(context, checkJson(loaded.roadmap, outcome, words));
  } else {
    answerLines(context, checkText(context, checked.value));
  }
  return exitCode(checked.value);
}

/** The whole answer for a person: where, how much, what by cause, what is late, what was not said. */
function checkText(context: CommandContext, checked: Checked): string[] {
  const { outcome, words } = checked;
  const closing = closingLines(context, checked);
  return [
    ...overviewLines(context, checked),
    ...findingLines(context, checked),
    ...(outcome.findings.length === 0 ? ["", words.cli.nothingWrong] : []),
    ...overdueLines(context, checked),
    ...(closing.length === 0 ? [] : ["", ...closing.map(context.paint.faint)]),
  ];
}

function closingLines({ options }: CommandContext, checked: Checked): string[] {
  const { outcome, words, loaded } = checked;
  const infos = countInfos(checked);
  const skipped = loaded.roadmap.skipped.length;
  return [
    ...(!options.all && infos > 0 ? [words.cli.infosHidden(infos)] : []),
    ...(outcome.accepted.length > 0 ? [words.cli.accepted(outcome.accepted.length)] : []),
    ...(skipped > 0 ? [words.cli.skippedHint(skipped)] : []),
    ...tablesUnread(loaded.roadmap, words),
    ...cautionLines(loaded, words),
  ];
}

const TABLES_NAMED = 4;

/** The tables beside the one that was read, so that nobody takes its figures for those of all. */
function tablesUnread(roadmap: Roadmap, { cli }: Words): string[] {
  const tables = otherTables(roadmap);
  if (tables.length === 0) return [];
  const rest = tables.length - TABLES_NAMED;
  return [cli.tablesUnread(tables.slice(0, TABLES_NAMED).join(", ") + (rest > 0 ? ` ${cli.more(rest)}` : ""), tables.length)];
}
