import type { CostImpactWords } from "../../../core/reports/cost-impact/cost-impact-words";

export const costImpact: CostImpactWords = {
  tables: { counts: "KustannusJaVaikuttavuus", ids: "RuutujenNumerot", boxes: "Ruudut", quickWins: "NopeatOnnistumiset", thinkTwice: "Harkittavat", unclassed: "IlmanLuokkaa" },
  dataHeaders: { box: "Ruutu ja rivi", quickWins: "Järjestys nopeat onnistumiset", thinkTwice: "Järjestys harkittavat", unclassed: "Järjestys ilman luokkaa" },
  counts: "Toimenpiteiden määrä kustannuksen ja vaikuttavuuden mukaan",
  ids: "Samat ruudut: toimenpiteiden numerot",
  boxes: "Toimenpiteet ruuduittain (kustannus × vaikuttavuus)",
  boxesNote: (room) => `Toimenpiteen numero, tai taulukon rivi, jos numero puuttuu. Ruutua kohti näytetään enintään ${room} toimenpidettä.`,
  place: "Järjestys ruudussa",
  row: "rivi ",
  more: [" ja ", { one: " muu", many: " muuta" }],
  or: " tai ",
  quickWins: (cost, impact) => `Nopeat onnistumiset: kustannus ${cost}, vaikuttavuus ${impact}`,
  thinkTwice: (cost, impact) => `Harkittavat: kustannus ${cost}, vaikuttavuus ${impact}`,
  unclassed: "Ilman luokkaa: kustannus tai vaikuttavuus puuttuu tai sitä ei ole tulkittu",
  quickWinsSentence: (cost, impact) => ["", { one: ` toimenpide on edullinen ja vaikuttava (kustannus ${cost}, vaikuttavuus ${impact}), avoinna `, many: ` toimenpidettä on edullisia ja vaikuttavia (kustannus ${cost}, vaikuttavuus ${impact}), niistä avoinna ` }, "."],
  thinkTwiceSentence: (cost, impact) => ["", { one: ` toimenpide on kallis ja vaikutukseltaan pieni (kustannus ${cost}, vaikuttavuus ${impact}), avoinna `, many: ` toimenpidettä on kalliita ja vaikutukseltaan pieniä (kustannus ${cost}, vaikuttavuus ${impact}), niistä avoinna ` }, "."],
  unclassedSentence: ["Kustannus- tai vaikuttavuusluokka puuttuu ", " toimenpiteeltä."],
};
