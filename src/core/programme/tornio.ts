import { goalTornio } from "./codes/goal-tornio";
import { objectivesTornio } from "./codes/objectives-tornio";
import { DEFAULT_SEASONS } from "./defaults";
import { programmeSchema } from "./schema";
import { unitsTornio } from "./units/tornio";

/** Tornio's digital programme 2030. */
export const tornio = programmeSchema.parse({
  id: "tornio",
  names: { fi: "Tornion digiohjelma 2030", sv: "Torneås digitaliseringsprogram 2030", en: "Tornio digital programme 2030" },
  organisation: { fi: "Tornion kaupunki", sv: "Torneå stad", en: "City of Tornio" },
  languages: ["fi"],
  period: { firstYear: 2024, lastYear: 2026 },
  steeringGroup: { fi: "Digityöryhmä", sv: "Digiarbetsgruppen", en: "Digital working group" },
  scheduleUnit: "half",
  seasons: DEFAULT_SEASONS,
  fields: {
    title: { required: "always" },
    goal: { required: "always", headers: ["Päämäärä", "Digiohjelman päämäärä", "Päämäärä 1–3"], missing: "warning" },
    // Every action has a responsible person or body, and half-years for the budget and planning period.
    owner: { required: "always", headers: ["Vastuuhenkilö tai vastuutaho", "Vastuuhenkilö/-taho"], missing: "error" },
    due: { required: "always", headers: ["Aikataulu (puolivuosittain)", "Puolivuosi"], missing: "error" },
    strategyTheme: { headers: ["Strateginen tavoite", "Strategian tavoite", "Kaupunkistrategian tavoite", "Valtuustokauden tavoite"] },
    level: { used: false },
    basis: { used: false },
    benefit: { used: false },
    beneficiary: { used: false },
    cost: { used: false },
    impact: { used: false },
    model: { used: false },
    impactMetric: { used: false },
    activityCode: { used: false },
  },
  codeLists: { goal: goalTornio, strategyTheme: objectivesTornio },
  activityCodes: [],
  units: unitsTornio,
  // Actions, schedules and responsibilities are described in the internal version only.
  publicFields: ["goal", "strategyTheme", "status"],
  severities: { "required-cell-missing": "error", "no-date": "error", "date-unreadable": "error", "date-imprecise": "error" },
  reports: [
    { id: "progress", names: { fi: "Edistymisraportti talousarvioprosessin yhteydessä", sv: "Framstegsrapport i samband med budgetprocessen", en: "Progress report with the budget process" }, to: { fi: "Kaupunginhallitus", sv: "Stadsstyrelsen", en: "City board" }, timesPerYear: 2, months: [6, 11] },
    { id: "financial-statement", names: { fi: "Toimeenpano tilinpäätöksessä", sv: "Genomförandet i bokslutet", en: "Implementation in the financial statement" }, to: { fi: "Kaupunginhallitus", sv: "Stadsstyrelsen", en: "City board" }, timesPerYear: 1, months: [3] },
    { id: "schedule", names: { fi: "Toimenpiteiden puolivuosiaikataulu", sv: "Åtgärdernas halvårstidtabell", en: "Half-year schedule of the actions" }, to: { fi: "Talousarviovalmistelu", sv: "Budgetberedningen", en: "Budget preparation" }, timesPerYear: 1, months: [9] },
  ],
});
