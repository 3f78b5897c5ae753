import { createRoot } from "react-dom/client";
import type { ReadLedgerFile } from "../app/session/ledger/source-reader";
import { Session } from "../app/session/session";
import type { Language } from "../core/programme/language";
import { loadReviewWords } from "../text/load-words";
import type { LiveWorkbook } from "../workbook/live-workbook";
import { App } from "./app";
import { browserEdge, shownFirst, today } from "./edge";
import { NotLoaded } from "./not-loaded";
import type { PaneContext } from "./pane-context";
import { browserMemory } from "./personal-memory";

/** What an entry gives beside the workbook. */
interface PaneEdge extends Partial<Pick<PaneContext, "memory" | "bringMore">> {
  /** Understands files of the ledger; without it only sheets of the workbook can be brought. */
  readonly readLedgerFile?: ReadLedgerFile;
}

/** What the pane shows as soon as its language's words are there. Until then the page's own skeleton stands in its place. */
async function content(session: Session, language: Language, { memory = browserMemory(), bringMore }: PaneEdge): Promise<React.JSX.Element> {
  try {
    return <App session={session} words={await loadReviewWords(language)} memory={memory} bringMore={bringMore} />;
  } catch {
    return <NotLoaded language={language} />;
  }
}

/**
 * Shows the pane over a workbook, and gives the session that it shows. It does not know where it runs: only its entries pick a workbook.
 */
export function mountPane(workbook: LiveWorkbook, language: Language, edge: PaneEdge = {}): Session {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("The page has no place for the pane");
  document.documentElement.lang = language;
  const { readLedgerFile } = edge;
  const session = new Session(workbook, { asOf: today(), programme: undefined, sheet: undefined }, { ...browserEdge, readLedgerFile: readLedgerFile && shownFirst(readLedgerFile) });
  const root = createRoot(place);
  void content(session, language, edge).then((element) => {
    root.render(element);
  });
  void session.start();
  return session;
}
