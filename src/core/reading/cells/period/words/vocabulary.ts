import type { Flag, MarkName, Meaning } from "./meaning";

/**
 * Words of one meaning, separated by blanks. `stems` may carry case endings and may be misspelt; `forms` stand only
 * as they are. Finnish, Swedish and English words stand side by side: cells of one column mix them.
 */
export interface Entry {
  readonly means: Meaning;
  readonly stems?: string;
  readonly forms?: string;
}

const mark = (name: MarkName, words: string): Entry => ({ means: { is: "mark", mark: name }, forms: words });
const markAfter = (name: MarkName, stems: string, forms = ""): Entry => ({ means: { is: "mark", mark: name, after: true }, stems, forms });
const flag = (name: Flag, stems: string, forms = ""): Entry => ({ means: { is: "flag", flag: name }, stems, forms });

const UNITS: readonly Entry[] = [
  { means: { is: "unit", unit: "week" }, stems: "viikko viiko vecka veckor week", forms: "vko vkot vkon vkolla vkoilla vk vk:t wk" },
  { means: { is: "unit", unit: "month" }, stems: "kuu kuukausi kuukaude månad month", forms: "kk kuukautta" },
  { means: { is: "unit", unit: "quarter" }, stems: "kvartaali kvartaale kvartal vuosikvartaali vuosineljännes vuosineljännekse neljännes neljännekse neljännesvuosi neljännesvuode quarter", forms: "kvart kvartti qtr" },
  { means: { is: "unit", unit: "third" }, stems: "tertiaali tertiaale tertial vuosikolmannes vuosikolmannekse" },
  { means: { is: "unit", unit: "half" }, stems: "puolisko vuosipuolisko puolivuosi puolivuode puolivuotis vuosipuoli vuosipuolikas vuosipuolikkaa halvår halvårsperiod hälft halfyear half", forms: "hå hy semester" },
  { means: { is: "unit", unit: "quarter", letter: true }, forms: "q kv" },
  { means: { is: "unit", unit: "half", letter: true }, forms: "h" },
  { means: { is: "unit", unit: "third", letter: true }, forms: "t" },
  { means: { is: "unit", unit: "week", letter: true }, forms: "w" },
  { means: { is: "year-or-week" }, forms: "v" },
  { means: { is: "year" }, stems: "vuosi vuode vuote vuosie", forms: "vuonna vuotta vv år året årets åren year years yr" },
  { means: { is: "turn-of-year" }, stems: "vuodenvaihde vuodenvaihte vuodenvaihtee vaihde vaihte vaihtee årsskifte årsväxling", forms: "årsskiftena" },
  { means: { is: "school-year" }, stems: "lukuvuosi lukuvuode lukuvuote läsår", forms: "lv" },
  { means: { is: "tail" }, stems: "kausi kaude kaute lukukausi lukukaude lukukaute puoli puole puoliskoa termin säsong season period", forms: "term" },
];

const SEASONS: readonly Entry[] = [
  { means: { is: "season", season: "spring" }, stems: "kevät kevä kevää kevättalvi kevättalve vår vårvinter spring", forms: "kev vt" },
  { means: { is: "season", season: "summer", month: 6 }, stems: "kesä" },
  { means: { is: "season", season: "summer" }, stems: "sommar summer" },
  { means: { is: "season", season: "autumn" }, stems: "syksy syystalvi syystalve höst autumn fall", forms: "syks syk ht" },
  { means: { is: "season", season: "winter" }, stems: "talvi talve vinter winter" },
  { means: { is: "season-letter", season: "spring" }, forms: "k" },
  { means: { is: "season-letter", season: "autumn" }, forms: "s" },
  { means: { is: "holiday", holiday: "summer-holiday" }, stems: "kesäloma kesälomie kesälomi kesälomakausi kesälomakaude sommarsemester", forms: "semestern semestrar semestrarna" },
  { means: { is: "holiday", holiday: "christmas" }, stems: "christmas", forms: "joulua jouluun jouluna jouluksi joulun julen" },
  { means: { is: "holiday", holiday: "midsummer" }, stems: "juhannus juhannukse midsommar midsummer" },
];

const ORDINALS: readonly Entry[] = [
  { means: { is: "ordinal", value: 1 }, stems: "ensimmäinen ensimmäise ensimmäis", forms: "1st första first" },
  { means: { is: "ordinal", value: 2 }, stems: "toinen toise", forms: "andra second" },
  { means: { is: "ordinal", value: 3 }, stems: "kolmas kolmanne", forms: "tredje third" },
  { means: { is: "ordinal", value: 4 }, stems: "neljäs neljänne", forms: "fjärde fourth" },
  { means: { is: "ordinal", value: -1 }, stems: "viimeinen viimeise jälkimmäinen jälkimmäise", forms: "sista last latter" },
];

const MARKS: readonly Entry[] = [
  mark("by", "viimeistään viim viimeist senast by deadline dl määräaika takaraja tidsfrist valmistuu valmistuminen valmistuttava valmiina päättyy päättyminen loppuu slutar slutförs ends latest"),
  markAfter("by", "mennessä", "asti saakka menness menn"),
  mark("before", "ennen före innan before"),
  markAfter("after", "jälkeen jälke"),
  mark("after", "efter after"),
  mark("from", "från from fom since alk sedan alkaa alkanut alkoi aloitus aloitetaan aloitettu alkaminen käynnistyy käynnistetään käynnistetty käynnistyminen start startti startar starttaa starts started börjar inleds inleddes påbörjas påbörjad påbörjats aikaisintaan tidigast earliest"),
  markAfter("from", "", "alkaen lukien lähtien eteenpäin framåt onwards onward"),
  mark("to", "till tills until"),
  mark("between-only", "to through thru"),
  markAfter("end", "loppu lopu"),
  mark("end", "slut slutet utgång utgången end ending ultimo eoy eom"),
  markAfter("start", "alku alu"),
  mark("start", "början beginning begynnelse begynnelsen"),
  markAfter("mid", "puoliväli puolivä puolivälee puolessaväli"),
  mark("mid", "mitten medio mid middle"),
  mark("early", "early tidigt tidig"),
  mark("late", "late sent sen"),
];

const FLAGS: readonly Entry[] = [
  flag("continuous", "jatkuva jatkuvasti jatkuvaluontei jatkuvaluonteinen pysyvästi fortgående fortlöpande löpande kontinuerlig continuous toistaiseksi pysyvä vakiintunut permanent", "jatkuu jatkuen jatk kontinuerligt continuously ongoing fortsätter continues tillsvidare"),
  flag("recurring", "vuosittain vuosittainen vuotuinen kuukausittain viikoittain päivittäin neljännesvuosittain puolivuosittain kvartaaleittain säännöllisesti toistuva toistuvasti", "årligen årlig årligt månatligen månatligt veckovis dagligen kvartalsvis halvårsvis regelbundet återkommande yearly annually annual monthly weekly daily quarterly regularly recurring joka varje every"),
  flag("unset", "avoin tarkentuu täsmentyy", "auki avoinna öppen öppet open tbd tba tbc tbs na puuttuu saknas missing unknown none null nil okänd okänt oklar oklart tuntematon epäselvä epäselvää epävarma myöhemmin senare later sovitaan sopimatta ilmoitetaan vahvistuu vahvistetaan tarkennetaan täsmennetään täydennetään aikataulutetaan ratkaistaan preciseras avgörs bestäms fastställs beslutas klarnar meddelas överenskoms utreds sovittava päätetään määriteltävä määritellään selvitetään selvitettävä selviää ratkeaa harkitaan"),
  flag("vague", "voimaantulo ikraftträdande valtuustokausi valtuustokaude strategiakausi strategiakaude suunnittelukausi suunnittelukaude taloussuunnitelmakausi mandatperiod fullmäktigeperiod strategiperiod", "asap heti välittömästi viipymättä nopeasti kiire kun när when sisällä kuluttua päästä pian pikaisesti pikainen kiireellinen kiireellisesti kiireinen snarast snart genast omgående immediately soon urgent ensi tänä tämän kuluva kuluvan kuluvana seuraava seuraavan seuraavalla seuraavana viime nästa next this innevarande tarvittaessa lähiaikoina lähivuosina lähitulevaisuudessa tulevaisuudessa jatkossa framöver framtiden"),
  flag("approximate", "", "noin n ca cirka circa arviolta arvio alustavasti alustava preliminärt preliminär prel ehkä kanske mahdollisesti eventuellt ev todennäköisesti todnäk approx approximately about around maybe probably tentative tentatively likely estimate est ungefär runt troligen luultavasti suunnilleen"),
  flag("moved", "", "siirretty siirretään siirtyy siirtynyt siirty siirto lykätty lykätään lykkääntyy lykkääntynyt framflyttad framflyttat framskjuten flyttad flyttat flyttas uppskjuten uppskjutits skjuts moved postponed rescheduled deferred myöhässä myöhästyy myöhästynyt viivästyy viivästynyt viivästyi venyy venynyt venyi pitkittyy pitkittynyt siirtyi lykkääntyi försenas försenad försenat försenats delayed"),
  flag("formerly", "", "alunperin aiemmin aikaisemmin ent entinen ursprungligen tidigare originally previously formerly oli was var piti"),
  flag("programme", "digiohjelma digiohjelmakausi digiohjelmakaude digiohjelmakaute ohjelmakausi ohjelmakaude ohjelmakaute ohjelmaperiodi programperiod programmeperiod"),
  flag("negation", "", "ei ej inte icke not no ingen inget utan ilman without eivät"),
  flag("between", "", "välillä mellan between"),
];

const OTHERS: readonly Entry[] = [
  { means: { is: "status", status: "done" }, forms: "valmis valmistui valmistunut tehty toteutettu toteutunut toteutui päättynyt päättyi suoritettu suljettu klar klart klara färdig färdigt gjord gjort genomförd genomfört slutförd slutfört avslutad avslutat done completed complete finished ready closed" },
  { means: { is: "status", status: "cancelled" }, forms: "peruttu peruutettu toteuteta toteudu hylätty inställd inställt annullerad cancelled canceled" },
  { means: { is: "status", status: "on-hold" }, forms: "keskeytetty keskeytynyt tauolla jäissä avbruten avbrutet pausad paused" },
  { means: { is: "status", status: "in-progress" }, forms: "käynnissä kesken pågår pågående työnalla" },
  { means: { is: "join", join: "list" }, forms: "ja sekä och samt and" },
  { means: { is: "join", join: "or" }, forms: "tai taikka eller or" },
  { means: { is: "clock" }, forms: "klo kello kl klockan" },
  { means: { is: "phase" }, stems: "vaihe vaihee etappi etape", forms: "fas fasen phase osa osan etapp sprint sprintti versio version" },
  {
    means: { is: "filler" },
    stems: "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai aikana kuluessa toteutusaika ajanjakso ajan aikataulu tavoite ajankohta",
    forms:
      "ma ti ke pe la su mån tis ons tor tors fre lör sön mon tue tues wed thu thur fri sat sun måndag tisdag onsdag torsdag fredag lördag söndag monday tuesday wednesday thursday friday saturday sunday " +
      "pv pvm päivä päivänä dag dagen den day date aikana ajalla ajalle välisenä under inom during within in on at the of av på vid det per for i " +
      "tavoitteena mål target tidtabell schedule suunniteltu planerad planned ta ts tae tp talousarvio talousarviossa talousarviovuosi talousarviovuonna budjetti budjettivuosi budget budgetår " +
      "päivitetty uppdaterad uppdaterat updated muokattu ändrad koko hela whole nyt uusi nu ny now new st nd rd th z utc",
  },
];

export const VOCABULARY: readonly Entry[] = [...UNITS, ...SEASONS, ...ORDINALS, ...MARKS, ...FLAGS, ...OTHERS];
