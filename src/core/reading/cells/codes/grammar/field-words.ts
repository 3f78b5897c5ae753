import type { CodeField } from "../../../../programme/fields";

/** What each field is called in a cell: "Tavoite A", "taso 2", "M-luokka", "Pieni vaikutus". */
const WORDS: Readonly<Record<CodeField, string>> = {
  goal: "tavoite|tavoitteet|tavoitetta|päämäärä|teema|kärki|mål|målet|tema|goal|theme",
  level: "taso|tasolla|nivå|level|tier",
  basis: "peruste|perusteena|perustuu|grund|basis",
  benefit: "hyöty|nytta|nyttan|benefit",
  beneficiary: "hyötyjä|hyötyjänä|kohderyhmä|asiakasryhmä|nyttotagare|målgrupp|beneficiary",
  cost: "kustannusluokka|kustannuskokoluokka|kokoluokka|luokka|koko|kustannus|kustannukset|kostnadsklass|storlek|klass|kostnad|kostnader|cost|size|class",
  costEffect: "vaikutus|lisäys|tillägg|addition",
  impact: "vaikuttavuusluokka|vaikuttavuus|vaikutus|vaikutukset|luokka|koko|effekt|effekten|effektklass|inverkan|klass|impact|effect|size|class",
  impactDuration: "vaikutus|vaikuttavuus|kesto|effekt|impact|duration",
  impactReach: "vaikutus|joukko|laajuus|effekt|impact|reach",
  model: "kehittämismalli|malli|toteutus|toteutustapa|kehittäminen|utvecklingsmodell|modell|model",
  strategyTheme: "kärkiteema|kärki|teema|tavoite|strateginen tavoite|strategian kärki|tema|spets|mål|theme|objective",
  impactMetric: "mittari|vaikuttavuusmittari|mätare|effektmätare|indikator|metric|indicator",
};

function patternsOf(words: string): readonly RegExp[] {
  return [new RegExp(`^(?:${words})(?:\\s*(?:nro|nr|no)\\.?)?(?:\\s*[:.=-]\\s*|\\s+)(?<rest>.+)$`, "iu"), new RegExp(`^(?<rest>.+?)\\s*[\\s-]\\s*(?:${words})$`, "iu")];
}

const PATTERNS = new Map(Object.entries(WORDS).map(([field, words]) => [field, patternsOf(words)] as const));
const ALONE = new Map(Object.entries(WORDS).map(([field, words]) => [field, new Set(words.split("|"))] as const));

/** "tav. A", "kust. M": the field's name cut short. */
function withoutCutWord(text: string, field: CodeField): string | undefined {
  const { cut, rest } = /^(?<cut>\p{L}{2,})\.\s*(?<rest>.+)$/u.exec(text)?.groups ?? {};
  const folded = cut?.toLowerCase();
  return folded !== undefined && [...(ALONE.get(field) ?? [])].some((word) => word.startsWith(folded)) ? rest : undefined;
}

/** The text without the field's own name before or after the value; undefined when it is not there. */
export function withoutFieldWord(text: string, field: CodeField): string | undefined {
  for (const pattern of PATTERNS.get(field) ?? []) {
    const rest = pattern.exec(text)?.groups?.["rest"];
    if (rest !== undefined) return rest;
  }
  return withoutCutWord(text, field);
}

/** True for the field's own name, which says nothing about the value. */
export function isFieldWord(word: string, field: CodeField): boolean {
  return ALONE.get(field)?.has(word) === true;
}
