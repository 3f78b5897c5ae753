/**
 * What an action means for the budget (cost size, kustannuskokoluokka): M a fixed-term addition, L a permanent one, S
 * present resources; unknown where the size is missing. Whatever the size: closed for what is done and has no euros in
 * the years of the bridge, dropped for cancelled and merged actions.
 */
export const BRIDGE_CLASSES = ["fixedTerm", "permanent", "present", "unknown", "closed", "dropped"] as const;
export type BridgeClass = (typeof BRIDGE_CLASSES)[number];

/** The classes whose actions are listed. */
export const LISTED_CLASSES = ["fixedTerm", "permanent", "present"] as const;
export type ListedClass = (typeof LISTED_CLASSES)[number];
