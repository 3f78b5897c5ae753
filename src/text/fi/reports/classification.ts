import type { ClassificationWords } from "../../../core/reports/classification/classification-words";

export const classification: ClassificationWords = {
  tables: { goal: "LuokitteluTavoite", level: "LuokitteluTaso", basis: "LuokitteluPeruste", benefit: "LuokitteluHyoty", beneficiary: "LuokitteluHyotyja", cost: "LuokitteluKustannus", impact: "LuokitteluVaikuttavuus", model: "LuokitteluMalli", goalByLevel: "TavoiteJaTaso" },
  questions: {
    goal: "mitä tavoitetta toimenpide edistää?",
    level: "mihin tasoon toimenpide liittyy?",
    basis: "mihin toimenpide perustuu?",
    benefit: "mikä on pitkän ajan hyöty?",
    beneficiary: "kuka hyötyy pääasiassa?",
    cost: "paljonko lisäresursseja tarvitaan?",
    impact: "kuinka suuri vaikutus on?",
    model: "verkostossa vai itsenäisesti?",
  },
  severalNote: [
    "Jokainen toimenpide lasketaan kerran, pääasiallisen eli ensin mainitun arvon mukaan, joten luvut täsmäävät toimenpiteiden määrään.",
    "Sarake Kaikki maininnat kertoo, monessako toimenpiteessä arvo mainitaan. Toimenpiteellä voi olla useita arvoja, joten sarakkeella ei ole summaa.",
  ],
  budget: "Budjetti (€)",
  mentions: "Kaikki maininnat",
  goalByLevel: "Tavoite ja taso: toimenpiteiden määrä",
  chartTitle: "Toimenpiteet tavoitteittain ja tasoittain",
  chartAlt: "Pinottu palkkikaavio: toimenpiteiden määrä tavoitteittain jaettuna tasoihin. Luvut ovat yllä olevassa taulukossa.",
};
