import type { Light } from "../../values";
import { lexicon } from "../metric/figures/lexicon";
import { signMap } from "../metric/figures/sign-map";

/** What a word says in a cell of traffic lights. */
export type LightRole =
  | Light
  /** A colour that is no light. */
  | "other-colour"
  | "small"
  | "big"
  /** Delays, problems, deviations: how bad depends on the word beside. */
  | "trouble"
  /** Something to watch. */
  | "watch"
  | "late"
  | "critical"
  | "on-track"
  | "mostly"
  | "off";

/** Words of traffic lights and of verdicts on progress, without accents. */
export const lightWords = lexicon<LightRole>({
  green: "vi vih vihr vihre* vihrea gron gront grona gr green grn",
  yellow: "ke kel kelt kelta* keltainen oranss* ora gu gul gult gula yel yellow amber amb orange meripihka*",
  red: "pu pun puna* punainen ro rod rott roda red",
  grey: "ha har harma* gra gratt graa grey gray valkoi* vit vitt vita white",
  "other-colour": "sini* sinin* bla blatt blue musta* svart* black violet* lila purple ruskea brun brown",
  small:
    "pieni pienta pienia pienet piene* vahai* vahan hieman hiukan lieva* lievia lievasti jonkin jonkun joitakin joitain muutama muutamia satunnai* sma liten litet lilla mindre nagot nagra latt* lindrig* minor small slight* some somewhat few marginal*",
  big: "suuri suuria suuret suure* iso isoja isot ison merkittav* huomattav* vakav* paha* pahasti selva* selkea* laaja* useita paljon kriittis* olennai* betydande stor stora stort storre allvarlig* avsevard* omfattande manga major significant* serious* severe* big large critical* substantial* badly many",
  trouble:
    "viive viivet* viivei* viivast* viivyt* viivas* ongelm* haaste* hairio* poikkeam* este esteita este* jaljessa jalkeen hidast* hidas* forsening* forsenad* drojsmal* fordroj* problem* avvikel* utmaning* hinder hindret efter delay* issue* deviation* challenge* slippage behind obstacle* slow* hitaa* venyn* venyy petta* ylitty* puute* puutte* resurssipula* pula huolta overskrid* brist* brister exceed* lack* vaatii kraver requires needs",
  watch: "riski* riskei* riskej* riskia uhka* uhat uhattu* vaarassa varoit* huomioitav* huomiota huomio seurattav* seurannassa tarkkail* epavarm* risk risker riskerar hot varning* obs osaker* bevaka* uppmarksam* risks warning* watch caution attention uncertain* threatened",
  late: "myohassa myohast* myohas* sen sent late overdue",
  critical: "kriittinen kriittista halytys halyttav* pysahty* epaonnist* vaara hylat* jumissa estynyt kritisk* larm stoppad* stannat misslyckad* critical blocked stopped failed failing alarm offtrack",
  "on-track":
    "etene suunnitellusti suunnitelman suunnitelmien aikataulussa aikataulun ajallaan ajoissa kunnossa ok okei hyvin hyva hyvassa mallikkaasti normaalisti odotetusti tavoitteessa tavoitetasolla etenee edistyy enligt plan planenligt tidtabell tidtabellen tid tidsplan tidsplanen schema bra framskrid* vag fas ontrack track schedule planned well good fine",
  mostly: "paaosin paasaantoisesti enimmakseen osin osittain osaksi lahes melkein huvudsakligen delvis till mestadels nastan mostly partly largely nearly almost",
  off: "off sivuraiteil* ur",
});

const SIGNS = signMap<Light>({ green: "🟢🟩💚🍏", yellow: "🟡🟨💛🟠🟧🧡⚠", red: "🔴🟥🛑⛔🚨", grey: "⚪⬜⚫🔘🩶" });

/** The light of a coloured sign or emoji. */
export function lightOfSign(sign: string): Light | undefined {
  return SIGNS.get(sign);
}

const FACES = signMap<Light>({ green: "🙂😀😃😄😊☺👍✅✔✓", yellow: "😐😕🤔", red: "☹🙁😟😞😡👎❌✗✘❗" });

/** The light that a face or a tick probably stands for. */
export function lightOfFace(sign: string): Light | undefined {
  return FACES.get(sign);
}

/** The exact names of the lights, by the language of the programme. */
export const LIGHT_NAMES: Readonly<Record<"fi" | "sv" | "en", Readonly<Record<string, Light>>>> = {
  fi: { vihreä: "green", keltainen: "yellow", punainen: "red", harmaa: "grey" },
  sv: { grön: "green", gul: "yellow", röd: "red", grå: "grey" },
  en: { green: "green", yellow: "yellow", red: "red", grey: "grey" },
};
