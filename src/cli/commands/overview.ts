import type { CommandContext } from "./command";
import { headingLines } from "./heading";
import type { Checked } from "./load-and-check";

/** Findings that are neither errors nor warnings. */
export function countInfos({ outcome }: Checked): number {
  return outcome.findings.length - outcome.summary.errors - outcome.summary.warnings;
}

/** What was checked, and how much was found. */
export function overviewLines(context: CommandContext, checked: Checked): string[] {
  const { outcome, words, loaded } = checked;
  const { actions, errors, warnings, overdue, dueSoon, noDate } = outcome.summary;
  const { cli } = words;
  return [
    ...headingLines(context, loaded, words),
    "",
    context.paint.bold([cli.actions(actions), cli.errors(errors), cli.warnings(warnings), cli.infos(countInfos(checked))].join(" · ")),
    [cli.late(overdue), cli.soon(dueSoon), cli.noDate(noDate)].join(" · "),
  ];
}
