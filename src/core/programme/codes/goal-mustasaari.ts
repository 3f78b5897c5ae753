import type { CodeListSource } from "../schema";

/** Teemat · teman: the three themes of Korsholm's ICT vision. The vision does not number them. */
export const goalMustasaari: CodeListSource = {
  several: true,
  codes: [
    { code: "1", names: { fi: "osallisuus", sv: "delaktighet", en: "inclusion" }, synonyms: ["osallistaminen", "osallistuminen", "delaktig", "participation"], writtenAs: "name" },
    { code: "2", names: { fi: "tasa-arvo", sv: "jämlikhet", en: "equality" }, synonyms: ["yhdenvertaisuus", "tasa-arvoisuus", "jämställdhet", "likvärdighet", "equal access"], writtenAs: "name" },
    { code: "3", names: { fi: "lisäarvo", sv: "mervärde", en: "added value" }, synonyms: ["lisäarvon tuottaminen", "lisäarvoa", "mervärden", "value added"], writtenAs: "name" },
  ],
};
