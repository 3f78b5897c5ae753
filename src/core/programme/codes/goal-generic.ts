import type { CodeListSource } from "../schema";

/** Numbered goals for a roadmap whose own goals are not known; names are given in the settings. */
export const goalGeneric: CodeListSource = {
  several: true,
  open: true,
  codes: ["1", "2", "3", "4", "5", "6", "7", "8"].map((code) => ({
    code,
    names: { fi: `tavoite ${code}`, sv: `mål ${code}`, en: `goal ${code}` },
    synonyms: [`päämäärä ${code}`, `teema ${code}`, `tema ${code}`, `kärki ${code}`],
  })),
};
