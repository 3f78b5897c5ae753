import type { FindingGroup } from "../../core/checks/group-findings";
import { SEVERITIES } from "../../core/checks/severity";
import type { Severity } from "../../core/checks/severity";
import type { Say } from "../../text/check-words";
import { fieldName } from "../../text/field-words";
import { adviceOf, makeSay, messageOf, nameOfCheck } from "../../text/say-finding";
import type { Words } from "../../text/words";
import type { Paint } from "../paint";
import { wrapText } from "../text-table";
import type { CommandContext } from "./command";
import type { Checked } from "./load-and-check";

/** Cells named per cause before "and 12 more". */
const CELLS_NAMED = 8;

const INDENT = "      ";

function colourOf(paint: Paint, severity: Severity): (text: string) => string {
  return { error: paint.red, warning: paint.yellow, info: paint.blue }[severity];
}

/** The findings by severity and cause: what, what to do, where. Notes only with `--all`. */
export function findingLines(context: CommandContext, { outcome, words, loaded }: Checked): string[] {
  const { paint, options } = context;
  const say = makeSay(words, loaded.roadmap);
  return SEVERITIES.filter((severity) => severity !== "info" || options.all).flatMap((severity) => {
    const groups = outcome.groups.filter((group) => group.severity === severity);
    if (groups.length === 0) return [];
    return ["", paint.bold(colourOf(paint, severity)(words.values.severityHeadings[severity])), ...groups.flatMap((group) => groupLines(context, words, say, group))];
  });
}

function groupLines({ paint, io, options }: CommandContext, words: Words, say: Say, { check, field, severity, findings }: FindingGroup): string[] {
  const name = nameOfCheck(words, check) + (field === null ? "" : ` – ${fieldName(words.fields, field)}`);
  const cells = findings.flatMap(({ cell }) => (cell === null ? [] : [cell]));
  const named = options.all ? cells : cells.slice(0, CELLS_NAMED);
  const rest = cells.length - named.length;
  const where = named.join(", ") + (rest > 0 ? ` ${words.cli.more(rest)}` : "");
  return [
    `  ${colourOf(paint, severity)(`${findings.length} ×`)} ${paint.bold(name)}`,
    ...wrapText(messageOf(words, say, findings[0]), io.width, INDENT),
    ...wrapText(adviceOf(words, check), io.width, INDENT).map(paint.faint),
    ...(where === "" ? [] : wrapText(where, io.width, INDENT)),
  ];
}
