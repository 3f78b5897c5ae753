import type { CodeListSource } from "../schema";

/** Taso: Porvoo's second view. Users write TORI and TOSI; for the other two they write the name. */
export const level: CodeListSource = {
  codes: [
    {
      code: "PERUSTA",
      names: { fi: "digitaalinen perusta (sisältää digiturvan)", sv: "digital grund (inkl. digital säkerhet)", en: "digital foundation (incl. security)" },
      short: { fi: "digitaalinen perusta", sv: "digital grund", en: "digital foundation" },
      synonyms: [
        "digiperusta", "digiperustan kehittäminen", "digitaalinen perusta ja digiturva", "digitaalinen perusta sis. digiturva", "digiturva", "digiturvallisuus", "perusta ja digiturva", "perustaso", "digigrund", "grund", "grundnivå",
        "digital säkerhet", "digital grund inkl. digital säkerhet", "foundation", "digital foundation including security", "digital security",
      ], // prettier-ignore
      hints: ["infra", "infrastruktuuri", "tietoverkko", "tietoverkot", "laitteet", "perustietotekniikka", "alusta", "perusinfra", "ict-infra", "tietoturva", "kyberturva", "kyberturvallisuus", "infrastruktur", "informationssäkerhet", "infrastructure", "cyber security", "base"],
      writtenAs: "either",
    },
    {
      code: "TORI",
      names: { fi: "kaupungin yhteinen, toimialariippumaton ratkaisu", sv: "stadens gemensamma, sektoroberoende lösning", en: "shared solution, independent of department" },
      short: { fi: "toimialariippumaton", sv: "sektoroberoende", en: "shared" },
      synonyms: [
        "kaupungin yhteiset ratkaisut (TORI = toimialariippumattomat)", "kaupungin yhteiset ratkaisut", "kaupungin yhteinen ratkaisu", "yhteiset ratkaisut", "yhteinen ratkaisu",
        "kaupungin yhteinen", "kaupunkiyhteinen", "toimialojen yhteinen", "kaikkien toimialojen yhteinen", "kaikille toimialoille yhteinen", "kaupunkitasoinen", "koko kaupungin yhteinen", "toimialariippumattomat", "toimialariippumattomat ratkaisut", "toimialariippumaton ratkaisu", "toimialoista riippumaton",
        "stadens gemensamma lösningar", "stadens gemensamma", "gemensamma lösningar", "gemensam lösning", "sektorsoberoende", "sektoroberoende lösningar", "sektorsoberoende lösningar", "oberoende av sektor", "gemensam för sektorerna", "gemensam för alla sektorer",
        "shared solution", "shared solutions", "common solution", "common solutions", "sector-independent", "department-independent", "cross-sector",
      ], // prettier-ignore
      hints: ["yhteinen", "yhteiset", "koko kaupunki", "kaupunki", "poikkihallinnollinen", "gemensam", "gemensamma", "hela staden", "common", "city-wide"],
      writtenAs: "code",
    },
    {
      code: "TOSI",
      names: { fi: "toimialasidonnainen muutos tai sovellus", sv: "sektorsbunden ändring eller applikation", en: "department-specific change or application" },
      short: { fi: "toimialasidonnainen", sv: "sektorsbunden", en: "department-specific" },
      synonyms: [
        "toimialakohtaiset muutokset (sovellukset) (TOSI = toimialasidonnaiset)", "toimialakohtaiset muutokset (sovellukset)", "toimialakohtaiset muutokset", "toimialakohtainen muutos", "toimialakohtaiset sovellukset",
        "toimialakohtainen", "toimialakohtaiset", "toimialasidonnaiset", "toimialasidonnainen muutos/sovellus", "toimialasidonnainen sovellus", "toimialariippuva", "toimialariippuvainen", "toimialariippuvaiset", "toimialasta riippuva", "toimialan oma", "toimialan omat", "toimialan sovellus", "toimialan järjestelmä", "toimialajärjestelmä", "sovellus", "sovellukset",
        "sektorsspecifik", "sektorspecifik", "sektorsspecifika ändringar", "sektorsspecifika", "sektorbunden", "sektorsbundna", "sektorbundna", "sektorsberoende", "sektorberoende", "applikation", "sektorns egen",
        "sector-specific", "sector-dependent", "sector-specific changes", "department specific application", "application",
      ], // prettier-ignore
      hints: ["toimiala", "toimialat", "järjestelmä", "sektor", "sektorn", "system", "department"],
      writtenAs: "code",
    },
    {
      code: "DATA",
      names: { fi: "analytiikka/data", sv: "analytik/data", en: "analytics/data" },
      synonyms: ["analytiikka", "data-analytiikka", "data ja analytiikka", "tieto ja analytiikka", "datan hyödyntäminen", "analytik", "dataanalytik", "data och analytik", "analytics", "analys", "dataanalys", "data analytics", "data and analytics", "analyysi"],
      hints: ["tiedolla johtaminen", "raportointi", "tieto", "tietovarasto", "tietoallas", "dataplattform", "tekoäly", "datasjö", "kunskapsbaserad ledning", "rapportering", "artificiell intelligens", "knowledge management", "reporting", "business intelligence", "BI", "Power BI"],
      writtenAs: "either",
    },
  ],
};
