import type { ColumnContents, ReadingContext } from "../cell-kind";
import { oneLine } from "./display-text";

/** What a column of titles teaches. */
export interface TextChoices {
  /** A title with its dots, by the key of the same title without them. */
  readonly dotted: ReadonlyMap<string, string>;
}

const DOTTED = /[äöåÄÖÅ]/u;
const LONGEST = 200;
/** No roadmap has more: a longer list would only be compared with itself. */
const MOST_TITLES = 5000;

/** Marks and blanks go; small letters, digits and other alphabets stay. */
const NO_LETTERS = /[^a-zäöå\d]+/g;

/** Small letters and digits without dots; simpler than a title's key, since it is made of every title. */
function plainKey(title: string): string {
  return title.toLowerCase().replace(NO_LETTERS, "").replace(DOTTED_SMALL, plainLetter);
}

const DOTTED_SMALL = /[äöå]/g;

function plainLetter(letter: string): string {
  return letter === "ö" ? "o" : "a";
}

/** Collects the column's titles that lose something when their dots are lost. */
export function decideTexts(contents: ColumnContents, context: ReadingContext): TextChoices {
  let dotted = new Map<string, string>();
  if (context.field !== "title") return { dotted };
  for (const { cell } of contents.cells) {
    if (typeof cell.value !== "string" || cell.value.length > LONGEST || !DOTTED.test(cell.value)) continue;
    const { text } = oneLine(cell.value);
    const key = plainKey(text);
    if (!dotted.has(key)) dotted.set(key, text);
    if (dotted.size <= MOST_TITLES) continue;
    dotted = new Map();
    break;
  }
  return { dotted };
}

/** The column's own title that this one is without its dots. */
export function dottedTitle(title: string, { dotted }: TextChoices): string | undefined {
  return dotted.size === 0 || DOTTED.test(title) || title.length > LONGEST ? undefined : dotted.get(plainKey(title));
}
