import { readJson } from "../../app/read-json";
import { columnLetters } from "../../core/grid/address";
import type { ReadingStatus } from "../../core/reading/reading";
import type { Roadmap } from "../../core/reading/roadmap";
import { fieldName } from "../../text/field-words";
import type { Words } from "../../text/words";
import { WORDS } from "../../text/words";
import { shorten, textTable } from "../text-table";
import { answerJson, answerLines } from "./answer";
import { cautionLines, tellCautions } from "./cautions";
import type { CommandContext, ExitCode } from "./command";
import { headingLines } from "./heading";
import { otherTables } from "./other-tables";
import { openInput } from "./open-input";
import { toldProblem } from "./told-problem";

const STATUSES: readonly ReadingStatus[] = ["ok", "normalised", "uncertain", "unreadable", "empty"];

const SKIPPED_LENGTH = 60;

/** `digitiekartta read`: how the table was understood. */
export async function read(context: CommandContext): Promise<ExitCode> {
  const loaded = await openInput(context);
  if (!loaded.ok) return toldProblem(context, loaded.problem);
  const { roadmap, tableLanguage } = loaded.value;
  const words = WORDS[context.options.language ?? tableLanguage];
  if (context.options.format === "json") {
    tellCautions(context, loaded.value, words);
    answerJson(context, readJson(roadmap));
    return 0;
  }
  const { paint, io } = context;
  const { actions, headings } = words.cli;
  const section = (heading: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ["", paint.bold(heading), ...lines]);
  answerLines(context, [
    ...headingLines(context, loaded.value, words),
    "",
    paint.bold(actions(roadmap.actions.length)),
    ...section(headings.columns, columnLines(roadmap, words, io.width)),
    ...section(headings.readings, readingLines(roadmap, words)),
    ...section(headings.decisions, decisionLines(roadmap, words)),
    ...section(headings.skipped, skippedLines(roadmap, words, io.width)),
    ...section(headings.otherTables, otherTables(roadmap).map((table) => `  ${table}`)),
    ...cautionLines(loaded.value, words).flatMap((line) => ["", paint.faint(line)]),
  ]);
  return 0;
}

function decisionLines(roadmap: Roadmap, words: Words): string[] {
  return roadmap.columns.flatMap(({ column, decisions }) => decisions.map(({ code, cells }) => `  ${columnLetters(column).padEnd(3)} ${words.decisions[code]} (${words.cli.cells(cells)})`));
}

function skippedLines(roadmap: Roadmap, words: Words, width: number): string[] {
  if (roadmap.skipped.length === 0) return [];
  const { columns } = words.cli;
  const rows = roadmap.skipped.map(({ row, kind, text }) => [String(row), words.values.rowKinds[kind], shorten(text, SKIPPED_LENGTH)]);
  return textTable([{ header: columns.row, align: "right" }, { header: columns.kind }, { header: columns.text, flexible: true }], rows, width);
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
