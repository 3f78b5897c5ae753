import type { CodeListSource } from "../schema";

/** Vaikuttavuus: where two sizes stand, the smaller counts, so that impact is not overstated. */
export const impact: CodeListSource = {
  undecided: "list-first",
  codes: [
    {
      code: "S",
      names: {
        fi: "kertaluontoinen vaikuttavuus tai vaikutus pieneen määrään ihmisiä",
        sv: "engångseffekt eller effekt på ett litet antal människor",
        en: "one-off impact, or impact on few people",
      },
      short: { fi: "pieni", sv: "liten", en: "small" },
      synonyms: ["vähäinen", "vähän", "lite", "matala", "alhainen", "heikko", "pienet", "small (S)", "ringa", "låg", "litet", "low", "minor", "slight"],
      hints: ["XS", "XXS", "marginaalinen", "olematon", "ei vaikutusta", "ei juuri vaikutusta", "ingen effekt", "marginal", "negligible"],
      writtenAs: "code",
    },
    {
      code: "M",
      names: {
        fi: "jatkuva vaikutus pieneen määrään tai kertaluontoinen suureen joukkoon",
        sv: "kontinuerlig effekt på få eller engångseffekt på många",
        en: "lasting impact on few, or one-off impact on many",
      },
      short: { fi: "keskisuuri", sv: "medelstor", en: "medium" },
      synonyms: ["kohtalainen", "kohtuullinen", "keskikokoinen", "keskitaso", "keskimääräinen", "keskinkertainen", "keski", "medium (M)", "måttlig", "mellanstor", "medelstort", "medel", "moderate", "mid"],
      writtenAs: "code",
    },
    {
      code: "L",
      names: { fi: "jatkuva vaikutus suureen joukkoon", sv: "kontinuerlig effekt på många", en: "lasting impact on many" },
      short: { fi: "suuri", sv: "stor", en: "large" },
      synonyms: ["merkittävä", "iso", "huomattava", "laaja", "korkea", "vahva", "suuret", "large (L)", "big", "betydande", "stort", "hög", "omfattande", "high", "major", "significant"],
      hints: ["XL", "XXL", "XXXL", "erittäin suuri", "mycket stor", "very large", "mullistava"],
      writtenAs: "code",
    },
  ],
};
