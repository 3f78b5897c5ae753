/** What the user has said of one posting. It holds in every later export that has the same posting. */
export interface LedgerDecision {
  /** The posting's stable key. */
  readonly key: string;
  /** The action's id, or its title where it has no id; null: it belongs to none. */
  readonly action: string | null;
}
