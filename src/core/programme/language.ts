export const LANGUAGES = ["fi", "sv", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in the three languages of the product. */
export type Localised = Readonly<Record<Language, string>>;
