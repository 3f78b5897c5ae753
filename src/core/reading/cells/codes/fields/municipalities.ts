/**
 * Kunnat · kommuner: names of Finnish municipalities in Finnish and, for bilingual ones, in Swedish, with the
 * genitive where it is formed by consonant gradation or a vowel change. A municipality in a development-model cell is a partner.
 */
const NAMES =
  "akaa alajärvi alavieska alavus asikkala askola aura enonkoski enontekiö espoo esbo eura eurajoki euraåminne evijärvi finström forssa föglö geta haapajärvi haapavesi hailuoto halsua hamina fredrikshamn hammarland hankasalmi hanko hangö harjavalta hartola hattula hausjärvi " +
  "heinola heinävesi helsinki helsingfors hirvensalmi hollola huittinen humppila hyrynsalmi hyvinkää hämeenkyrö hämeenlinna tavastehus ii iisalmi iitti ikaalinen ilmajoki ilomantsi imatra inari inkoo ingå isojoki isokyrö storkyro janakkala joensuu jokioinen jomala joroinen joutsa juuka juupajoki " +
  "juva jyväskylä jämijärvi jämsä järvenpää träskända kaarina kaavi kajaani kalajoki kangasala kangasniemi kankaanpää kannonkoski kannus karijoki karkkila karstula karvia kaskinen kaskö kauhajoki kauhava kauniainen grankulla kaustinen kaustby keitele kemi kemijärvi keminmaa kemiönsaari kimitoön kempele " +
  "kerava kervo keuruu kihniö kinnula kirkkonummi kyrkslätt kitee kittilä kiuruvesi kivijärvi kokemäki kokkola karleby kolari konnevesi kontiolahti korsnäs koski kotka kouvola kristiinankaupunki kristinestad kruunupyy kronoby kuhmo kuhmoinen kumlinge kuopio kuortane kurikka kustavi kuusamo kyyjärvi " +
  "kärkölä kärsämäki lahti laihia laitila lapinjärvi lappträsk lapinlahti lappajärvi lappeenranta villmanstrand lapua lappo laukaa lemi lemland lempäälä leppävirta lestijärvi lieksa lieto liminka liperi lohja lojo loimaa loppi loviisa lovisa luhanka lumijoki lumparland luoto larsmo luumäki " +
  "maalahti malax maarianhamina mariehamn marttila masku merijärvi merikarvia miehikkälä mikkeli muhos multia muonio mustasaari korsholm muurame mynämäki myrskylä mörskom mäntsälä mäntyharju mänttä-vilppula naantali nådendal nakkila nivala nokia nousiainen nurmes nurmijärvi närpiö närpes orimattila " +
  "oripää orivesi oulainen oulu uleåborg outokumpu padasjoki paimio paltamo parainen pargas parikkala parkano pedersöre pelkosenniemi pello perho pertunmaa petäjävesi pieksämäki pielavesi pietarsaari jakobstad pihtipudas pirkkala polvijärvi pomarkku pori björneborg pornainen borgnäs porvoo borgå posio " +
  "pudasjärvi pukkila punkalaidun puolanka puumala pyhtää pyttis pyhäjoki pyhäjärvi pyhäntä pyhäranta pälkäne pöytyä raahe raseborg raasepori raisio rantasalmi ranua rauma rautalampi rautavaara rautjärvi reisjärvi riihimäki ristijärvi rovaniemi ruokolahti ruovesi rusko rääkkylä saarijärvi salla salo " +
  "saltvik sastamala sauvo savitaipale savonlinna nyslott savukoski seinäjoki sievi siikainen siikajoki siikalatva siilinjärvi simo sipoo sibbo siuntio sjundeå sodankylä soini somero sonkajärvi sotkamo sottunga sulkava sund suomussalmi suonenjoki sysmä säkylä taipalsaari taivalkoski taivassalo tammela " +
  "tampere tammerfors tervo tervola teuva tohmajärvi toholampi toivakka tornio torneå turku åbo tuusniemi tuusula tusby tyrnävä ulvila urjala utajärvi utsjoki uurainen uusikaarlepyy nykarleby uusikaupunki nystad vaala vaasa vasa valkeakoski vantaa vanda varkaus vehmaa vesanto vesilahti veteli vetil " +
  "vieremä vihti vichtis viitasaari vimpeli virolahti virrat vårdö vöyri vörå ylitornio ylivieska ylöjärvi ypäjä ähtäri äänekoski";

const GENITIVES =
  "lahden turun helsingin tampereen vantaan lappeenrannan haminan rovaniemen seinäjoen riihimäen imatran uudenkaupungin kirkkonummen hangon loviisan forssan salon raision naantalin kaarinan ylöjärven nurmijärven järvenpään keravan tuusulan mustasaaren vöyrin paraisten pietarsaaren närpiön maalahden kotkan kouvolan mikkelin kemijärven rantasalmen kaustisen ylivieskan kalajoen raahen";

/** Maakunnat · landskap, as they stand before "kunnat" or "liitto"; and the neighbours over the border. */
const REGIONS: ReadonlySet<string> = new Set(
  "lapin lappi uudenmaan uusimaa pohjanmaan pohjanmaa savon savo karjalan karjala satakunnan satakunta hämeen häme pirkanmaan pirkanmaa kainuun kainuu kymenlaakson kymenlaakso suomen päijät kanta varsinais ahvenanmaan meri-lapin lapland lappland nyland nylands österbotten österbottens egentliga haaparanta haaparannan haparanda kalix uumaja umeå luulaja luleå".split(" "),
);

/** True for a region's name as it stands before "kunnat" or "liitto", or a neighbouring town abroad; `word` is folded. */
export function isRegion(word: string): boolean {
  return REGIONS.has(word) || word.split("-").every((part) => REGIONS.has(part) || /^(?:itä|länsi|etelä|pohjois|keski|meri)$/u.test(part));
}

const SINGLE: ReadonlySet<string> = new Set(`${NAMES} ${GENITIVES}`.split(" "));

/** Case endings after which the name stands unchanged ("Heinolan", "Porvoossa", "Borgås"). */
const ENDINGS = ["n", "ssa", "ssä", "lla", "llä", "lle", "sta", "stä", "ta", "tä", "s"] as const;

/** True for a municipality's name, also with a case ending; `word` is folded. */
export function isMunicipality(word: string): boolean {
  return SINGLE.has(word) || ENDINGS.some((ending) => word.length > ending.length + 3 && word.endsWith(ending) && SINGLE.has(word.slice(0, -ending.length)));
}
