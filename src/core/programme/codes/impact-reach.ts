import type { CodeListSource } from "../schema";

/** Pieni vai suuri joukko? The second of the two questions that impact size stands on. */
export const impactReach: CodeListSource = {
  codes: [
    {
      code: "few",
      writtenAs: "name",
      names: { fi: "pieni joukko", sv: "få", en: "few" },
      synonyms: ["pieneen joukkoon", "pienelle joukolle", "pienelle ryhmälle", "harvoille", "pieni määrä", "pieneen määrään", "pieni määrä ihmisiä", "pieni ryhmä", "pieneen ryhmään", "harvat", "harva", "muutama", "muutamat", "vähän ihmisiä", "liten grupp", "litet antal", "ett litet antal människor", "på få", "få personer", "ett fåtal", "fåtal", "few people", "small group", "a small number", "small number of people"], // prettier-ignore
      hints: ["pieni", "liten", "litet", "small"],
    },
    {
      code: "many",
      writtenAs: "name",
      names: { fi: "suuri joukko", sv: "många", en: "many" },
      synonyms: ["suureen joukkoon", "suurelle joukolle", "suurelle ryhmälle", "isolle joukolle", "monelle", "iso joukko", "isoon joukkoon", "suuri määrä", "suureen määrään", "suuri määrä ihmisiä", "suuri ryhmä", "suureen ryhmään", "laaja joukko", "laajaan joukkoon", "moni", "monet", "moneen", "kaikki", "kaikille", "kaikki kuntalaiset", "kaikki asukkaat", "koko kaupunki", "koko kunta", "koko henkilöstö", "koko organisaatio", "hela staden", "hela kommunen", "paljon ihmisiä", "stor grupp", "stort antal", "ett stort antal människor", "på många", "många personer", "alla invånare", "many people", "large group", "a large number", "large number of people", "all residents", "monta"], // prettier-ignore
      hints: ["suuri", "iso", "laaja", "stor", "stort", "large", "big"],
    },
  ],
};
