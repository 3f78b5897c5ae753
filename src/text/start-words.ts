import type { Language } from "../core/programme/language";
import { start as en } from "./en/start";
import { start as fi } from "./fi/start";
import { start as sv } from "./sv/start";

/** What has to be said while the other words are out of reach: they lie in files that are brought when they are needed. */
export interface StartWords {
  readonly notLoaded: string;
  readonly retry: string;
}

export const START_WORDS: Readonly<Record<Language, StartWords>> = { fi, sv, en };
