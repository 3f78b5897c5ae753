import { foldAccents } from "./clean";

/**
 * How words say that a value is still missing.
 * - denied: "ei vielä arvioitu", "inte fastställt", "arvioimatta", "unassigned"
 * - lacking: "tieto puuttuu", "oklart", "unknown"
 * - open: "sovitaan myöhemmin", "avgörs senare", "to be agreed"
 */
export type NoValueYet = "denied" | "lacking" | "open";

type Role = NoValueYet | "negation" | "known" | "yet" | "beside";

/** Folded words without accents; an asterisk ends a stem. */
const WORDS: Readonly<Record<Role, string>> = {
  negation: "ei eivat eika en emme ole ollut inte ej icke ingen inget inga not no never",
  known:
    "tila status* tilatieto* tiedos* selvil* sano* suunnitel* tietoa tieda* tiede* maarite* maaratty* maarayt* arvioi* arviota aset* sovit* paatet* vahvist* kirjat* kirjau* tuntikirjau* tuntiseuran* merkit* ilmoit* annet* nimet* kohdist* kohden* raportoi* paivitet* paivityst* mitat* seurat* laske* valit* tarkennet* tasmennet* saatav* kaytettav* aikataulut* resursoi* selvitet* osoitet* valikoi* yksiloi* " +
    "kand kant kanda faststal* bestam* bedom* uppskatt* berakna* beslut* angi* angett* angetts angav* definier* overenskom* rapporter* uppdater* folj* matt matts uppmat* tidsatt* tidsbest* fordela* tillgang* utsed* utset* utsag* klarlag* preciser* bekraft* vald valt registrer* allok* kontera* " +
    "known know set defined decide* determined estimat* assess* assign* report* measur* updat* specif* avail* schedul* agree* alloc* confirm* record* fixed named",
  denied: "ofordela* obestam* obekraft* odefinier* ospecific* outred* obeslut* ofastst* obedomd* undefined unspecified undecided undetermined unassigned unallocated unscheduled unconfirmed kohdistamaton",
  lacking: "puuttuu puuttuva* puuttuvat saknas fattas oklar oklart oklara epaselv* tuntematon tuntemat* okand okant okanda unknown unclear missing",
  open:
    "tarkentu* tarkenne* tarkennet* tasmenty* tasmenne* selvia* selvit* sovita* sovitt* paateta* maaritell* maaray* ilmoite* vahvistu* vahvistet* arvioida* arvioita* taydenn* taydent* lisataan ratkea* ratkaist* avoin* avoinna auki avoimena kohdistet* kohdennet* nimeta* " +
    "oppen oppet oppna precis* avgor* bestams faststalls beslutas klarnar komplette* utreds overenskoms bedoms uppskattas meddelas anges definieras avtalas planeras " +
    "open tbd tba tbc pending later determined",
  yet: "viela annu yet toistaiseksi",
  beside:
    "mittari* mittaus* lahtotaso* tavoitetaso* tavoite* arvo arvoa vaikea vaikeaa mahdoton mahdotonta on ovat oo jaa jatet* voitu voida voi osata osaa kyeta saatu tassa talla hetkella vaiheessa nyt myohemmin erikseen tarvittaessa aikataulu* ajankohta* maaraaika* maaraaj* tieto tiedot tietoja koodi* toimintokood* toiminto* arvio hinta kustannusarvio* summa* status* resurss* tyomaara* asia kaikki viel seuraavaksi siirrettaessa " +
    "matare* malniva* utgangsniva* svart svar ar har varit blivit kan i nulaget for senare separat tidtabell* tidsfrist* kod koden verksamhetskod* uppgift* pris* belopp* resurs* varde* " +
    "is are has been have be to will the it at this moment later code schedule deadline price amount value date data info information currently",
};

const exact = new Map<string, Role[]>();
const stems = new Map<string, Role[]>();
for (const role of Object.keys(WORDS) as Role[]) {
  for (const entry of WORDS[role].split(" ")) {
    const map = entry.endsWith("*") ? stems : exact;
    const word = entry.endsWith("*") ? entry.slice(0, -1) : entry;
    map.set(word, [...(map.get(word) ?? []), role]);
  }
}

/** "arvioimatta", "kohdistamatta", "vahvistamaton": not done. */
const UNDONE = /ma(?:tta|ton|ttomat?|ttoman)$/u;
const MOST_WORDS = 8;
const LONGEST = 90;
const SHORTEST_STEM = 3;

/** "aloittamatta", "toteuttamaton" say a status: no start. */
const STATUS_VERB = /^(?:aloit|alka|kaynnis|toteut|teke|valmistu|suorit|hoita|kasittele|keskeyt)/u;

function rolesOf(word: string): readonly Role[] {
  const roles = [...(exact.get(word) ?? [])];
  for (let length = word.length; length >= SHORTEST_STEM; length -= 1) roles.push(...(stems.get(word.slice(0, length)) ?? []));
  return UNDONE.test(word) && !STATUS_VERB.test(word) ? [...roles, "denied"] : roles;
}

/**
 * How a text says, in Finnish, Swedish or English, that there is no value yet; undefined when it holds any other
 * word, or a digit, or only denies a thing ("ei kustannuksia" is an answer).
 */
export function noValueYet(text: string): NoValueYet | undefined {
  if (text.length > LONGEST || /\d/u.test(text)) return undefined;
  const words = foldAccents(text).match(/\p{L}+/gu) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const roles = words.map(rolesOf);
  if (roles.some((each) => each.length === 0)) return undefined;
  const has = (role: Role): boolean => roles.some((each) => each.includes(role));
  const negated = roles.some((each, index) => each.includes("negation") && words[index] !== "ole" && words[index] !== "ollut");
  if (has("denied") || (negated && (has("known") || has("yet")))) return "denied";
  if (has("lacking")) return "lacking";
  // "to be agreed"
  const planned = words[0] === "to" && words[1] === "be" && has("known");
  return (has("open") || planned) && !negated ? "open" : undefined;
}

/** A figure or code to be filled in, perhaps with its unit: "xx €", "x xxx €", "__ htp", "- %", "€". */
const PLACEHOLDER = /^(?:x{2,}|x(?= ?[€%\p{L}])|x(?:[ .]?xxx)+|_+|\?+|-+|\.{2,}|…)?(?:[.,](?:x+|_+|-+))? ?(?:€|eur|euroa|t€|k€|%|htp|htv|htkk|pv|h|kpl)?(?:\/(?:v|kk|år|mån))?$/u;

/** True for a place left open in a form. The empty text is none. */
export function isPlaceholder(text: string): boolean {
  if (text.length === 0 || text.length > 20) return false;
  const folded = foldAccents(text);
  return PLACEHOLDER.test(folded) && folded !== "h" && folded !== "" && !/^\/(?:v|kk|ar|man)$/u.test(folded);
}
