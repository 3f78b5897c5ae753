import type { CodeListSource } from "../schema";

/** Lisäyksen kesto: what tells cost size M from L. */
export const costEffect: CodeListSource = {
  codes: [
    {
      code: "fixed-term",
      writtenAs: "name",
      names: { fi: "määräaikainen lisäys", sv: "tidsbegränsat tillägg", en: "fixed-term addition" },
      short: { fi: "määräaikainen", sv: "tidsbegränsad", en: "fixed-term" },
      synonyms: [
        "määräaikaisen lisäyksen", "vaatii määräaikaisen lisäyksen", "määräaikaiset", "määräaik", "tilapäinen", "tilapäinen lisäys", "väliaikainen", "väliaikainen lisäys", "kertaluonteinen lisäys", "kertaluontoinen lisäys", "kertaluonteinen", "kertaluontoinen", "kertakustannus",
        "kertainvestointi", "projektiluonteinen", "hankkeen ajan", "projektin ajan", "tidsbundet", "tidsbegränsat", "visstids", "tillfällig", "tillfälligt", "tillfälligt tillägg", "temporär", "engångskostnad", "engångs",
        "fixed term", "temporary", "temporary addition", "one-time cost", "one-off cost",
      ], // prettier-ignore
    },
    {
      code: "long-term",
      writtenAs: "name",
      names: { fi: "pitkäaikainen lisäys", sv: "långvarigt tillägg", en: "long-term addition" },
      short: { fi: "pitkäaikainen", sv: "långvarig", en: "long-term" },
      synonyms: [
        "pitkäaikaisen lisäyksen", "vaatii pitkäaikaisen lisäyksen", "pitkäaikaiset", "pysyvä", "pysyvä lisäys", "pysyvät", "vakituinen", "vakituinen lisäys", "vakinainen", "vakinainen lisäys", "jatkuva", "jatkuva lisäys", "toistaiseksi voimassa oleva", "toistaiseksi", "jatkuva kustannus", "vuosittainen", "vuosikustannus",
        "långvarigt", "långsiktig", "långsiktigt", "bestående", "permanent tillägg", "permanent", "fast tillägg", "ordinarie", "tillsvidare", "tills vidare", "kontinuerlig", "årlig kostnad", "årlig",
        "long term", "permanent addition", "ongoing", "continuous", "recurring", "yearly cost",
      ], // prettier-ignore
    },
  ],
};
