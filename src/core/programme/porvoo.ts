import { DEFAULT_SEASONS } from "./defaults";
import { programmeSchema } from "./schema";

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
  fields: {},
  codeLists: {},
  activityCodes: [{ code: "1111", name: "Digiohjelma2024" }],
  publicFields: ["id", "title", "goal", "status"],
});
