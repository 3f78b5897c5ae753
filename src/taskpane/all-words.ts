import { use } from "react";
import type { Language } from "../core/programme/language";
import { loadWords } from "../text/load-words";
import type { Words } from "../text/words";
import { usePane } from "./pane-context";

/** Kept even where they could not be had: a part that asked would otherwise ask again without end. */
const asked = new Map<Language, Promise<Words>>();

/** Everything that the pane's language says. A part that asks for it waits until it is there. */
export function useAllWords(): Words {
  const { language } = usePane().words;
  const words = asked.get(language) ?? loadWords(language);
  asked.set(language, words);
  return use(words);
}
