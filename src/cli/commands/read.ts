import { loadRoadmap } from "../../app/load-roadmap";
import { readJson } from "../../app/read-json";
import { columnLetters, rangeAddress } from "../../core/grid/address";
import type { ReadingStatus } from "../../core/reading/reading";
import type { Roadmap } from "../../core/reading/roadmap";
import { fieldName } from "../../text/field-words";
import type { Words } from "../../text/words";
import { WORDS } from "../../text/words";
import { shorten, textTable } from "../text-table";
import type { CommandContext, ExitCode } from "./command";
import { headingLines } from "./heading";
import { openInput } from "./open-input";
import { toldProblem } from "./told-problem";

const STATUSES: readonly ReadingStatus[] = ["ok", "normalised", "uncertain", "unreadable", "empty"];

/** `digitiekartta read`: how the table was understood. */
export async function read(context: CommandContext): Promise<ExitCode> {
  const input = openInput(context);
  if (!input.ok) return toldProblem(context, input.problem);
  const loaded = await loadRoadmap(input.value.workbook, input.value.options, input.value.progress.update);
  input.value.progress.end();
  if (!loaded.ok) return toldProblem(context, loaded.problem);
  const { roadmap } = loaded.value;
  if (context.options.format === "json") {
    context.io.out(`${JSON.stringify(readJson(roadmap), null, 2)}\n`);
    return 0;
  }
  const words = WORDS[context.options.language ?? loaded.value.tableLanguage];
  const lines = [...headingLines(context, loaded.value, words), "", context.paint.bold(words.cli.actions(roadmap.actions.length)), ...bodyLines(context, roadmap, words)];
  context.io.out(`${lines.join("\n")}\n`);
  return 0;
}

function bodyLines(context: CommandContext, roadmap: Roadmap, words: Words): string[] {
  const { headings, columns } = words.cli;
  const { width } = context.io;
  const lines = ["", context.paint.bold(headings.columns), ...columnLines(roadmap, words, width)];
  lines.push("", context.paint.bold(headings.readings), ...readingLines(roadmap, words));
  const decisions = roadmap.columns.flatMap((column) => column.decisions.map((decision) => [columnLetters(column.column), `${words.decisions[decision.code]} (${words.cli.cells(decision.cells)})`]));
  if (decisions.length > 0) lines.push("", context.paint.bold(headings.decisions), ...decisions.map(([letters = "", text = ""]) => `  ${letters.padEnd(3)} ${text}`));
  if (roadmap.skipped.length > 0) {
    const rows = roadmap.skipped.map((row) => [String(row.row), words.values.rowKinds[row.kind], shorten(row.text, 60)]);
    lines.push("", context.paint.bold(headings.skipped), ...textTable([{ header: columns.row, align: "right" }, { header: columns.kind }, { header: columns.text, flexible: true }], rows, width));
  }
  if (roadmap.otherTables.length > 0) lines.push("", context.paint.bold(headings.otherTables), ...roadmap.otherTables.map((table) => `  ${table.sheet} ${rangeAddress(table.range)}`));
  return lines;
}

function columnLines(roadmap: Roadmap, words: Words, width: number): string[] {
  const { columns, notUnderstood } = words.cli;
  const rows = roadmap.columns.map((column) => [
    columnLetters(column.column),
    column.header,
    column.field === null ? notUnderstood : fieldName(words.fields, column.field),
    column.field === null ? "" : `${Math.round(column.confidence * 100)} %`,
  ]);
  return textTable([{ header: columns.column }, { header: columns.header, flexible: true }, { header: columns.field }, { header: columns.confidence, align: "right" }], rows, width);
}

function readingLines(roadmap: Roadmap, words: Words): string[] {
  const counts = new Map<ReadingStatus, number>();
  for (const action of roadmap.actions) {
    for (const reading of Object.values(action.fields)) if (reading !== undefined) counts.set(reading.status, (counts.get(reading.status) ?? 0) + 1);
  }
  return [`  ${STATUSES.map((status) => `${words.values.readings[status]} ${counts.get(status) ?? 0}`).join(" · ")}`];
}
