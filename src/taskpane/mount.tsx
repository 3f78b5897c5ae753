import { createRoot } from "react-dom/client";
import type { ReadLedgerFile } from "../app/session/ledger/source-reader";
import { Session } from "../app/session/session";
import type { Language } from "../core/programme/language";
import { WORDS } from "../text/words";
import type { LiveWorkbook } from "../workbook/live-workbook";
import { App } from "./app";
import { browserEdge, shownFirst, today } from "./edge";
import type { PersonalMemory } from "./personal-memory";
import { browserMemory } from "./personal-memory";

/**
 * Shows the pane over a workbook, and gives the session that it shows. It does not know where it runs: only its entries pick a workbook.
 * @param readLedgerFile understands files of the ledger; without it only sheets of the workbook can be brought
 */
export function mountPane(workbook: LiveWorkbook, language: Language, memory: PersonalMemory = browserMemory(), readLedgerFile?: ReadLedgerFile): Session {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("The page has no place for the pane");
  document.documentElement.lang = language;
  const session = new Session(workbook, { asOf: today(), programme: undefined, sheet: undefined }, { ...browserEdge, readLedgerFile: readLedgerFile && shownFirst(readLedgerFile) });
  createRoot(place).render(<App session={session} words={WORDS[language]} memory={memory} />);
  void session.start();
  return session;
}
