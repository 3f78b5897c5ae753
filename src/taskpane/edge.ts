import type { ReadLedgerFile } from "../app/session/ledger/source-reader";
import type { SessionEdge } from "../app/session/session-core";
import type { Day } from "../core/grid/day";
import { makeDay } from "../core/grid/day";

/** Today where the person is: the one place of the pane that looks at the clock. */
export function today(): Day {
  const now = new Date();
  return makeDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The browser's timers. */
export const browserEdge: SessionEdge = {
  later: (run, milliseconds) => {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** Lets the browser show that a file is being read before the reading, which holds everything else up, begins. */
export function shownFirst(read: ReadLedgerFile): ReadLedgerFile {
  return async (...given) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return read(...given);
  };
}
