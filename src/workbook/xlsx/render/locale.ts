const LOCALES = new Map([["fi", "fi-FI"], ["sv", "sv-FI"], ["en", "en-GB"]]);

/** The full name of a plan's language, for texts that carry one. */
export function localeOf(language: string): string {
  return LOCALES.get(language) ?? "en-GB";
}
