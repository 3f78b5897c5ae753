import { checkJson } from "../../app/check-json";
import type { FindingGroup } from "../../core/checks/group-findings";
import { SEVERITIES } from "../../core/checks/severity";
import type { Severity } from "../../core/checks/severity";
import { fieldName } from "../../text/field-words";
import { formatDay } from "../../text/format";
import type { Say } from "../../text/check-words";
import { adviceOf, makeSay, messageOf, nameOfCheck } from "../../text/say-finding";
import { valueOf } from "../../core/reading/action";
import type { Words } from "../../text/words";
import type { Paint } from "../paint";
import { shorten, textTable, wrapText } from "../text-table";
import type { CommandContext, ExitCode } from "./command";
import { headingLines } from "./heading";
import type { Checked } from "./load-and-check";
import { loadAndCheck } from "./load-and-check";
import { toldProblem } from "./told-problem";

/** Cells named per cause before "and 12 more". */
const CELLS_NAMED = 8;

/** `digitiekartta check`: read, findings by cause, overdue actions. */
export async function check(context: CommandContext): Promise<ExitCode> {
  const checked = await loadAndCheck(context);
  if (!checked.ok) return toldProblem(context, checked.problem);
  const { loaded, outcome, words } = checked.value;
  const json = context.options.format === "json";
  const text = json ? JSON.stringify(checkJson(loaded.roadmap, outcome, words), null, 2) : checkText(context, checked.value).join("\n");
  context.io.out(`${text}\n`);
  return outcome.summary.errors > 0 ? 1 : 0;
}

function colourOf(paint: Paint, severity: Severity): (text: string) => string {
  return { error: paint.red, warning: paint.yellow, info: paint.blue }[severity];
}

/** The whole answer for a person: where, how much, what by cause, what is late. */
export function checkText(context: CommandContext, checked: Checked): string[] {
  const { outcome, words, loaded } = checked;
  const { paint, options } = context;
  const { summary } = outcome;
  const infos = outcome.findings.length - summary.errors - summary.warnings;
  const cli = words.cli;
  const lines = [
    ...headingLines(context, loaded, words),
    "",
    paint.bold([cli.actions(summary.actions), cli.errors(summary.errors), cli.warnings(summary.warnings), cli.infos(infos)].join(" · ")),
    [cli.late(summary.overdue), cli.soon(summary.dueSoon), cli.noDate(summary.noDate)].join(" · "),
  ];
  const say = makeSay(words, loaded.roadmap);
  for (const severity of SEVERITIES) {
    if (severity === "info" && !options.all) continue;
    const groups = outcome.groups.filter((group) => group.severity === severity);
    if (groups.length === 0) continue;
    lines.push("", paint.bold(colourOf(paint, severity)(words.values.severityHeadings[severity])));
    for (const group of groups) lines.push(...groupLines(context, words, say, group));
  }
  if (outcome.findings.length === 0) lines.push("", cli.nothingWrong);
  if (outcome.overdue.length > 0) lines.push("", paint.bold(cli.headings.late), ...overdueLines(context, checked));
  const closing: string[] = [];
  if (!options.all && infos > 0) closing.push(cli.infosHidden(infos));
  if (outcome.accepted.length > 0) closing.push(cli.accepted(outcome.accepted.length));
  if (loaded.roadmap.skipped.length > 0) closing.push(cli.skippedHint(loaded.roadmap.skipped.length));
  return closing.length === 0 ? lines : [...lines, "", ...closing.map(paint.faint)];
}

function groupLines(context: CommandContext, words: Words, say: Say, group: FindingGroup): string[] {
  const { paint, io, options } = context;
  const colour = colourOf(paint, group.severity);
  const field = group.field === null ? "" : ` – ${fieldName(words.fields, group.field)}`;
  const title = `  ${colour(`${group.findings.length} ×`)} ${paint.bold(nameOfCheck(words, group.check) + field)}`;
  const [first] = group.findings;
  const cells = group.findings.flatMap(({ cell }) => (cell === null ? [] : [cell]));
  const named = options.all ? cells : cells.slice(0, CELLS_NAMED);
  const rest = cells.length - named.length;
  const where = named.join(", ") + (rest > 0 ? ` ${words.cli.more(rest)}` : "");
  return [
    title,
    ...wrapText(messageOf(words, say, first), io.width, "      "),
    ...wrapText(adviceOf(words, group.check), io.width, "      ").map(paint.faint),
    ...(where === "" ? [] : wrapText(where, io.width, "      ")),
  ];
}

function overdueLines({ io }: CommandContext, { outcome, words, loaded }: Checked): string[] {
  const actions = new Map(loaded.roadmap.actions.map((action) => [action.row, action]));
  const rows = outcome.overdue.map((late) => {
    const action = actions.get(late.row);
    const status = action === undefined ? undefined : valueOf(action, "status");
    const owner = action === undefined ? undefined : valueOf(action, "owner");
    return [
      String(late.row),
      late.id ?? "",
      shorten(late.title ?? "", 60),
      `${formatDay(late.due)}${late.certain ? "" : ` (${words.reports.check})`}`,
      String(late.days),
      status === undefined ? words.values.missing : words.values.statuses[status],
      owner ?? words.values.missing,
    ];
  });
  const { columns } = words.cli;
  return textTable(
    [
      { header: columns.row, align: "right" },
      { header: words.fields.id },
      { header: words.fields.title, flexible: true },
      { header: words.fields.due },
      { header: columns.days, align: "right" },
      { header: words.fields.status },
      { header: words.fields.owner, flexible: true },
    ],
    rows,
    io.width,
  );
}
