import { allowedEdits, editDistance } from "../../../text/distance";

/** Words of a kind of cell in Finnish, Swedish and English, by what they do there. */
export interface Lexicon<Role extends string> {
  /** The role of a folded word without accents; undefined when the lexicon does not know it. */
  readonly roleOf: (word: string) => Role | undefined;
  /** The same, forgiving a wrong letter or two in a long word. */
  readonly nearRoleOf: (word: string) => Role | undefined;
}

interface Entry<Role> {
  readonly word: string;
  readonly stem: boolean;
  readonly role: Role;
}

/** Shorter words are too like one another to forgive anything. */
const SHORTEST_FORGIVEN = 6;
const MOST_KNOWN = 5000;

/** Cheap test that leaves out most words: the first letter is right, and so is the second but for one slip. */
function beginsAlike(word: string, other: string): boolean {
  return word[1] === other[1] || word[2] === other[1] || word[1] === other[2] || word[2] === other[2];
}

function forgiven<Role>(word: string, entry: Entry<Role>): boolean {
  if (!beginsAlike(word, entry.word) || word.length < entry.word.length - 2) return false;
  const limit = allowedEdits(entry.word.length);
  if (Math.abs(word.length - entry.word.length) > limit && !entry.stem) return false;
  if (!entry.stem) return editDistance(word, entry.word, limit) <= limit;
  // A letter too many or too few shifts the inflected end of the word.
  return [-1, 0, 1].some((shift) => editDistance(word.slice(0, entry.word.length + shift), entry.word, limit) <= limit);
}

/**
 * Compiles a lexicon. `words` gives for each role a list separated by blanks, folded and without accents; an
 * asterisk ends a stem that may be inflected. The whole word wins over a stem, the longest stem over a shorter one.
 */
export function lexicon<Role extends string>(words: Readonly<Partial<Record<Role, string>>>): Lexicon<Role> {
  const exact = new Map<string, Role>();
  const stems = new Map<string, Role>();
  const forgivable = new Map<string, Entry<Role>[]>();
  const roles = Object.keys(words) as Role[]; // Object.keys forgets the type of its keys
  for (const role of roles) {
    for (const entry of (words[role] ?? "").split(" ")) {
      const stem = entry.length > 1 && entry.endsWith("*");
      const word = stem ? entry.slice(0, -1) : entry;
      (stem ? stems : exact).set(word, role);
      if (word.length >= SHORTEST_FORGIVEN) forgivable.set(word.charAt(0), [...(forgivable.get(word.charAt(0)) ?? []), { word, stem, role }]);
    }
  }
  const longest = [...stems.keys()].reduce((length, stem) => Math.max(length, stem.length), 0);
  const roleOf = (word: string): Role | undefined => {
    const whole = exact.get(word);
    if (whole !== undefined) return whole;
    for (let length = Math.min(word.length, longest); length > 0; length -= 1) {
      const role = stems.get(word.slice(0, length));
      if (role !== undefined) return role;
    }
    return undefined;
  };
  // Columns repeat their words far more often than their cells.
  const known = new Map<string, Role | undefined>();
  const nearRoleOf = (word: string): Role | undefined => {
    if (word.length < SHORTEST_FORGIVEN || word.length > 30) return undefined;
    if (known.has(word)) return known.get(word);
    const role = forgivable.get(word.charAt(0))?.find((entry) => forgiven(word, entry))?.role;
    if (known.size < MOST_KNOWN) known.set(word, role);
    return role;
  };
  return { roleOf, nearRoleOf };
}
