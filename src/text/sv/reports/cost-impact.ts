import type { CostImpactWords } from "../../../core/reports/cost-impact/cost-impact-words";

export const costImpact: CostImpactWords = {
  tables: { counts: "KostnadOchEffekt", ids: "RutornasNummer", boxes: "Rutor", quickWins: "SnabbaVinster", thinkTwice: "AttOvervaga", unclassed: "UtanKlass" },
  dataHeaders: { box: "Ruta och rad", quickWins: "Ordning snabba vinster", thinkTwice: "Ordning att överväga", unclassed: "Ordning utan klass" },
  counts: "Antal åtgärder enligt kostnad och effekt",
  ids: "Samma rutor: åtgärdernas nummer",
  boxes: "Åtgärderna ruta för ruta (kostnad × effekt)",
  boxesNote: (room) => `Åtgärdens nummer, eller raden i tabellen om numret saknas. Högst ${room} åtgärder visas per ruta.`,
  place: "Ordning i rutan",
  row: "rad ",
  more: [" och ", " till"],
  or: " eller ",
  quickWins: (cost, impact) => `Snabba vinster: kostnad ${cost}, effekt ${impact}`,
  thinkTwice: (cost, impact) => `Att överväga: kostnad ${cost}, effekt ${impact}`,
  unclassed: "Utan klass: kostnad eller effekt saknas eller har inte tolkats",
  quickWinsSentence: (cost, impact) => ["", { one: ` åtgärd är förmånlig och verkningsfull (kostnad ${cost}, effekt ${impact}), varav `, many: ` åtgärder är förmånliga och verkningsfulla (kostnad ${cost}, effekt ${impact}), varav ` }, { one: " är öppen.", many: " är öppna." }],
  thinkTwiceSentence: (cost, impact) => ["", { one: ` åtgärd är dyr men har liten effekt (kostnad ${cost}, effekt ${impact}), varav `, many: ` åtgärder är dyra men har liten effekt (kostnad ${cost}, effekt ${impact}), varav ` }, { one: " är öppen.", many: " är öppna." }],
  unclassedSentence: ["", { one: " åtgärd saknar kostnads- eller effektklass.", many: " åtgärder saknar kostnads- eller effektklass." }],
};
