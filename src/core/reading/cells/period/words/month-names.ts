/** Names of a month, January first: the Finnish name without "kuu", Swedish and English names, and short forms. */
export interface MonthNames {
  readonly finnish: string;
  readonly names: string;
  readonly short: string;
}

export const MONTH_NAMES: readonly MonthNames[] = [
  { finnish: "tammi", names: "januari january", short: "jan" },
  { finnish: "helmi", names: "februari february", short: "feb febr" },
  { finnish: "maalis", names: "march", short: "mars mar" },
  { finnish: "huhti", names: "april", short: "apr" },
  { finnish: "touko", names: "", short: "maj may" },
  { finnish: "kesä", names: "", short: "juni june jun" },
  { finnish: "heinä", names: "", short: "juli july jul" },
  { finnish: "elo", names: "augusti august", short: "aug" },
  { finnish: "syys", names: "september", short: "sep sept" },
  { finnish: "loka", names: "oktober october", short: "okt oct" },
  { finnish: "marras", names: "november", short: "nov" },
  { finnish: "joulu", names: "december", short: "dec" },
];
