const PARTS = /\s+[-–—/|]\s+|\s*\n+\s*|\s*\/\s*(?=\p{Lu})/u;
/** Endings and small words that only one of the languages has. */
const FINNISH = /(?:nen|aus|eus|ous|inti|ointi|minen|ista|istä|nta|ntä|ssa|ssä|sta|stä|lla|llä|lle|uus|yys|sto|stö|kset|iset|jen|ien|den|tus|tys|aa|ää|uo|yö|vat|kki|ut|nto|ntö|llo|iden|oiden|ja|oi|een|eet|iin|oon|uun|ään|aan|yyn|öön)$|^(?:ja|sekä|tai|uusi|että|ei)$/u;
const SWEDISH = /(?:ning|ing|ering|tion|het|else|ande|ende|arna|erna|orna|ade|iska|isk|ig|iga|lig|tjänst|tjänster|skap|verk|arkiv|system|en|et)$|^(?:och|för|av|med|till|i|på|det|ny|nya|är|samt|om)$/u;
const SHORTEST = 3;

function languageOf(text: string): "fi" | "sv" | undefined {
  let finnish = 0;
  let swedish = 0;
  for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
    if (FINNISH.test(word)) finnish += 1;
    else if (SWEDISH.test(word)) swedish += 1;
    if (word.includes("å")) swedish += 1;
  }
  if (finnish === swedish) return undefined;
  return finnish > swedish ? "fi" : "sv";
}

/** The two halves of a title that says the same in Finnish and in Swedish ("Sähköinen arkistointi – E-arkivering"). */
export function languageParts(text: string): readonly [string, string] | undefined {
  if (text.length > 400) return undefined;
  const parts = text.split(PARTS);
  const [first = "", second = ""] = parts;
  if (parts.length !== 2 || first.length < SHORTEST || second.length < SHORTEST) return undefined;
  const languages = [languageOf(first), languageOf(second)];
  return languages.includes("fi") && languages.includes("sv") ? [first, second] : undefined;
}
