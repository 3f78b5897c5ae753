import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "../app/session/session";
import type { SessionState } from "../app/session/session-state";
import type { ReviewWords } from "../text/words";
import type { PersonalMemory } from "./personal-memory";

/** What every part of the pane needs. */
export interface PaneContext {
  readonly session: Session;
  readonly words: ReviewWords;
  readonly memory: PersonalMemory;
  /** Brings what the workbook will need later; the pane asks for it once people have their answer. */
  readonly bringMore?: (() => Promise<void>) | undefined;
}

const Context = createContext<PaneContext | null>(null);

export const PaneProvider = Context.Provider;

export function usePane(): PaneContext {
  const context = useContext(Context);
  if (context === null) throw new Error("A part of the pane stands outside it");
  return context;
}

/** The session's state, renewed whenever it changes. */
export function useSession(): SessionState {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, session.getState);
}
