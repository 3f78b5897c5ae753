import { lexicon } from "./lexicon";

/** What a word says about the figure beside it, in any cell of figures. */
export type BaseRole =
  | "approximate"
  | "at-least"
  | "more-than"
  | "at-most"
  | "less-than"
  | "target"
  | "current"
  | "plan"
  | "previous"
  | "total"
  | "mean"
  | "negation"
  | "per"
  | "and"
  | "times"
  | "up"
  | "down"
  | "steady"
  | "yearly"
  | "filler";

export const baseWords = lexicon<BaseRole>({
  approximate:
    "n noin ca cca cirka circa c about approx* around roughly arviolta arvio arviona suunnilleen likimain* ungefar uppskattningsvis omkring runt karkeasti vajaa* reilu* drygt knappt nastan lahes melkein almost nearly est",
  "at-least": "vahintaan vah min minimi* minst atminstone ainakin least minimum",
  "more-than": "yli enemman over mer more above ylittaa ylitta*",
  "at-most": "enintaan enint max maks maksimi* korkeintaan hogst maximalt maximum most saakka asti",
  "less-than": "alle vahemman under mindre less below fewer alittaa",
  target: "tavoite tavoit* tav malet mal malniva* malvard* malsatt* target goal",
  current:
    "nyt nykyi* nykytila* nykytaso* lahtotaso* lahtoarvo* lahtotilan* lahto toteutunu* toteutuma* toteutui toteuma* kaytet* kayttynyt nulage* nuvarande utgangsniva* utgangslag* utfall anvan* nu now current* actual* baseline used realised realized",
  plan: "suunnitel* budjetoi* arvioitu* planera* budgetera* varat* beraknad* plan planned budgeted estimated",
  previous: "edellinen edellis* ed aiempi aiemmin aikaisem* viime previous prev tidigare forra foregaende ennen oli",
  total: "yht yhteensa totalt sammanlagt total summa sum inalles kaikkiaan",
  mean: "ka keskiarvo* keskiarv* keskim* medel medelvard* medeltal* mean average avg genomsnitt* snitt mediaani* median*",
  negation: "ei eivat en emme ilman inte ej icke ingen inget inga not no none without utan never",
  per: "per p kohti kohden",
  and: "ja seka och samt and plus",
  times: "x × kertaa ggr ganger times kpl",
  up: "kasvaa kasvav* kasvanut kasvoi kasvoivat kasvu kasvua kasvussa nousee nousev* nousu* nousi nousivat noussut paranee parane* parani parantu* lisaantyy lisaanty* okar okan* okade okat okning* stiger stigan* steg stigit vaxer vaxan* vaxte forbattra* up increas* grow* improv* rising rises ylos ylospain",
  down: "laskee laskev* laski laskivat laskenut laskuss* vahenee vahene* vaheni vahentyny* heikkenee heiken* heikken* huononee huonon* pienenee pienene* pieneni alenee alene* aleni minska* minskning* sjunker sjunkan* sjonk sjunkit forsamra* down decreas* declin* falls falling worsen* alas alaspain",
  steady: "ennallaan pysyy vakaa* oforandra* stabil* unchanged stable steady muuttumat*",
  yearly: "vuosittain vuosittai* vuodessa arlig* arligen yearly annual*",
  filler: "than an at on av of up to kuin de the till i om joka varje every",
});
