import type { CheckId } from "./check-ids";

/** The facts that each check's findings carry beside cell, value and suggestion. */
export type FindingFacts = Record<CheckId, object>;
