import type { CostImpactWords } from "../../../core/reports/cost-impact/cost-impact-words";

export const costImpact: CostImpactWords = {
  tables: { counts: "CostByImpact", ids: "BoxIds", boxes: "Boxes", quickWins: "QuickWins", thinkTwice: "ThinkTwice", unclassed: "WithoutClass" },
  dataHeaders: { box: "Box and row", quickWins: "Order quick wins", thinkTwice: "Order think twice", unclassed: "Order without class" },
  counts: "Number of actions by cost and impact",
  ids: "The same boxes: numbers of the actions",
  boxes: "Actions box by box (cost × impact)",
  boxesNote: (room) => `The action's number, or its row in the table where the number is missing. At most ${room} actions are shown per box.`,
  place: "Order in the box",
  row: "row ",
  more: [" and ", " more"],
  or: " or ",
  quickWins: (cost, impact) => `Quick wins: cost ${cost}, impact ${impact}`,
  thinkTwice: (cost, impact) => `Think twice: cost ${cost}, impact ${impact}`,
  unclassed: "Without class: cost or impact missing or not understood",
  quickWinsSentence: (cost, impact) => ["", { one: ` action is cheap and effective (cost ${cost}, impact ${impact}), of which `, many: ` actions are cheap and effective (cost ${cost}, impact ${impact}), of which ` }, { one: " is open.", many: " are open." }],
  thinkTwiceSentence: (cost, impact) => ["", { one: ` action is costly with little impact (cost ${cost}, impact ${impact}), of which `, many: ` actions are costly with little impact (cost ${cost}, impact ${impact}), of which ` }, { one: " is open.", many: " are open." }],
  unclassedSentence: ["", { one: " action has no cost or impact size.", many: " actions have no cost or impact size." }],
};
