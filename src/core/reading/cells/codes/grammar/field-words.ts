import type { CodeField } from "../../../../programme/fields";

/** What each field is called in a cell: "Tavoite A", "taso 2", "M-luokka", "Pieni vaikutus". */
const WORDS: Readonly<Record<CodeField, string>> = {
  goal: "mittari|tavoite|tavoitteet|tavoitetta|tavoitteen|tavoitteita|tavoitteena|tavoitteisiin|päämäärä|päämäärät|päämäärää|teema|teemat|teemaa|kärki|kärjet|kärkeä|mål|målet|målen|tema|temat|teman|goal|goals|theme|themes",
  level: "taso|tasot|tasoa|tasolla|tasoinen|ratkaisu|ratkaisut|ratkaisua|nivå|nivån|nivåer|lösning|level|levels|tier",
  basis: "peruste|perusteet|perustetta|perusteena|perustuu|mukainen|mukaan|vuoksi|takia|johdosta|grund|grunden|på grund av|basis",
  benefit: "hyötyjä|hyöty|hyödyt|hyötyä|hyötynä|nytta|nyttan|nyttor|benefit|benefits",
  beneficiary: "hyötyjä|hyötyjät|hyötyjää|hyötyjänä|kohderyhmä|kohderyhmät|kohderyhmää|kohderyhmänä|asiakasryhmä|nyttotagare|målgrupp|målgruppen|beneficiary|target group",
  cost: "kustannusluokka|kustannuskokoluokka|kokoluokka|luokka|koko|kustannus|kustannukset|kustannuksia|kuluja|kostnadsklass|storlek|klass|kostnad|kostnader|cost|size|class",
  costEffect: "vaikutus|lisäys|tillägg|addition",
  impact: "vaikuttavuusluokka|vaikuttavuus|vaikuttavuutta|vaikutus|vaikutusta|vaikutukset|vaikutuksia|luokka|koko|effekt|effekten|effektklass|inverkan|klass|impact|effect|size|class",
  impactDuration: "vaikutus|vaikuttavuus|kesto|effekt|impact|duration",
  impactReach: "vaikutus|joukko|laajuus|effekt|impact|reach",
  model: "kehittämismalli|malli|mallia|toteutus|toteutustapa|toteutettu|toteutetaan|kehittäminen|kehitys|hanke|projekti|työ|työnä|arbete|work|utvecklingsmodell|modell|model",
  strategyTheme: "kärkiteema|kärki|kärjet|kärkeä|teema|teemat|teemaa|tavoite|tavoitteet|tavoitetta|tavoitteita|strateginen tavoite|strategiset tavoitteet|strategian kärki|strategian tavoite|tema|teman|temat|spets|mål|målet|målen|theme|themes|objective|objectives",
  impactMetric: "mittari|mittarit|mittaria|vaikuttavuusmittari|mätare|effektmätare|indikator|metric|indicator",
};

function patternsOf(words: string): readonly RegExp[] {
  return [new RegExp(`^(?:${words})(?:\\s*(?:nro|nr|no)\\.?)?(?:\\s*[:.=-]\\s*|\\s+)(?<rest>.+)$`, "iu"), new RegExp(`^(?<rest>.+?)\\s*[\\s-]\\s*(?:${words})$`, "iu"), new RegExp(`^(?<rest>\\p{L}{5,})(?:${words})$`, "iu")];
}

const PATTERNS = new Map(Object.entries(WORDS).map(([field, words]) => [field, patternsOf(words)] as const));
const ALONE = new Map(Object.entries(WORDS).map(([field, words]) => [field, new Set(words.split("|"))] as const));

/** "tav. A", "kust M": the field's name cut short; without its full stop it must be longer. */
function withoutCutWord(text: string, field: CodeField): string | undefined {
  const { cut, rest } = /^(?<cut>\p{L}{2,}(?=\.)|\p{L}{3,}(?=\s))(?:\.\s*|\s+)(?<rest>.+)$/u.exec(text)?.groups ?? {};
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

const NOTHING = /^(?:ei(?: ole)?|ingen|inget|inga|ej|no) (?<word>.+)$/iu;

const LACKING = /^(?<word>.+) (?:puuttuu|puuttuvat|avoin|tarkentuu|saknas|fattas|missing)$/iu;

/** True for "ei tavoitetta", "inget mål", "tavoite puuttuu": the field's own name is all that is denied. */
export function saysNone(text: string, field: CodeField): boolean {
  const word = (NOTHING.exec(text) ?? LACKING.exec(text))?.groups?.["word"];
  return word !== undefined && isFieldWord(word.toLowerCase(), field);
}

/** True for the field's own name, which says nothing about the value. */
export function isFieldWord(word: string, field: CodeField): boolean {
  return ALONE.get(field)?.has(word) === true;
}
