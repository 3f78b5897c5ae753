import { goalGeneric } from "./codes/goal-generic";
import { DEFAULT_SEASONS } from "./defaults";
import { programmeSchema } from "./schema";
import { VIEW_LISTS } from "./views";

/**
 * A digital roadmap by the structure of Kuntaliitto's and FCG's digitiekartta (goals, actions, schedules, responsible
 * people), for any municipality. The other views are there to be used, none is required.
 */
export const generic = programmeSchema.parse({
  id: "generic",
  names: { fi: "Digitiekartta", sv: "Digital färdplan", en: "Digital roadmap" },
  organisation: { fi: "Kunta", sv: "Kommun", en: "Municipality" },
  languages: ["fi", "sv", "en"],
  period: { firstYear: 2020, lastYear: 2035 },
  steeringGroup: { fi: "Ohjausryhmä", sv: "Styrgrupp", en: "Steering group" },
  scheduleUnit: "day",
  seasons: DEFAULT_SEASONS,
  fields: {
    title: { required: "always" },
    owner: { required: "always", missing: "warning" },
    due: { required: "always", missing: "warning" },
  },
  codeLists: { goal: goalGeneric, ...VIEW_LISTS },
  activityCodes: [],
  publicFields: ["id", "title", "description", "goal", "unit", "roadmapYear", "due", "status", "progress", "light"],
  severities: { "code-unknown": "info" },
  reports: [
    { id: "steering-group", names: { fi: "Seurantaraportti ohjausryhmälle", sv: "Uppföljningsrapport till styrgruppen", en: "Follow-up report to the steering group" }, to: { fi: "Ohjausryhmä", sv: "Styrgruppen", en: "Steering group" }, timesPerYear: 4 },
    { id: "yearly-update", names: { fi: "Digitiekartan vuosittainen päivitys", sv: "Årlig uppdatering av färdplanen", en: "Yearly update of the roadmap" }, to: { fi: "Kunnanhallitus", sv: "Kommunstyrelsen", en: "Municipal board" }, timesPerYear: 1, months: [10, 11] },
  ],
});
