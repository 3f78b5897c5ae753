import type { CodeListSource } from "../schema";

/** Kärjet: each goal supports one or two of the four themes of the city strategy. The list changes once per council term. */
export const themePorvoo: CodeListSource = {
  several: true,
  most: 2,
  open: true,
  codes: [
    {
      code: "1",
      names: { fi: "suosituin kotikaupunki", sv: "den populäraste hemstaden", en: "most popular home town" },
      synonyms: ["kotikaupunki", "suosituin", "suosituin kaupunki", "suosittu kotikaupunki", "hemstad", "hemstaden", "populäraste hemstaden", "populäraste hemstad", "home town", "the most popular home town", "most popular hometown"],
      writtenAs: "name",
    },
    {
      code: "2",
      names: { fi: "paras arkenakin", sv: "bäst också i vardagen", en: "best in everyday life too" },
      synonyms: ["paras arjessakin", "paras arki", "arkenakin", "paras arkena", "bäst i vardagen", "bäst även i vardagen", "bästa vardagen", "också i vardagen", "best also in everyday life", "best in everyday life", "best on weekdays too"],
      hints: ["paras", "arki", "sujuva arki", "arjen sujuvuus", "vardagen", "everyday life"],
      writtenAs: "name",
    },
    {
      code: "3",
      names: { fi: "kaupunkielämän sykettä", sv: "stadslivets puls", en: "pulse of city life" },
      synonyms: ["kaupunkielämä", "kaupunkielämän syke", "elämän sykettä", "syke", "sykettä", "sykettä kaupunkiin", "stadslivet", "stadsliv", "puls", "puls i stadslivet", "stadspuls", "city life", "pulse", "the pulse of city life"],
      writtenAs: "name",
    },
    {
      code: "4",
      names: { fi: "ilmastotekojen kaupunki", sv: "föregångare i klimatarbetet", en: "city of climate action" },
      synonyms: ["ilmastoteot", "ilmastokaupunki", "ilmastotekojen", "ilmastotyö", "klimatarbete", "klimatarbetet", "föregångare i klimatarbete", "föregångare inom klimatarbetet", "klimatgärningarnas stad", "klimatstad", "klimatstaden", "klimatinsatser", "city of climate acts", "climate acts", "climate action"],
      hints: ["ilmasto", "klimat", "climate"],
      writtenAs: "name",
    },
  ],
};
