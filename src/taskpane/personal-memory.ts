/** What is remembered for the person on this computer, and not with the workbook, which others open too. */
export interface PersonalMemory {
  recall(key: string): string | null;
  keep(key: string, text: string): void;
}

const PREFIX = "digitiekartta.";

/**
 * The browser's own store. Where it is shut off nothing is remembered, and nothing else is lost.
 * @param partition Office's key for a store that several documents share; undefined where there is none
 */
export function browserMemory(partition?: string): PersonalMemory {
  const keyOf = (key: string): string => (partition ?? "") + PREFIX + key;
  return {
    recall: (key) => {
      try {
        return localStorage.getItem(keyOf(key));
      } catch {
        return null;
      }
    },
    keep: (key, text) => {
      try {
        localStorage.setItem(keyOf(key), text);
      } catch {
        // Full, or shut off.
      }
    },
  };
}

/** A memory that ends with the page, where nothing may stay on the computer unless the person says so. */
export function pageMemory(): PersonalMemory {
  const kept = new Map<string, string>();
  return { recall: (key) => kept.get(key) ?? null, keep: (key, text) => void kept.set(key, text) };
}
