import type { CheckId } from "../core/checks/check-ids";
import type { Severity } from "../core/checks/severity";
import type { OverdueSectionId } from "./logic/overdue/sections";

/** What somebody who goes to a view wants to see there: what a figure counted. A new object each time it is asked. */
export interface Asked {
  readonly severity?: Severity;
  readonly check?: CheckId;
  readonly section?: OverdueSectionId;
}
