import { planNewRoadmap } from "../../app/plan-new-roadmap";
import { generic } from "../../core/programme/generic";
import { WORDS } from "../../text/words";
import { plainText } from "../plain-text";
import { answerJson, answerLines } from "./answer";
import { chooseProgramme } from "./choose-programme";
import type { CommandContext, ExitCode } from "./command";
import { told, toldProblem } from "./told-problem";
import { outProblem, writeOut } from "./write-out";

/** `digitiekartta new`: an empty roadmap to start with, by the programme that was named, or the generic one. */
export async function makeNew(context: CommandContext): Promise<ExitCode> {
  const { io, options, asOf } = context;
  const { out } = options;
  if (out === undefined) return told(context, context.words.cli.outMissing.new);
  const refused = outProblem(context, out);
  if (refused !== undefined) return toldProblem(context, refused);
  const chosen = chooseProgramme(context);
  if (!chosen.ok) return toldProblem(context, chosen.problem);
  const programme = chosen.value ?? generic;
  const words = WORDS[options.language ?? programme.languages[0] ?? "fi"];
  const { cli } = words;
  const plan = planNewRoadmap(programme, asOf, words);
  const failed = await writeOut(context, out, plan, words);
  if (failed !== undefined) return toldProblem({ io, words }, failed);
  const sheets = plan.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
  const programmeLine = `${cli.labels.programme}: ${programme.names[words.language]} (${chosen.value === undefined ? cli.programmeUnsaid : cli.programmeSource.chosen})`;
  if (options.format === "json") {
    if (chosen.value === undefined) io.err(`${plainText(programmeLine)}\n`);
    answerJson(context, { out, programme: programme.id, sheets });
  } else {
    answerLines(context, [plainText(programmeLine), cli.wroteNew(out), cli.wroteSheets(sheets.join(", "))]);
  }
  return 0;
}
