import type { Session } from "../app/session/session";
import { REPORT_SHEETS } from "../core/reports/report-words";
import type { Words } from "../text/words";

/** What a ribbon button does: the name that the manifest calls it by, and its work. */
type RibbonCommands = Readonly<Record<"checkNow" | "writeReports" | "markCells" | "clearMarks", () => Promise<void>>>;

/** The ribbon's buttons over a session (`words` brings what sheets say); they work without the pane being open. */
export function ribbonCommands(session: Session, words: () => Promise<Words>): RibbonCommands {
  return {
    checkNow: () => session.refresh(),
    writeReports: () => session.writeReports(async () => [await words()], new Set(REPORT_SHEETS)),
    markCells: () => session.mark(true),
    clearMarks: () => session.mark(false),
  };
}

/** Marks show their result in the table itself; everything else, and every problem, is told in the pane. */
function showsItself(name: string, session: Session): boolean {
  return (name === "markCells" || name === "clearMarks") && session.getState().notice?.kind !== "problem";
}

/**
 * Connects the ribbon's buttons with a session.
 * @param associate tells Office which function a button of the manifest runs
 * @param showPane opens the pane, where the session tells what came of it
 */
export function connectRibbon(session: Session, words: () => Promise<Words>, associate: (name: string, run: (event: { completed: () => void }) => void) => void, showPane: () => Promise<void>): void {
  for (const [name, command] of Object.entries(ribbonCommands(session, words))) {
    associate(name, (event) => {
      void command()
        .then(() => (showsItself(name, session) ? undefined : showPane()))
        .finally(() => {
          event.completed();
        });
    });
  }
}
