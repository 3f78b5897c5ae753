import type { CodeListSource } from "../schema";

/** Kustannuskokoluokka: where two sizes stand, the larger counts, so that costs are not belittled. Never a band of euros. */
export const cost: CodeListSource = {
  undecided: "list-last",
  codes: [
    {
      code: "S",
      names: { fi: "voidaan tehdä nykyisillä resursseilla", sv: "kan göras med nuvarande resurser", en: "can be done with present resources" },
      short: { fi: "pieni", sv: "liten", en: "small" },
      synonyms: [
        "nykyisillä resursseilla", "nykyiset resurssit", "nykyresurssit", "nykyresursseilla", "olemassa olevilla resursseilla", "olemassa olevat resurssit", "omilla resursseilla", "omin resurssein", "omat resurssit", "nykyisellä henkilöstöllä", "nykyisellä budjetilla", "nykyisen budjetin puitteissa",
        "talousarvion puitteissa", "budjetin puitteissa", "nykyisen talousarvion puitteissa", "nykyisin resurssein", "ei lisäkuluja", "ei lisäkustannuksia", "ei lisäresursseja", "ei lisäystä", "ei lisärahaa", "ei vaadi lisäresursseja", "ei vaadi lisäystä", "omana työnä", "oma työ", "virkatyönä", "nykyiset", "sisältyy talousarvioon", "sisältyy budjettiin", "ei kustannusvaikutusta", "ei kustannusvaikutuksia", "vähäinen", "matala", "small (S)",
        "nuvarande resurser", "befintliga resurser", "med befintliga resurser", "med nuvarande resurser", "med egna resurser", "egna resurser", "inga extra resurser", "inga tilläggsresurser", "inga extra kostnader", "som tjänstearbete", "små", "litet", "låg", "ringa",
        "present resources", "existing resources", "current resources", "with existing resources", "with current resources", "no additional resources", "no extra cost", "no additional cost", "low", "minor",
      ], // prettier-ignore
      hints: ["XS", "XXS", "halpa", "edullinen", "billig", "cheap", "ei kustannuksia", "ei kuluja", "inga kostnader", "no cost", "ilmainen"],
      writtenAs: "code",
    },
    {
      code: "M",
      names: {
        fi: "vaatii määräaikaisen lisäyksen talousarvioon ja/tai henkilöstösuunnitelmaan",
        sv: "kräver ett tidsbegränsat tillägg i budgeten och/eller personalplanen",
        en: "needs a fixed-term addition to the budget and/or the staffing plan",
      },
      short: { fi: "keskisuuri", sv: "medelstor", en: "medium" },
      synonyms: ["keskikokoinen", "keskikoko", "kohtalainen", "kohtuullinen", "keskitaso", "keskimääräinen", "keskinkertainen", "keski", "keskisuuret", "medium (M)", "måttlig", "mellanstor", "medelstort", "medel", "moderate", "mid-size", "mid"],
      hints: ["projektirahoitus", "projektiraha", "hankerahoitus", "hankeraha", "projektfinansiering", "project funding"],
      writtenAs: "code",
    },
    {
      code: "L",
      names: {
        fi: "vaatii pitkäaikaisen lisäyksen talousarvioon ja/tai henkilöstösuunnitelmaan",
        sv: "kräver ett långvarigt tillägg i budgeten och/eller personalplanen",
        en: "needs a long-term addition to the budget and/or the staffing plan",
      },
      short: { fi: "suuri", sv: "stor", en: "large" },
      synonyms: ["iso", "merkittävä", "suuret", "huomattava", "large (L)", "big", "korkea", "stort", "betydande", "hög", "high", "major", "significant"],
      hints: ["XL", "XXL", "XXXL", "uusi virka", "uusi vakanssi", "virka", "vakanssi", "uusi toimi", "ny tjänst", "kallis", "dyr", "expensive", "erittäin suuri", "mycket stor", "very large"],
      writtenAs: "code",
    },
  ],
};
