export type DateOrder = "month first" | "day first";

/** How one language of Excel reads what is typed. */
export interface EntryLocale {
  readonly decimal: string;
  /** Between thousands. */
  readonly group: RegExp;
  readonly currency: RegExp;
  readonly booleans: { readonly true: string; readonly false: string };
  readonly dateOrder: DateOrder;
  /** Separators of a date in numbers. */
  readonly dateSeparators: RegExp;
  readonly dateFormat: string;
  readonly errors: Readonly<Record<string, string>>;
}

const ENGLISH_ERRORS = { "#N/A": "#N/A", "#REF!": "#REF!", "#VALUE!": "#VALUE!", "#DIV/0!": "#DIV/0!", "#NAME?": "#NAME?", "#NUM!": "#NUM!", "#NULL!": "#NULL!" };

export const LOCALES = {
  "en-US": {
    decimal: ".",
    group: /,/gu,
    currency: /^\$/u,
    booleans: { true: "TRUE", false: "FALSE" },
    dateOrder: "month first",
    dateSeparators: /[/-]/u,
    dateFormat: "m/d/yyyy",
    errors: ENGLISH_ERRORS,
  },
  "fi-FI": {
    decimal: ",",
    group: /[ \u00a0\u202f]/gu,
    currency: /\s?€$/u,
    booleans: { true: "TOSI", false: "EPÄTOSI" },
    dateOrder: "day first",
    dateSeparators: /[./-]/u,
    dateFormat: "d.m.yyyy",
    errors: { "#PUUTTUU!": "#N/A", "#VIITTAUS!": "#REF!", "#ARVO!": "#VALUE!", "#JAKO/0!": "#DIV/0!", "#NIMI?": "#NAME?", "#LUKU!": "#NUM!", "#TYHJÄ!": "#NULL!" },
  },
  "sv-FI": {
    decimal: ",",
    group: /[ \u00a0\u202f]/gu,
    currency: /\s?€$/u,
    booleans: { true: "SANT", false: "FALSKT" },
    dateOrder: "day first",
    dateSeparators: /[./-]/u,
    dateFormat: "d.m.yyyy",
    errors: { "#SAKNAS!": "#N/A", "#REFERENS!": "#REF!", "#VÄRDEFEL!": "#VALUE!", "#DIVISION/0!": "#DIV/0!", "#NAMN?": "#NAME?", "#OGILTIGT!": "#NUM!", "#SKÄRNING!": "#NULL!" },
  },
} as const satisfies Record<string, EntryLocale>;

export type LocaleName = keyof typeof LOCALES;
