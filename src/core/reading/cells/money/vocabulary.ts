/** What a word does in a money cell. */
export type Role =
  | "currency"
  | "foreign"
  | "thousand"
  | "thousand-crowns"
  | "million"
  | "milliard"
  | "approximate"
  | "at-most"
  | "at-least"
  | "negation"
  | "vat"
  | "with-vat"
  | "without-vat"
  | "including"
  | "per"
  | "year"
  | "month"
  | "quarter"
  | "calendar-year"
  | "unit"
  | "work-year"
  | "work-month"
  | "work-day"
  | "work-hour"
  | "times"
  | "total"
  | "of-which"
  | "or"
  | "and"
  | "to"
  | "own"
  | "own-work"
  | "resources"
  | "free"
  | "cost"
  | "funding"
  | "unknown"
  | "known"
  | "elsewhere"
  | "credit"
  | "debit"
  | "ordinal"
  | "vague"
  | "filler";

/** Finnish, Swedish and English words by role; an asterisk ends a stem that may be inflected. A word stands in one role. */
const WORDS: Readonly<Record<Role, string>> = {
  currency: "€ e eur euro*",
  foreign: "$ £ kr sek nok dkk usd gbp mk fim kruun* kronor krona kronan dollar* punta* pound* markka*",
  thousand: "t te teu teur teuro* tuh tuha* tuhan* tonni* k ke keur keuro* tusen* thousand*",
  "thousand-crowns": "tkr tsek",
  million: "m me meu meur meuro* milj mn mio miljoon* miljon* million*",
  milliard: "mrd mrdeur md mdr bn mdeur miljard* milliard* billion*",
  approximate:
    "n noin uppsk ca cirka circa c about approx* around roughly arviolta arvio arvioit* arvioid* arviona arv suunnilleen likimain* vajaa* reilu* ungefär uppskattningsvis uppskatt* est estim* luokkaa kertaluokka* alustav* preliminär* karkea* karkeasti runt omkring drygt knappt nästan lähes melkein tienoilla paikkeilla haaruk* ehkä kanske maybe cca",
  "at-most":
    "alle enintään enint max maks maksimi* korkeintaan under högst maximalt maximum upp up most saakka asti kattohinta* katto tak takpris below less mindre ylintään",
  "at-least": "yli vähintään väh min minimi* vähimmillään minst över over more mer least alkaen alk lähtien from från åtminstone above minimum ainakin",
  negation: "ei eivät eikä ilman inga ingen inget ej inte utan no not none without ex exkl exklusive excl excluding exclusive pl poislukien",
  vat: "alv alvi alvin alvia arvonlisäver* moms momsen mervärdesskat* vat",
  "with-vat": "verollinen verollis* alvillinen alvillis* brutto* gross momsbelagd*",
  "without-vat": "veroton veroto* verotto* verotta alv:t* alv-t* alviton alvitto* momsfri* skattefri* netto* net",
  including: "sis sisältä* inkl inklusive ink incl including includes inclusive ml mukaan with med",
  per: "joka varje every per p kohti kohden om i",
  year: "v vuosi vuotta vuode* vuosittai* vuositaso* vuotui* vuosikustannu* vuosimaksu* vuosihin* vuosikulu* a år året årlig* årsk* årsa* y yr yrs year yearly annual* annum pa",
  month: "kk kuukau* mån månad* month* mo mth",
  quarter: "kvartaal* neljännesvuo* kvartal* quarter* q",
  "calendar-year": "vuonna vuosina vuosille vuodelle vuoden vuosien ta tae ts talousarvio* budjettivuo* åren",
  unit: "h tunti tunnissa tunnilta tuntihin* päivähin* yksikköhin* kappalehin* kpl-hin* htp-hin* dagspris* styckpris* enhetspris* tuntihinta tim timme timmen timpris* hour hourly hr pv päivä päivässä dag day kpl st styck* pcs unit* piece* käyttäj* user* användar* lisens* licens* licen* as asuk* invånar* hlö henkilö* person* oppil* elev* km m2 laite laitet* laitte* enhet* vko viikko viikos* vecka* week asiak* kerta kerralta vuorokau* vrk",
  "work-year": "htv henkilötyövuo* årsverk* personår*",
  "work-month": "htkk henkilötyökuukau* personmånad*",
  "work-day": "htp htpv henkilötyöpäiv* työpäiv* dagsverk* arbetsdag* persondag* päivää dagar days pd",
  "work-hour": "tuntia työtun* timmar hours hrs",
  times: "x × * @ á à kertaa gånger times",
  total: "yht yhteensä totalt sammanlagt total summa sum tot inalles kokonaissumm* kokonaiskustannu* loppusumm* kaikkiaan",
  "of-which": "josta joista siitä varav därav which mistä",
  or: "tai eller or vai",
  and: "ja sekä och samt and plus &",
  to: "till to",
  own: "oma oman omat omien omia omana omaa omalla omin omilla eget egen egna own sisäi* intern* nykyi* nuvarande befintlig* existing olemassa",
  "own-work": "itse själva ourselves omaty* oma-ty* virkaty* tjänstearbet* nykyresurs* inhouse egenarbet* talkoot* henkilötyö henkilötyönä henkilötyötä henkilöstötyö*",
  resources: "henkilöst* personalen* työpano* henkilöresurs* henkilöstöresurs* personalresurs* työ työtä työnä työllä työaika* arbet* work resurs* resour* voimin väl*",
  free: "veloituksetta ilmai* maksuton maksutt* gratis kostnadsfri* avgiftsfri* free kustannusneutr* kostnadsneutr* nolla noll zero",
  cost: "kust kustann lisäkust lisäkustann erilliskust* tilläggsutgift* kustannu* lisäkustannu* kulu kuluja kulut kuluj* lisäkulu* meno menot menoja lisämeno* lisäbudjet* tilläggsbudget* lisämäärärah* lisärahoitu* lisärah* kostnad* tilläggskostnad* merkostnad* utgift* tilläggsanslag* cost* expens* hinta* maksa* maksu* pris* price* avgift*",
  funding:
    "palvelusopimu* palvelumaks* ylläpitosopimu* serviceavtal* serviceavgift* käyttötalou* investoin* hankerah* valtionavust* valtionosuu* avustu* eu-rah* eu-avust* eu-tuk* omarah* omavastuu* statsbidrag* statsunderstöd* statsandel* bidrag* eu-bidrag* eu-finans* projektfinans* driftsekonom* driftsbudget* investering* grant* subsid* fund* määrärah* rahoitu* rahaa raha budjet* budget* anslag* finansier*",
  unknown:
    "nn tulossa arvioidaan uppskattas tarjouskilpailu* tarken* täsmen* avoin avoimena avoinna auki kilpailut* tarkist* kesken epäselv* selvit* selviä* arvioimatta myöhemm* puuttuu puuttuvat neuvotel* päätetään päättämättä okän* okla* öppe* precis* utred* konkurrensut* upphandl* saknas unknown open tbd tbc tba xxx senare later pending pyyde* vahvistu* valmistel* odottaa",
  known: "vet kustannusarvio* hinta-arvio* kostnadsberäkn* kostnadsbedömn* kostnadsförslag* osaa osata sanoa tiedos* tietoa tiede* tiedä määritel* määrit* känt känd kända bedöm* fastställ* known defined decided determined päätet* laskettu laskelma",
  elsewhere: "ks kts katso liite liitte* bilag* se see annex* appendi* viite viitt* yhteydess* osana samband sisälty* ingår ingå* included sama samma same kuten enligt mukaises* muualla puittei* ramen ramar",
  credit: "kred kredit* hyvity* palautu* cr credit* återbetal*",
  debit: "d deb debet debit dr veloitu*",
  ordinal: "toimenpi* tp åtgärd* hanke hanket* hankkee* projekti projektiin projekt action project nro nr numero vaihe vaihee* kohta kohda* kohdas* osa erä skede* fas phase part rivi rivil* rad row step vaiheet §",
  vague:
    "pieni pieniä pienet pienehk* vähäi* vähän suuri suuret suuria iso isot isoja merkittäv* kohtuulli* kohtalai* minimaali* paljon liten litet små lite stor stora stort mycket betydande small little minor large major significant muutam* pari parin joitak* joitain useita kymmeniä kymmenien satoja satojen tuhansia några flera tiotusen* hundratusen* few several couple dozens hundreds",
  filler: "erilli* erillis* separat* on at than än of the prosenttia procent percent",
};

const exact = new Map<string, Role>();
const stems = new Map<string, Role>();
for (const role of Object.keys(WORDS) as Role[]) {
  for (const word of WORDS[role].split(" ")) {
    if (word.length > 1 && word.endsWith("*")) stems.set(word.slice(0, -1), role);
    else exact.set(word, role);
  }
}

const LONGEST_STEM = [...stems.keys()].reduce((longest, stem) => Math.max(longest, stem.length), 0);
const SHORTEST_STEM = [...stems.keys()].reduce((shortest, stem) => Math.min(shortest, stem.length), LONGEST_STEM);

const JOINT = /[:-]/u;

function stemRole(word: string): Role | undefined {
  for (let length = Math.min(word.length, LONGEST_STEM); length >= SHORTEST_STEM; length -= 1) {
    const role = stems.get(word.slice(0, length));
    if (role !== undefined) return role;
  }
  return undefined;
}

/**
 * The role of a folded word of a money cell, without the full stop of an abbreviation; undefined for a word that
 * says nothing about money. Case endings after a colon ("alv:n") and the rest of a hyphened word ("kk-maksu") do
 * not count.
 */
export function roleOf(word: string): Role | undefined {
  const whole = exact.get(word) ?? stemRole(word);
  if (whole !== undefined) return whole;
  const cut = word.search(JOINT);
  if (cut <= 0) return undefined;
  const first = exact.get(word.slice(0, cut)) ?? stemRole(word.slice(0, cut));
  // "ICT-budjetti": what it is stands last.
  const last = word.slice(cut + 1);
  return first ?? (word[cut] === "-" && last.length > 3 ? (exact.get(last) ?? stemRole(last)) : undefined);
}
