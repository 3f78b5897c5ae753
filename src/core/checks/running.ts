import type { Action } from "../reading/action";
import type { Report } from "./check";
import type { CheckId } from "./check-ids";
import type { Finding } from "./finding";

/** The action that is being looked at; one object for the whole run, so that nothing is allocated per row. */
export interface Cursor {
  action: Action | null;
}

/** A check at work, and what it has found so far. */
export interface Running<C> {
  readonly check: C;
  readonly report: Report<CheckId>;
  readonly found: Finding[];
}
