import type { Status } from "../reading/values";

const CLOSED: ReadonlySet<Status | undefined> = new Set<Status>(["done", "cancelled", "merged", "continuous"]);

/**
 * True for a status whose due date still binds. Done, cancelled and merged work is over and continuous work
 * (jatkuva) has no end. Missing status counts as open, and so does postponed (siirretty): whoever moves an action
 * has to give it a new date.
 */
export function isOpen(status: Status | undefined): boolean {
  return !CLOSED.has(status);
}

/** True for an action that nobody works on any more: cancelled, or merged into another. */
export function isDropped(status: Status | undefined): boolean {
  return status === "cancelled" || status === "merged";
}

/** True for an action that ends with nothing left to do: done, cancelled or merged. */
export function isOver(status: Status | undefined): boolean {
  return status === "done" || isDropped(status);
}
