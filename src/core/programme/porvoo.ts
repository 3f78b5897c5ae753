import { goalPorvoo } from "./codes/goal-porvoo";
import { metricPorvoo } from "./codes/metric-porvoo";
import { themePorvoo } from "./codes/theme-porvoo";
import { DEFAULT_SEASONS } from "./defaults";
import { programmeSchema } from "./schema";
import { unitsPorvoo } from "./units/porvoo";
import { VIEW_LISTS } from "./views";

const REQUIRED = { required: "always" } as const;

/** Porvoo's digital programme 2024–2026. */
export const porvoo = programmeSchema.parse({
  id: "porvoo",
  names: { fi: "Porvoon digiohjelma 2024–2026", sv: "Borgås digitaliseringsprogram 2024–2026", en: "Porvoo digital programme 2024–2026" },
  organisation: { fi: "Porvoon kaupunki", sv: "Borgå stad", en: "City of Porvoo" },
  languages: ["fi", "sv"],
  period: { firstYear: 2024, lastYear: 2026 },
  steeringGroup: { fi: "Digijory", sv: "Digijory", en: "Digital steering group (Digijory)" },
  scheduleUnit: "year",
  seasons: DEFAULT_SEASONS,
  fields: {
    id: REQUIRED,
    title: { ...REQUIRED, headers: ["Digitiekartan toimenpide"] },
    goal: { ...REQUIRED, headers: ["Mitä tavoitetta toimenpide edistää", "Digiohjelman tavoite"] },
    level: { ...REQUIRED, headers: ["Mihin tasoon toimenpide liittyy"] },
    basis: { ...REQUIRED, headers: ["Mihin toimenpide perustuu"] },
    benefit: { ...REQUIRED, headers: ["Mikä on pitkän ajan hyöty"] },
    beneficiary: { ...REQUIRED, headers: ["Kuka hyötyy pääasiassa"] },
    cost: { ...REQUIRED, headers: ["Kustannuskokoluokka"] },
    impact: { ...REQUIRED, headers: ["Vaikuttavuuden suuruus"] },
    model: { ...REQUIRED, headers: ["Kehittämismalli"] },
    unit: { ...REQUIRED, headers: ["Toimiala tai liikelaitos"] },
    owner: { ...REQUIRED, missing: "warning" },
    due: REQUIRED,
    status: REQUIRED,
    activityCode: { required: "with-money" },
    personDays: { headers: ["Käytetyt resurssit"] },
    strategyTheme: { headers: ["Kärkiteema", "Kaupunkistrategian kärki"] },
  },
  codeLists: { goal: goalPorvoo, ...VIEW_LISTS, strategyTheme: themePorvoo, impactMetric: metricPorvoo },
  activityCodes: [{ code: "1111", name: "Digiohjelma2024" }],
  goalBenefits: { A: "people-first", B: "sustainability", C: "renewal" },
  units: unitsPorvoo,
  // Digiohjelma ei ohjaa konserniyhtiöitä: in the group or co-owned, but outside the programme's scope.
  groupCompanies: ["HPK Palvelut Oy", "Porvoon Energia Oy", "Borgå Energi Ab", "Porvoon A-asunnot Oy", "Borgå A-bostäder Ab"],
  // Progress per action is public; owners are people or posts and stay out until the city adds them.
  publicFields: ["id", "title", "description", "goal", "level", "basis", "benefit", "beneficiary", "cost", "impact", "model", "unit", "roadmapYear", "due", "status", "progress", "light", "impactMetric", "strategyTheme"],
  reports: [
    { id: "steering-group", names: { fi: "Digijoryn seurantaraportti", sv: "Digijorys uppföljningsrapport", en: "Follow-up report to the steering group" }, to: { fi: "Digijory", sv: "Digijory", en: "Digital steering group" }, timesPerYear: 6, months: [2, 4, 6, 9, 11, 12] },
    { id: "roadmap-approval", names: { fi: "Digitiekartan päivitys ja hyväksyntä", sv: "Uppdatering och godkännande av färdplanen", en: "Update and approval of the roadmap" }, to: { fi: "Kaupunginhallitus", sv: "Stadsstyrelsen", en: "City board" }, timesPerYear: 1, months: [10, 11] },
    { id: "yearly-metrics", names: { fi: "Mittarit, edistyminen, kustannukset ja vaikuttavuus", sv: "Mätare, framskridande, kostnader och effekt", en: "Metrics, progress, costs and impact" }, to: { fi: "Kaupunginhallitus", sv: "Stadsstyrelsen", en: "City board" }, timesPerYear: 1, months: [12] },
    { id: "public-progress", names: { fi: "Edistyminen ja mittarit verkkosivuilla", sv: "Framskridande och mätare på webbplatsen", en: "Progress and metrics on the web site" }, to: { fi: "Kuntalaiset", sv: "Invånarna", en: "Residents" }, timesPerYear: 1, months: [12] },
    { id: "managers", names: { fi: "Lähijohtajainfo", sv: "Chefsinfo", en: "Briefing of line managers" }, to: { fi: "Lähijohtajat", sv: "Närcheferna", en: "Line managers" }, timesPerYear: 1 },
  ],
});
