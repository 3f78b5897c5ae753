import type { Language } from "../core/programme/language";
import { LANGUAGES } from "../core/programme/language";

/** The pane's language for a host's locale ("sv-FI"); English where the host speaks none of ours. */
export function languageOf(locale: string): Language {
  const [code = ""] = locale.toLowerCase().split("-");
  return LANGUAGES.find((language) => language === code) ?? "en";
}
