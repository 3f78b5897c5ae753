import { rangeAddress } from "../../core/grid/address";
import type { LoadedRoadmap } from "../../app/load-roadmap";
import { formatDay } from "../../text/format";
import type { Words } from "../../text/words";
import type { CommandContext } from "./command";

/** The first lines of every answer: file, programme and how it was chosen, table, day. */
export function headingLines(context: CommandContext, loaded: LoadedRoadmap, words: Words): string[] {
  const { roadmap } = loaded;
  const { labels, programmeSource, headerRow } = words.cli;
  const rows = [
    [labels.file, context.file],
    [labels.programme, `${roadmap.programme.names[words.language]} (${programmeSource[loaded.programmeSource]})`],
    [labels.table, `${roadmap.table.sheet} ${rangeAddress(roadmap.table.range)}, ${headerRow(roadmap.table.headerRow)}`],
    [labels.asOf, formatDay(context.asOf)],
  ] as const;
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, text]) => `${context.paint.faint(label.padEnd(width))}  ${text}`);
}
