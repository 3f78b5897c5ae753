/** A form of a name, and whether it can stand before another noun ("toimenpiteen kuvaus" is no title column). */
export interface NameForm {
  readonly text: string;
  readonly modifier: boolean;
}

/** Final consonants that grow or shrink in Finnish inflection, as far as header names need them. */
const STRONG: readonly (readonly [ending: string, stem: string])[] = [
  ["hde", "hte"], ["te", "ttee"], ["de", "tee"], ["ke", "kkee"], ["pe", "ppee"],
]; // prettier-ignore
const WEAK: readonly (readonly [ending: string, stem: string])[] = [
  ["tti", "ti"], ["kki", "ki"], ["ppi", "pi"], ["lto", "llo"], ["ltö", "llö"], ["nto", "nno"], ["ntö", "nnö"], ["nti", "nni"], ["nta", "nna"], ["ntä", "nnä"],
  ["rta", "rra"], ["rtä", "rrä"], ["lta", "lla"], ["ltä", "llä"], ["rki", "rje"], ["hti", "hdi"], ["hto", "hdo"], ["sto", "sto"], ["stö", "stö"], ["ste", "stee"], ["sta", "sta"], ["sti", "sti"], ["kka", "ka"], ["kkä", "kä"],
  ["ppu", "pu"], ["ku", "u"], ["ty", "dy"], ["ka", "a"], ["ko", "o"], ["ki", "i"], ["to", "do"], ["tö", "dö"], ["ta", "da"], ["tä", "dä"], ["tu", "du"],
]; // prettier-ignore

function replaceEnd(word: string, pairs: readonly (readonly [string, string])[]): string | undefined {
  const pair = pairs.find(([ending]) => word.endsWith(ending));
  return pair === undefined ? undefined : word.slice(0, word.length - pair[0].length) + pair[1];
}

function vowelOf(word: string): "a" | "ä" {
  return /[aou]/u.test(word) ? "a" : "ä";
}

/** Plural and the commonest singular cases of a Finnish word. */
function finnishForms(word: string): NameForm[] {
  const a = vowelOf(word);
  const make = (plural: string, genitive: string, ...others: string[]): NameForm[] => [
    { text: plural, modifier: false },
    { text: genitive, modifier: true },
    ...others.map((text) => ({ text, modifier: false })),
  ];
  if (/(?:uu|yy)s$/u.test(word)) {
    const stem = word.slice(0, -1);
    return make(`${stem}det`, `${stem}den`, `${stem}tt${a}`);
  }
  if (/[uyoöe]s$/u.test(word)) {
    const stem = `${word.slice(0, -1)}ks`;
    return [...make(`${stem}et`, `${stem}en`, `${stem}i${a}`, `${word}t${a}`), { text: `${word.slice(0, -1)}sten`, modifier: true }];
  }
  if (word.endsWith("nen")) {
    const stem = word.slice(0, -3);
    return [...make(`${stem}set`, `${stem}sen`, `${stem}st${a}`), { text: `${stem}sten`, modifier: true }];
  }
  if (word.endsWith("in") || word.endsWith("äs") || word.endsWith("as") || word.endsWith("is")) return [];
  if (word.endsWith("e") && !word.endsWith("ste")) {
    const stem = replaceEnd(word, STRONG) ?? `${word}e`;
    return [...make(`${stem}t`, `${stem}n`, `${word}tt${a}`, `${stem}seen`, `${stem.slice(0, -1)}it${a}`), { text: `${stem.slice(0, -1)}iden`, modifier: true }];
  }
  if (!/[aeiouyäö]$/u.test(word)) return [];
  const stem = replaceEnd(word, WEAK) ?? word;
  const last = word.slice(-1);
  const forms = make(`${stem}t`, `${stem}n`, `${word}${a}`, `${word}${last}n`, `${stem}ll${a}`, `${stem}st${a}`);
  const plural = last === "i" ? `${word.slice(0, -1)}ie` : /[aä]$/u.test(word) ? `${word.slice(0, -1)}i` : `${word}je`;
  return [...forms, { text: `${plural}n`, modifier: true }];
}

/** Definite and plural forms of a Swedish word. */
function swedishForms(word: string): NameForm[] {
  const stem = /[ae]$/u.test(word) ? word.slice(0, -1) : word;
  const endings = /[aeiouyåäö]$/u.test(word) ? ["n", "t", "r", "rna"] : ["en", "et", "er", "ar", "n", "erna", "arna"];
  const forms = endings.map((ending) => ({ text: word + ending, modifier: false }));
  if (stem !== word) forms.push({ text: `${stem}or`, modifier: false }, { text: `${stem}orna`, modifier: false }, { text: `${stem}ar`, modifier: false });
  const genitives = [word, ...forms.map((form) => form.text)].filter((text) => !text.endsWith("s")).map((text) => ({ text: `${text}s`, modifier: true }));
  return [...forms, ...genitives];
}

function englishForms(word: string): NameForm[] {
  if (!/[a-z]$/u.test(word) || word.endsWith("s")) return [];
  if (/[^aeiou]y$/u.test(word)) return [{ text: `${word.slice(0, -1)}ies`, modifier: false }];
  return [{ text: `${word}s`, modifier: false }];
}

const INFLECT = { fi: finnishForms, sv: swedishForms, en: englishForms } as const;

/** Inflected forms of a header name: its last word is inflected, the words before it stay. Short abbreviations are left alone. */
export function nameForms(name: string, language: keyof typeof INFLECT): NameForm[] {
  const cut = name.lastIndexOf(" ") + 1;
  const last = name.slice(cut);
  if (last.length < 3 || !/^[a-zåäö-]+$/u.test(last)) return [];
  return INFLECT[language](last).map((form) => ({ text: name.slice(0, cut) + form.text, modifier: form.modifier }));
}
