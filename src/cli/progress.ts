import type { Io } from "./io";

/** Nothing is shown for what takes less than this. */
const PATIENCE_MS = 1000;
const INTERVAL_MS = 250;

/**
 * Progress on stderr for anything over a second: "Luetaan … 40 %" on one line of a terminal, nothing in a log.
 * Gives back a function to call with what is done, and one to clear the line.
 */
export function showProgress(io: Io, label: string): { readonly update: (done: number, total: number) => void; readonly end: () => void } {
  const started = io.now();
  let shown = 0;
  return {
    update: (done, total) => {
      if (!io.errIsTerminal) return;
      const now = io.now();
      if (now - started < PATIENCE_MS || now - shown < INTERVAL_MS) return;
      shown = now;
      io.err(`\r\u001B[K${label} ${total > 0 ? Math.floor((done / total) * 100) : 0} %`);
    },
    end: () => {
      if (shown > 0) io.err("\r\u001B[K");
    },
  };
}
