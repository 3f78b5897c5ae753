import type { LoadedRoadmap } from "../../app/load-roadmap";
import type { ProgrammeSource } from "../../core/reading/read-roadmap";
import type { Words } from "../../text/words";
import { plainText } from "../plain-text";
import type { CommandContext } from "./command";

/** What was not read of the workbook, in a line; usually nothing. */
export function cautionLines({ leftOut }: LoadedRoadmap, { cli }: Words): string[] {
  return leftOut === null ? [] : [plainText(cli.cellsLeftOut(leftOut.cells, leftOut.sheets.join(", ")))];
}

/** Ways to a programme that nobody may have meant. */
const TOLD: ReadonlySet<ProgrammeSource> = new Set<ProgrammeSource>(["fallback", "overruled"]);

/** Beside a JSON answer, which has no place for them: the cautions, and that no programme fitted or the settings were overruled, on stderr. */
export function tellCautions({ io }: CommandContext, loaded: LoadedRoadmap, words: Words): void {
  const { cli } = words;
  const programme = TOLD.has(loaded.programmeSource) ? [`${cli.labels.programme}: ${loaded.roadmap.programme.names[words.language]} (${cli.programmeSource[loaded.programmeSource]})`] : [];
  for (const line of [...programme, ...cautionLines(loaded, words)]) io.err(`${plainText(line)}\n`);
}
