/** Small numbers in words, as they stand before "thousand", "million" and "milliard": exact decimal text. */
const NUMBER_WORDS: Readonly<Record<string, string>> = {
  puoli: "0,5", puolikas: "0,5", halv: "0,5", halva: "0,5", half: "0,5", puolitoista: "1,5",
  yksi: "1", kaksi: "2", kolme: "3", neljä: "4", viisi: "5", kuusi: "6", seitsemän: "7", kahdeksan: "8", yhdeksän: "9",
  kymmenen: "10", kaksikymmentä: "20", kolmekymmentä: "30", neljäkymmentä: "40", viisikymmentä: "50", sata: "100", kaksisataa: "200", viisisataa: "500",
  en: "1", ett: "1", två: "2", tre: "3", fyra: "4", fem: "5", sex: "6", sju: "7", åtta: "8", nio: "9", tio: "10", tjugo: "20", femtio: "50", hundra: "100", etthundra: "100",
  one: "1", two: "2", three: "3", four: "4", five: "5", six: "6", seven: "7", eight: "8", nine: "9", ten: "10", twenty: "20", fifty: "50", hundred: "100",
}; // prettier-ignore

const COMPOUND = /^(?<count>\p{L}+?)(?<scale>tuhatta|tuhannen|miljoonaa|miljoonan|miljardia|miljardin|tusen)$/u;

/** The number that a folded word says ("kymmenen" → "10"), or undefined. */
export function numberWord(word: string): string | undefined {
  return Object.hasOwn(NUMBER_WORDS, word) ? NUMBER_WORDS[word] : undefined;
}

/** "kymmenentuhatta" as its two words, or undefined. */
export function splitNumberCompound(word: string): { readonly count: string; readonly scale: string } | undefined {
  const { count = "", scale = "" } = COMPOUND.exec(word)?.groups ?? {};
  return numberWord(count) === undefined ? undefined : { count, scale };
}
