import type { Language } from "../core/programme/language";
import { words as en } from "./en/words";
import { words as fi } from "./fi/words";
import { words as sv } from "./sv/words";
import type { Words } from "./word-tables";

export type { ReviewWords, Words } from "./word-tables";

/** The languages of the product, all at hand. A new one is a folder like `fi/`, a line here and in `load-words.ts`. */
export const WORDS: Readonly<Record<Language, Words>> = { fi, sv, en };
