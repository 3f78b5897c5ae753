import { goalMustasaari } from "./codes/goal-mustasaari";
import { DEFAULT_SEASONS } from "./defaults";
import { programmeSchema } from "./schema";
import { unitsMustasaari } from "./units/mustasaari";

/** Mustasaari's (Korsholm's) ICT vision 2019–2021: actions set per year, owned by roles and teams. Swedish first. */
export const mustasaari = programmeSchema.parse({
  id: "mustasaari",
  names: { fi: "Mustasaaren tvt-visio 2019–2021", sv: "Korsholms IKT-vision 2019–2021", en: "Korsholm ICT vision 2019–2021" },
  organisation: { fi: "Mustasaaren kunta", sv: "Korsholms kommun", en: "Municipality of Korsholm" },
  languages: ["sv", "fi"],
  period: { firstYear: 2019, lastYear: 2021 },
  steeringGroup: { fi: "Tvt-tiimi", sv: "IKT-teamet", en: "ICT team" },
  scheduleUnit: "year",
  seasons: DEFAULT_SEASONS,
  fields: {
    title: { required: "always", headers: ["Strateginen toimenpide", "Strategisk åtgärd"] },
    owner: { required: "always", missing: "warning" },
    due: { required: "always", headers: ["Vuosi", "År", "Year"] },
    goal: { headers: ["Teema", "Tema", "Theme"] },
    level: { used: false },
    basis: { used: false },
    benefit: { used: false },
    beneficiary: { used: false },
    cost: { used: false },
    impact: { used: false },
    model: { used: false },
    impactMetric: { used: false },
    strategyTheme: { used: false },
    activityCode: { used: false },
  },
  codeLists: { goal: goalMustasaari },
  activityCodes: [],
  units: unitsMustasaari,
  publicFields: ["id", "title", "goal", "due", "status"],
  severities: { "date-imprecise": "off" },
  reports: [
    { id: "management-team", names: { fi: "Raportti kunnan johtoryhmälle", sv: "Rapport till kommunens ledningsgrupp", en: "Report to the management team" }, to: { fi: "Johtoryhmä", sv: "Ledningsgruppen", en: "Management team" }, timesPerYear: 1, months: [3] },
    { id: "yearly-update", names: { fi: "Toimintaohjelman vuosittainen arviointi ja päivitys", sv: "Årlig utvärdering och uppdatering av åtgärdsprogrammet", en: "Yearly evaluation and update" }, to: { fi: "Tvt-tiimi", sv: "IKT-teamet", en: "ICT team" }, timesPerYear: 1, months: [11] },
    { id: "vision-review", names: { fi: "Vision tarkistus joka kolmas vuosi", sv: "Granskning av visionen vart tredje år", en: "Review of the vision every third year" }, to: { fi: "Johtoryhmä ja konsernijaosto", sv: "Ledningsgruppen och koncernsektionen", en: "Management team and group division" }, timesPerYear: 1 / 3, firstYear: 2022 },
  ],
});
