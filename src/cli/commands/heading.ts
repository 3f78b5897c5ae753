import { rangeAddress } from "../../core/grid/address";
import type { LoadedRoadmap } from "../../app/load-roadmap";
import { formatDay } from "../../text/format";
import type { Words } from "../../text/words";
import { plainText } from "../plain-text";
import type { CommandContext } from "./command";

/** The first lines of every answer: file, programme and how it was chosen, table, day. */
export function headingLines({ file, asOf, paint }: CommandContext, { roadmap, programmeSource }: LoadedRoadmap, { cli, language }: Words): string[] {
  const { programme, table } = roadmap;
  const rows = [
    [cli.labels.file, file],
    [cli.labels.programme, `${programme.names[language]} (${cli.programmeSource[programmeSource]})`],
    [cli.labels.table, `${table.sheet} ${rangeAddress(table.range)}, ${cli.headerRow(table.headerRow)}`],
    [cli.labels.asOf, formatDay(asOf)],
  ] as const;
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, text]) => `${paint.faint(label.padEnd(width))}  ${plainText(text)}`);
}
