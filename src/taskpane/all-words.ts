import { use } from "react";
import type { Language } from "../core/programme/language";
import { loadWords } from "../text/load-words";
import type { Words } from "../text/words";
import { usePane } from "./pane-context";

const asked = new Map<Language, Promise<Words>>();

/** Everything that a language says, brought once; what could not be had is asked for again the next time. */
export function allWords(language: Language): Promise<Words> {
  const words = asked.get(language) ?? loadWords(language);
  asked.set(language, words);
  words.catch(() => asked.delete(language));
  return words;
}

/** Everything that the pane's language says. A part that asks for it waits until it is there. */
export function useAllWords(): Words {
  return use(allWords(usePane().words.language));
}
