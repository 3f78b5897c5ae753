import type { LoadedRoadmap } from "../../app/load-roadmap";
import { loadRoadmap } from "../../app/load-roadmap";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { openXlsxWorkbook } from "../../workbook/xlsx/xlsx-workbook";
import { showProgress } from "../progress";
import { readBytes } from "../read-files";
import { chooseProgramme } from "./choose-programme";
import type { CommandContext } from "./command";

/** The file's name without folders: what a person calls it. */
export function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}

/** The user's workbook, opened and understood; progress is shown meanwhile. */
export async function openInput(context: CommandContext): Promise<Result<LoadedRoadmap, Problem>> {
  const { io, options, file, words } = context;
  const programme = chooseProgramme(context);
  if (!programme.ok) return programme;
  const bytes = readBytes(io, file);
  if (!bytes.ok) return bytes;
  const name = baseName(file);
  const progress = showProgress(io, `${words.cli.progress.reading} ${name}`);
  try {
    return await loadRoadmap(openXlsxWorkbook(bytes.value, name), { programme: programme.value, sheet: options.sheet }, progress.update);
  } finally {
    progress.end();
  }
}
