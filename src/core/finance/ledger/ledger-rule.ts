/**
 * A rule that the user has set: postings that fulfil every given condition belong to the action. An empty condition
 * asks nothing; a rule without any condition is none. The first rule that fits wins.
 */
export interface LedgerRule {
  /** The action's id, or its title where it has no id. */
  readonly action: string;
  /** Codes; "53*" is every code that begins so. One of them must be the posting's. */
  readonly costCentres: readonly string[];
  readonly accounts: readonly string[];
  /** Names; company forms and capitals make no difference. */
  readonly suppliers: readonly string[];
  /** Words or phrases; one of them must stand in the posting's text or references. */
  readonly words: readonly string[];
}
