import type { ProgrammeSource } from "../schema";

/** Toimialat of Tornio that its digital programme names; others are learnt from the column. */
export const unitsTornio: NonNullable<ProgrammeSource["units"]> = [
  { names: { fi: "Keskushallinto", sv: "Centralförvaltningen", en: "Central administration" }, synonyms: ["keskushall", "keskushallinnon toimiala"] },
  { names: { fi: "Tietohallinto", sv: "Dataförvaltningen", en: "ICT" }, synonyms: ["ict", "tietohallintoyksikkö", "it-yksikkö"] },
];
