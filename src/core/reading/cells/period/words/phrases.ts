/** Fixed expressions of several words, as the one word of the vocabulary that says the same. */
const PHRASES: readonly (readonly [string, string])[] = [
  ["tills vidare", "tillsvidare"],
  ["until further notice", "tillsvidare"],
  ["alusta alkaen", "alkaen"],
  ["alusta lähtien", "alkaen"],
  ["alusta", "alkaen"],
  ["till vidare", "tillsvidare"],
  ["ei päättymispäivää", "tillsvidare"],
  ["ei päättymisaikaa", "tillsvidare"],
  ["ilman päättymispäivää", "tillsvidare"],
  ["inget slutdatum", "tillsvidare"],
  ["utan slutdatum", "tillsvidare"],
  ["no end date", "tillsvidare"],
  ["open ended", "tillsvidare"],
  ["open-ended", "tillsvidare"],
  ["från och med", "från"],
  ["fr.o.m", "från"],
  ["fr o m", "från"],
  ["f.o.m", "från"],
  ["till och med", "till"],
  ["t.o.m", "till"],
  ["t o m", "till"],
  ["no later than", "by"],
  ["not later than", "by"],
  ["at the latest", "by"],
  ["n/a", "na"],
  ["n.a", "na"],
  ["mahdollisimman pian", "asap"],
  ["mahd. pian", "asap"],
  ["niin pian kuin mahdollista", "asap"],
  ["as soon as possible", "asap"],
  ["a.s.a.p", "asap"],
  ["så snart som möjligt", "asap"],
  ["så fort som möjligt", "asap"],
  ["vid behov", "tarvittaessa"],
  ["when needed", "tarvittaessa"],
  ["t.b.d", "tbd"],
  ["t.b.a", "tbd"],
  ["t.b.c", "tbd"],
  ["to be decided", "tbd"],
  ["to be determined", "tbd"],
  ["to be confirmed", "tbd"],
  ["to be announced", "tbd"],
  ["alun perin", "alunperin"],
  ["tod.näk", "todnäk"],
  ["tod. näk", "todnäk"],
  ["per år", "årligen"],
  ["per year", "yearly"],
  ["turn of the year", "årsskifte"],
  ["senare hälften", "andra hälften"],
  ["senare halvåret", "andra halvåret"],
  ["on-going", "ongoing"],
  ["on going", "ongoing"],
  ["koko ajan", "jatkuvasti"],
  ["hela tiden", "löpande"],
  ["all the time", "ongoing"],
  ["tom", "till"],
  ["half year", "halfyear"],
  ["half-year", "halfyear"],
  ["school year", "lukuvuosi"],
  ["academic year", "lukuvuosi"],
  ["start of", "beginning of"],
  ["at the start of", "beginning of"],
  ["programme period", "programmeperiod"],
  ["program period", "programmeperiod"],
  ["koko kausi", "ohjelmakausi"],
  ["koko kauden", "ohjelmakauden"],
  ["kauden loppuun", "ohjelmakauden loppuun"],
  ["ohjelma kausi", "ohjelmakausi"],
  ["työn alla", "työnalla"],
  ["in progress", "työnalla"],
  ["under arbete", "työnalla"],
  ["ei ennen", "aikaisintaan"],
  ["inte före", "tidigast"],
  ["not before", "earliest"],
  ["ei toteuteta", "peruttu"],
  ["ei toteudu", "peruttu"],
  ["genomförs inte", "inställd"],
];

const replacements: ReadonlyMap<string, string> = new Map(PHRASES);
const longestFirst = [...replacements.keys()].sort((a, b) => b.length - a.length).map((phrase) => phrase.replace(/[.\\/]/gu, "\\$&"));
const PHRASE = new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join("|")})(?![\\p{L}\\d])\\.?`, "gu");

/** "loppu vuosi 2025", "kevät-kausi", "vuoden vaihde": compounds written apart. */
const APART = /(?<![\p{L}\d] ?)(?:(?:alku|loppu|keski)[ -](?=vuosi|vuode|kesä|syksy|kevä|talv)|(?:kevät|syys|kesä|talvi|vår|höst)[ -](?=kausi|kaude|lukukau|termin)|vuoden[ -](?=vaih))/gu;

/** How often in a year, month or week: "2 krt/v", "2 x vuodessa", "neljä kertaa vuodessa", "fyra gånger per år", "twice a year". */
const OFTEN =
  /(?<![\p{L}\d])(?:(?:\d+|kerran|pari|kaksi|kolme|neljä|kuusi|en|två|tre|fyra|sex) ?)?(?:krt|kertaa|kerran|kerta|kahdesti|kolmesti|neljästi|[x×]|ggr|gånger|gång|times|once|twice) ?(?:(?:\/|per |om |a |an )? ?(?:v|vuosi|vuodessa|vuoteen|kk|kuukausi|kuukaudessa|viikossa|vko|år|året|månad|månaden|vecka|veckan|year|month|week))(?![\p{L}\d])\.?|(?<!\p{L})(?:vart|var) (?:annat|annan|tredje|fjärde|femte) (?:år|månad|vecka)|(?<!\p{L})(?:joka|every) (?:toinen|kolmas|neljäs|viides|second|third|other) (?:vuosi|kuukausi|viikko|year|month)/gu;

/** Folded text with fixed expressions as single words. */
export function joinPhrases(folded: string): string {
  const often = /[x×]|krt|kert|kerran|sti |g[gå]|once|twice|times|joka|every|var/u.test(folded) ? folded.replace(OFTEN, "vuosittain") : folded;
  return often.replace(PHRASE, (found) => replacements.get(found) ?? replacements.get(found.slice(0, -1)) ?? found).replace(APART, (found) => found.slice(0, -1));
}
