import type { CodeListSource } from "../schema";

/** Jatkuva vai kertaluontoinen? The first of the two questions that impact size stands on. */
export const impactDuration: CodeListSource = {
  codes: [
    {
      code: "one-off",
      writtenAs: "name",
      names: { fi: "kertaluontoinen", sv: "engångs", en: "one-off" },
      synonyms: ["kertaluonteinen", "kertaluontoinen vaikutus", "kertaluontoinen vaikuttavuus", "kertaluonteinen vaikutus", "kerran", "kerta", "kertavaikutus", "yksittäinen", "tilapäinen", "lyhytaikainen", "engångseffekt", "engångsföreteelse", "en gång", "tillfällig", "kortvarig", "one-time", "one off", "once", "single", "temporary"], // prettier-ignore
    },
    {
      code: "lasting",
      writtenAs: "name",
      names: { fi: "jatkuva", sv: "kontinuerlig", en: "lasting" },
      synonyms: ["jatkuva vaikutus", "jatkuva vaikuttavuus", "jatkuvasti", "pysyvä", "pysyvä vaikutus", "pitkäaikainen", "pitkäkestoinen", "toistuva", "fortlöpande", "bestående", "varaktig", "långvarig", "permanent", "kontinuerlig effekt", "continuous", "ongoing", "long-term", "lasting impact", "recurring"], // prettier-ignore
    },
  ],
};
