import { Session } from "../../app/session/session";
import { netFixes } from "../../core/fixes/net-fixes";
import type { CellEdit } from "../../core/fixes/cell-edit";
import type { Problem } from "../../core/problem";
import type { Language } from "../../core/programme/language";
import { findProgramme } from "../../core/programme/registry";
import type { Result } from "../../core/result";
import { success } from "../../core/result";
import type { Progress } from "../../workbook/workbook";
import { WorkingCopy } from "../../workbook/browser/working-copy";
import { browserEdge, today } from "../edge";
import type { Kept } from "./keep/kept";
import type { Desk } from "./work/desk";

/** A workbook that is open in the page: the file as it came, its working copy, and who works on it. */
export interface Opened {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly desk: Desk;
  readonly copy: WorkingCopy;
  readonly session: Session;
}

/** What is opened: a file, with what was done to it earlier where that was remembered. */
export interface Opening extends Pick<Kept, "file" | "bytes"> {
  readonly earlier?: Kept;
}

/** What a desk is asked while a file is opened, and how far it has come. */
export interface OpenSteps {
  readonly reading: Progress;
  readonly checking: () => void;
}

/** Reads and checks a file on a desk of its own. Until that is over nothing else changes. */
export async function openOn(desk: Desk, { file, bytes, earlier }: Opening, steps: OpenSteps): Promise<Result<Opened, Problem>> {
  const sheets = await desk.open(bytes, file, steps.reading);
  if (!sheets.ok) return sheets;
  steps.checking();
  const copy = new WorkingCopy(sheets.value, desk.follow, new Map(earlier?.stored ?? []));
  for (const [sheet, edits] of earlier?.edits ?? []) await copy.applyEdits(sheet, edits);
  const work = desk.work((shelf) => {
    copy.showReports(shelf);
  });
  const choices = { asOf: today(), programme: findProgramme(earlier?.programme ?? ""), sheet: earlier?.sheet ?? undefined };
  const session = new Session(copy, choices, { ...browserEdge, work, readLedgerFile: desk.readLedger });
  // Who works elsewhere does not ask whether it is called off: it is told.
  session.subscribe(() => {
    if (session.getState().work?.stop === "asked") desk.callOff();
  });
  await session.start();
  return success({ file, bytes, desk, copy, session });
}

/** The fixes that the original still needs: those of the roadmap's sheet, one per cell. */
export function fixesOf({ copy, session }: Pick<Opened, "copy" | "session">): readonly CellEdit[] {
  const sheet = session.getState().review?.loaded.roadmap.table.sheet;
  return sheet === undefined ? [] : netFixes(copy.getState().edits.get(sheet) ?? []);
}

/** Everything that has to be remembered to go on from here another time. */
export function keptOf({ file, bytes, copy, session }: Opened, language: Language): Kept {
  const { edits, stored } = copy.getState();
  const { programme, sheet } = session.getState().choices;
  return { file, bytes, edits: [...edits].map(([name, made]) => [name, netFixes(made)] as const), stored: [...stored], programme: programme?.id ?? null, sheet: sheet ?? null, language };
}
