import type { ProgrammeSource } from "../schema";

/** Förvaltningar · osastot of Korsholm that its vision names; others are learnt from the column. */
export const unitsMustasaari: NonNullable<ProgrammeSource["units"]> = [
  { names: { fi: "Konsernihallinto", sv: "Koncernförvaltningen", en: "Group administration" }, synonyms: ["konsernihall", "koncernförvaltning"] },
  { names: { fi: "Sivistysosasto", sv: "Bildningsavdelningen", en: "Education department" }, synonyms: ["sivistys", "sivistystoimi", "bildningen", "bildning"] },
  { names: { fi: "IT-osasto", sv: "IT-avdelningen", en: "IT department" }, synonyms: ["IT-yksikkö", "IT-enheten", "IT", "tietohallinto"] },
];
