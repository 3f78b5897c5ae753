import type { CodeListSource } from "../schema";

/** Mihin perustuu: Porvoo's third view. Names of laws are recognised by the reader, not listed here. */
export const basis: CodeListSource = {
  codes: [
    {
      code: "statutory",
      names: { fi: "lakisääteinen velvoite", sv: "lagstadgad skyldighet", en: "statutory obligation" },
      synonyms: [
        "lakisääteinen", "lagstadgad", "statutory",
        "laki", "lait", "lakisääteisyys", "lakisääteiset velvoitteet", "lakivelvoite", "lakiin perustuva", "lakimuutos", "lainsäädäntö", "lainsäädännön muutos", "lainsäädäntömuutos", "lainsäädännöllinen", "lainsäädännön velvoite", "laki tai asetus", "uusi laki", "uudet lait",
        "uudet lait tai velvoitteet", "asetus", "EU-asetus", "direktiivi", "säädös", "velvoite", "lakisääteinen tehtävä", "viranomaisvelvoite", "EU-sääntely", "sääntely",
        "lag", "lagar", "lagstadgat", "lagstadgad uppgift", "lagstadgade skyldigheter", "lagstiftning", "lagkrav", "lagändring", "förordning", "direktiv", "nya lagar eller förpliktelser", "förpliktelse", "skyldighet",
        "law", "legal", "legal obligation", "legal requirement", "statutory duty", "legislation", "regulation", "directive", "compliance",
      ], // prettier-ignore
      hints: ["määräys", "viranomaismääräys", "viranomaisvaatimus", "viranomaisvaatimukset", "vaatimustenmukaisuus", "velvoittava", "pakko", "tietosuoja", "dataskydd", "saavutettavuusvaatimukset", "saavutettavuusvaatimus", "tillgänglighetskrav", "myndighetskrav", "krav", "pakollinen", "obligatorisk", "mandatory", "EU", "saavutettavuus", "tillgänglighet", "accessibility", "in-house-rajoitus", "inhouse-rajoitus", "sidosyksikkösääntely"],
      writtenAs: "name",
    },
    {
      code: "strategy",
      names: { fi: "strategia", sv: "strategi", en: "strategy" },
      synonyms: ["kaupunkistrategia", "kuntastrategia", "valtuustostrategia", "digistrategia", "strateginen", "strategiset tavoitteet", "strateginen tavoite", "strategiaan perustuva", "strategialähtöinen", "kaupungin strategia", "stadsstrategi", "kommunstrategi", "stadens strategi", "strategisk", "strategic", "city strategy", "municipal strategy"], // prettier-ignore
      hints: ["digiohjelma", "ohjelma", "kärkihanke", "tavoite", "digiprogram", "digital programme", "visio", "vision"],
      writtenAs: "name",
    },
    {
      code: "end-of-support",
      names: { fi: "järjestelmän tuki loppuu", sv: "stöd för systemet upphör", en: "end of system support" },
      synonyms: [
        "tuki", "tuki loppuu", "stödet upphör", "end of support", "stöd upphör", "stödet slutar", "support upphör",
        "järjestelmätuki loppuu", "järjestelmän tuki päättyy", "tuki päättyy", "tuen loppuminen", "tuen päättyminen", "ohjelmistotuki loppuu", "ohjelmistotuki päättyy", "sovelluksen tuki päättyy", "sovelluksen tuki loppuu", "järjestelmän elinkaari lopussa", "valmistajan tuki loppuu", "toimittajan tuki loppuu", "järjestelmän elinkaari päättyy", "järjestelmän elinkaaren loppu", "järjestelmän elinkaaren päättyminen",
        "elinkaari päättyy", "elinkaaren loppu", "elinkaaren päättyminen", "elinkaari loppuu", "elinkaari lopussa", "systemstödet upphör", "systemstödet tar slut", "stödet tar slut", "stödet för systemet upphör", "livscykeln tar slut", "livscykeln upphör",
        "support ends", "end of life", "end-of-life", "EOL", "end of support (EOS)", "life cycle ends", "system support ends",
      ], // prettier-ignore
      hints: ["järjestelmätuki", "versiopäivitys", "versionvaihto", "päivitys", "järjestelmäpäivitys", "vanha järjestelmä", "järjestelmä vanhentunut", "järjestelmän vanheneminen", "järjestelmäuudistus", "järjestelmävaihto", "järjestelmän vaihto", "järjestelmän vaihtuminen", "järjestelmän korvaaminen", "sopimus päättyy", "sopimuksen päättyminen", "sopimuskausi päättyy", "avtalet upphör", "avtalet går ut", "gammalt system", "systembyte", "contract ends", "järjestelmä vanhenee", "vanhentunut järjestelmä", "järjestelmän uusiminen", "tekninen velka", "elinkaari", "järjestelmän elinkaari", "uppgradering", "versionsuppdatering", "föråldrat system", "upgrade", "legacy system"],
      writtenAs: "name",
    },
    {
      code: "political",
      names: { fi: "poliittinen päätöksenteko", sv: "politiskt beslut", en: "political decision" },
      synonyms: [
        "poliittinen", "politiskt", "political", "polit", "pol", "polit. päätös", "pol. päätös", "valtuustosopimus", "valtuustoryhmän aloite", "nuorisovaltuuston aloite",
        "poliittinen päätös", "politiikka", "valtuustoaloite", "aloite", "kuntalaisaloite", "valtuuston päätös", "kaupunginvaltuuston päätös", "valtuustopäätös", "kaupunginhallituksen päätös", "lautakunnan päätös", "luottamushenkilöiden päätös",
        "talousarviopäätös", "KV päätös", "KV:n päätös", "KH päätös", "KH:n päätös", "ltk:n päätös", "ponsi", "politiskt beslutsfattande", "politisk", "politik", "motion", "fullmäktigemotion", "fullmäktiges beslut", "stadsstyrelsens beslut", "invånarinitiativ", "initiativ",
        "political decision-making", "council decision", "council initiative", "political initiative",
      ], // prettier-ignore
      hints: ["päätös", "päätöksenteko", "beslut", "beslutsfattande", "hallitusohjelma", "valtuusto", "kaupunginvaltuusto", "kaupunginhallitus", "lautakunta", "KV", "KH", "talousarvio", "regeringsprogram", "fullmäktige", "stadsstyrelsen", "government programme", "council"],
      writtenAs: "name",
    },
  ],
};
