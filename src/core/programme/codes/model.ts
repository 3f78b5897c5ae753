import type { CodeListSource } from "../schema";

/** Kehittämismalli: Porvoo's eighth view. Names of partners are recognised by the reader, not listed here. */
export const model: CodeListSource = {
  codes: [
    {
      code: "network",
      names: { fi: "verkosto", sv: "nätverk", en: "network" },
      synonyms: [
        "verkostot", "verkostoituminen", "verkostoitunut", "verkostomainen", "verkostomaisesti", "verkostokehittäminen", "verkostokehitys", "verkostoyhteistyö", "verkostohanke", "verkostomalli", "yhteiskehittäminen", "yhteiskehitys", "yhteistyö", "yhteistyöhanke", "yhteishanke", "yhteisprojekti", "yhteistyössä", "yhdessä",
        "kuntayhteistyö", "kuntien yhteistyö", "kuntien yhteinen", "kuntien välinen", "ylikunnallinen", "seudullinen", "seudullinen yhteistyö", "alueellinen yhteistyö", "kansallinen yhteistyö", "kumppanuus", "kumppanit", "kumppanin kanssa", "kumppaneiden kanssa", "konsortio", "yhteishankinta",
        "nätverksbaserad", "nätverksmodell", "nätverksmässig", "nätverksutveckling", "nätverkssamarbete", "i nätverk", "samarbete", "samarbetsprojekt", "samutveckling", "gemensamt projekt", "tillsammans", "partnerskap", "kommunsamarbete", "regionalt samarbete",
        "networked", "in a network", "networking", "collaboration", "co-operation", "cooperation", "co-development", "joint project", "joint", "partnership", "together with others", "consortium",
      ], // prettier-ignore
      hints: ["yhteinen", "gemensam", "kumppani", "partner", "valtakunnallinen", "kansallinen", "alueellinen", "maakunnallinen", "nationell", "regional", "national"],
      writtenAs: "name",
    },
    {
      code: "independent",
      names: { fi: "itsenäinen", sv: "självständig", en: "independent" },
      synonyms: [
        "itsenäisesti", "itsenäinen kehittäminen", "itsenäinen kehitys", "oma", "omana työnä", "omana hankkeena", "oma työ", "oma kehitys", "omana kehityksenä", "omana kehittämisenä", "oma kehittäminen", "omatoiminen", "omatoimisesti", "omin voimin", "oma hanke", "oma projekti", "kaupunki itse", "kunta itse", "kaupunki yksin", "kunta yksin", "itse tehty", "itse toteutettu", "itse", "kaupungin oma", "kunnan oma", "yksin", "sisäinen kehittäminen", "talon sisällä",
        "självständigt", "självständig utveckling", "egen", "eget", "eget arbete", "egen utveckling", "eget projekt", "ensam", "själv", "staden själv", "på egen hand", "på egen",
        "independently", "own", "own work", "alone", "in-house", "by ourselves", "own development",
      ], // prettier-ignore
      hints: ["sisäinen", "kaupunki", "kunta", "staden", "kommunen", "intern", "internal", "standalone"],
      writtenAs: "name",
    },
  ],
};
