import { failure } from "./result";

/** Something was called off before it changed anything. */
export const STOPPED = failure({ kind: "stopped", emptied: [] } as const);
