import { Utilities } from "@microsoft/office-js-helpers";

/** Development builds only: errors that nobody caught are written out with what Office knows of them (code, statement, trace). */
function write(error: unknown): void {
  Utilities.log(error instanceof Error ? error : new Error(String(error)));
}

addEventListener("error", ({ error }) => {
  write(error);
});
addEventListener("unhandledrejection", ({ reason }) => {
  write(reason);
});
