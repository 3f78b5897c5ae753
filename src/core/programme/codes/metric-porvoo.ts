import type { CodeListSource } from "../schema";

/** Vaikuttavuusmittari: one per action, from Porvoo's ten strategy indicators of 30.5.2022. */
export const metricPorvoo: CodeListSource = {
  open: true,
  codes: [
    { code: "population-change", names: { fi: "väestönmuutos", sv: "befolkningsförändring", en: "population change" }, synonyms: ["väestökehitys", "väestönkasvu", "väkiluku", "asukasluku", "befolkningstillväxt", "befolkningsutveckling", "population growth", "population"], writtenAs: "name" }, // prettier-ignore
    { code: "welfare-coefficient", names: { fi: "HYTE-kerroin", sv: "koefficienten för främjande av hälsa och välfärd", en: "coefficient for promoting health and welfare" }, synonyms: ["HYTE", "hyvinvoinnin ja terveyden edistämisen kerroin", "HYTE-koefficient", "HYTE coefficient", "koefficient för främjande av hälsa och välfärd"], writtenAs: "name" }, // prettier-ignore
    { code: "education-index", names: { fi: "koulutustasoindeksi", sv: "utbildningsnivåindex", en: "index of the level of education" }, synonyms: ["koulutustaso", "koulutusindeksi", "utbildningsnivå", "education index", "level of education"], writtenAs: "name" }, // prettier-ignore
    { code: "street-safety-index", names: { fi: "katuturvallisuusindeksi", sv: "gatusäkerhetsindex", en: "street safety index" }, synonyms: ["katuturvallisuus", "gatusäkerhet", "street safety"], writtenAs: "name" },
    { code: "centre-pulse", names: { fi: "keskustan pulssimittari", sv: "pulsmätare på upplevelser i Borgå centrum", en: "pulse meter of the centre" }, synonyms: ["pulssimittari", "keskustan pulssi", "keskustan elinvoima", "pulsmätare", "pulsmätare för centrum", "centrums pulsmätare", "pulse meter"], writtenAs: "name" }, // prettier-ignore
    { code: "employment-rate", names: { fi: "työllisyysaste", sv: "sysselsättningsgrad", en: "employment rate" }, synonyms: ["työllisyys", "työllisyysprosentti", "sysselsättning", "sysselsättningsgraden", "employment"], hints: ["työttömyysaste", "arbetslöshetsgrad", "unemployment rate"], writtenAs: "name" }, // prettier-ignore
    { code: "business-stock", names: { fi: "yrityskanta", sv: "företagsbestånd", en: "stock of businesses" }, synonyms: ["yritysten määrä", "yritysten lukumäärä", "yrityskannan kehitys", "företagsbeståndet", "antal företag", "number of businesses", "business stock"], writtenAs: "name" }, // prettier-ignore
    { code: "loan-stock", names: { fi: "lainakanta", sv: "lånebestånd", en: "loan stock" }, synonyms: ["lainamäärä", "lainakannan kehitys", "lainat asukasta kohti", "velka", "lånebeståndet", "lån per invånare", "debt", "loans"], writtenAs: "name" },
    { code: "emissions-per-resident", names: { fi: "kasvihuonekaasupäästöt asukasta kohti", sv: "växthusgasutsläpp per invånare", en: "greenhouse gas emissions per resident" }, synonyms: ["päästöt/asukas", "päästöt asukasta kohti", "päästöt per asukas", "kasvihuonekaasupäästöt", "kasvihuonekaasupäästöt/asukas", "khk-päästöt", "päästöt", "hiilidioksidipäästöt", "CO2-päästöt", "utsläpp per invånare", "växthusgasutsläpp", "utsläpp", "greenhouse gas emissions", "emissions per capita", "emissions"], writtenAs: "name" }, // prettier-ignore
    { code: "protected-forest-share", names: { fi: "suojellun metsän osuus", sv: "andel skyddad skogsmark", en: "share of protected forest" }, synonyms: ["suojeltu metsä", "suojellut metsät", "suojellun metsän määrä", "metsien suojelu", "skyddad skog", "skyddad skogsmark", "protected forest"], writtenAs: "name" }, // prettier-ignore
  ],
};
