import type { LoadedRoadmap } from "../../app/load-roadmap";
import type { Words } from "../../text/words";
import { plainText } from "../plain-text";
import type { CommandContext } from "./command";

/** What was not read of the workbook, in a line; usually nothing. */
export function cautionLines({ leftOut }: LoadedRoadmap, { cli }: Words): string[] {
  return leftOut === null ? [] : [plainText(cli.cellsLeftOut(leftOut.cells, leftOut.sheets.join(", ")))];
}

/** Beside a JSON answer, which has no place for them: the cautions, and that no programme fitted, on stderr. */
export function tellCautions({ io }: CommandContext, loaded: LoadedRoadmap, words: Words): void {
  const { cli } = words;
  const programme = loaded.programmeSource === "fallback" ? [`${cli.labels.programme}: ${loaded.roadmap.programme.names[words.language]} (${cli.programmeSource.fallback})`] : [];
  for (const line of [...programme, ...cautionLines(loaded, words)]) io.err(`${plainText(line)}\n`);
}
