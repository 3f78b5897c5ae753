import type { CodeListSource } from "../schema";

/** Tavoitteet A–C ja kyvykkyydet. The programme numbers the four capabilities 1–4; K and K1–K4 are this product's codes for them. */
export const goalPorvoo: CodeListSource = {
  several: true,
  codes: [
    {
      code: "A",
      names: {
        fi: "palvelemme kattavammin ihmislähtöisillä sähköisillä palveluilla",
        sv: "människocentrerade e-tjänster",
        en: "people-first digital services",
      },
      short: { fi: "ihmislähtöiset sähköiset palvelut", sv: "människocentrerade tjänster", en: "digital services" },
      synonyms: [
        "palvella asiakkaita kattavasti ihmislähtöisillä sähköisillä palveluilla", "palvella kuntalaisia kattavasti ihmislähtöisillä sähköisillä palveluilla",
        "ihmislähtöiset palvelut", "ihmislähtöiset digipalvelut", "ihmislähtöiset digitaaliset palvelut", "sähköiset palvelut", "digitaaliset palvelut", "digipalvelut", "e-palvelut", "verkkopalvelut", "asiakkaiden sähköiset palvelut",
        "sähköinen asiointi", "asiakkaiden palveleminen", "att betjäna kunderna heltäckande med hjälp av människonära elektroniska tjänster",
        "människonära elektroniska tjänster", "människonära tjänster", "människonära e-tjänster", "elektroniska tjänster", "digitala tjänster", "e-tjänster",
        "serve customers comprehensively with human-centred e-services", "human-centred e-services", "human-centred services", "e-services", "people-first services",
      ], // prettier-ignore
      hints: ["palvelut", "asiointi", "tjänster", "services", "asiakaspalvelu"],
      writtenAs: "code",
    },
    {
      code: "B",
      names: { fi: "digitalisaatio ilmastotekoihin", sv: "digitalisering för klimatet", en: "digitalisation for daily climate action" },
      short: { fi: "ilmastoteot", sv: "klimatinsatser", en: "climate action" },
      synonyms: [
        "hyödyntää digitalisoitumista päivittäisten ilmastotekojen toteuttamiseksi", "digitalisoitumisen hyödyntäminen ilmastotekoihin", "hyödynnämme digitalisaatiota ilmastotekoihin",
        "päivittäiset ilmastoteot", "ilmastoteko", "ilmastotekoja", "ilmastotekojen toteuttaminen", "ilmastotyö", "ilmastotavoite", "ilmastotavoitteet", "ilmastotoimet", "klimatmål", "att utnyttja digitaliseringen för att genomföra dagliga klimatinsatser", "dagliga klimatinsatser", "klimatåtgärder", "klimatarbete",
        "use digitalisation for daily climate acts", "daily climate acts", "climate acts", "climate actions",
      ], // prettier-ignore
      hints: ["ilmasto", "klimat", "klimatet", "climate", "ympäristöteot", "vihreä siirtymä", "grön omställning", "green transition"],
      writtenAs: "code",
    },
    {
      code: "C",
      names: { fi: "toiminnan ketteröittäminen ja automatisointi", sv: "smidigare och automatiserad verksamhet", en: "agile and automated work" },
      short: { fi: "ketterä ja automatisoitu toiminta", sv: "smidig verksamhet", en: "agile work" },
      synonyms: [
        "ketteröittää ja automatisoida toimintaa hyödyllisempään ajankäyttöön", "ketteröitämme ja automatisoimme toimintaa", "toiminnan ketteröittäminen", "toiminnan automatisointi", "ketteröittää toimintaa", "ketteröittää", "ketteröinti", "automatisoida", "automatisoida toimintaa", "automatisoiminen", "ketterä toiminta", "automatisoitu toiminta",
        "ketteröittäminen", "automatisointi", "automaatio", "hyödyllisempi ajankäyttö", "göra verksamheten smidigare och automatisera den för nyttigare tidsanvändning",
        "smidigare verksamhet", "automatisering", "automation av verksamheten", "make operations agile and automated for better use of time", "agile operations", "automation",
      ], // prettier-ignore
      hints: ["tehostaminen", "ketteryys", "effektivisering", "efficiency", "prosessien kehittäminen"],
      writtenAs: "code",
    },
    {
      code: "K",
      names: { fi: "kyvykkyydet", sv: "förmågor", en: "capabilities" },
      synonyms: ["kyvykkyys", "förmåga", "capability", "kyvykkyyksien kehittäminen", "kyvyt", "kompetenser", "kompetens", "capability building"],
      hints: ["osaaminen", "kunnande", "skills"],
      writtenAs: "name",
    },
    {
      code: "K1",
      partOf: "K",
      names: { fi: "digitaalinen sivistys", sv: "digital bildning", en: "digital literacy" },
      synonyms: ["kyvykkyys 1", "kompetens 1", "förmåga 1", "capability 1", "digisivistys", "digital allmänbildning"],
      hints: ["digitaidot", "digiosaaminen", "digitala färdigheter", "digital skills"],
      writtenAs: "together",
    },
    {
      code: "K2",
      partOf: "K",
      names: { fi: "tiedon laatu ja hallinta", sv: "informationens kvalitet och hantering", en: "data quality and management" },
      synonyms: ["kyvykkyys 2", "kompetens 2", "förmåga 2", "capability 2", "tiedon laatu", "tiedon hallinta", "datan laatu", "datan hallinta", "datan laatu ja hallinta", "tietojen laatu", "tiedonhallinta", "informationens kvalitet", "informationshantering", "datakvalitet", "data quality", "data management"], // prettier-ignore
      writtenAs: "together",
    },
    {
      code: "K3",
      partOf: "K",
      names: { fi: "jatkuvuuden varmistaminen", sv: "säkerställande av kontinuiteten", en: "ensuring continuity" },
      short: { fi: "jatkuvuus", sv: "kontinuitet", en: "continuity" },
      synonyms: ["kyvykkyys 3", "kompetens 3", "förmåga 3", "capability 3", "toiminnan jatkuvuus", "jatkuvuuden turvaaminen", "jatkuvuudenhallinta", "kontinuitetshantering", "business continuity"],
      hints: ["tietoturva", "varautuminen", "resilienssi", "informationssäkerhet", "beredskap", "resilience"],
      writtenAs: "together",
    },
    {
      code: "K4",
      partOf: "K",
      names: { fi: "yhteiskehittäminen", sv: "samutveckling", en: "co-development" },
      synonyms: ["kyvykkyys 4", "kompetens 4", "förmåga 4", "capability 4", "yhteiskehitys", "gemensam utveckling", "joint development"],
      hints: ["yhteistyö", "samarbete", "co-operation"],
      writtenAs: "together",
    },
  ],
};
