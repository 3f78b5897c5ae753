import type { CodeListSource } from "../schema";

/** Päämäärät: the three goals of Tornio's digital programme. */
export const goalTornio: CodeListSource = {
  several: true,
  codes: [
    {
      code: "1",
      names: { fi: "älykkäät palvelut ja sujuvampi arki", sv: "smarta tjänster och smidigare vardag", en: "smart services and an easier daily life" },
      synonyms: ["älykkäät palvelut", "sujuvampi arki", "älypalvelut", "sujuva arki", "smarta tjänster", "smidigare vardag", "smart services", "smart services and smoother everyday life", "easier daily life", "päämäärä 1"],
      hints: ["palvelut", "arki", "tjänster", "services"],
    },
    {
      code: "2",
      names: { fi: "digitalisoituva rakennettu ympäristö", sv: "digitaliserad byggd miljö", en: "digitalising built environment" },
      synonyms: ["rakennettu ympäristö", "digitalisoitu rakennettu ympäristö", "rakennetun ympäristön digitalisaatio", "byggd miljö", "den byggda miljön", "digitaliserande byggd miljö", "built environment", "päämäärä 2"],
      hints: ["rakentaminen", "kiinteistöt", "byggande"],
    },
    {
      code: "3",
      names: { fi: "tehokkaat digitaaliset toimintatavat ja osaaminen", sv: "effektiva digitala arbetssätt och kunnande", en: "effective digital ways of working and skills" },
      synonyms: ["tehokkaat digitaaliset toimintatavat", "digitaaliset toimintatavat ja osaaminen", "digitaaliset toimintatavat", "toimintatavat ja osaaminen", "toimintatavat", "digitala arbetssätt", "effektiva digitala arbetssätt", "arbetssätt och kunnande", "digital ways of working", "ways of working and skills", "päämäärä 3"], // prettier-ignore
      hints: ["osaaminen", "kunnande", "skills"],
    },
  ],
};
