import type { ProfitabilityWords } from "../../../core/reports/profitability/profitability-words";

export const profitability: ProfitabilityWords = {
  tables: { inputs: "ProfitabilityInputs", results: "ProfitabilityResults", qualitative: "QualitativeBenefits" },
  headings: { sentences: "Results in words", inputs: "Inputs (may be changed)", results: "Results, euros", qualitative: "Qualitative benefits, without euros" },
  inputs: { title: "Action", id: "No", oneOff: "One off cost", running: "Running cost a year", hours: "Hours saved a year", hourPrice: "Price of an hour", savings: "Direct savings a year", startYear: "Start year", interest: "Interest percent", horizon: "Years" },
  results: { missing: "Missing", benefit: "Benefit a year", cost: "Cost a year", net: "Net a year", cumulative: (year) => `Cumulative year ${year}`, payback: "Payback, years", npv: "Net present value", ratio: "Benefit to cost" },
  qualitativeHeader: "Qualitative benefit",
  needed: { oneOff: "one-off cost", running: "running cost", benefit: "benefit (hours saved or direct savings)", hourPrice: "price of an hour", startYear: "start year", interest: "interest", horizon: "years" },
  never: "never",
  none: "–",
  cannot: ["no result, since this is missing: ", "."],
  sentence: {
    net: ["net benefit of ", " € a year"],
    years: [" in ", "–", ". "],
    paysBack: ["Pays itself back in ", " years. "],
    paysBackLate: ["Does not pay itself back in the time looked at (it would take ", " years). "],
    nothingToPay: "There is no one-off cost. ",
    never: "Never pays itself back, since the benefit does not exceed the cost. ",
    value: ["Net present value ", " € (interest ", " %), benefit to cost "],
    profitable: ": profitable.",
    unprofitable: ": not profitable in the time looked at.",
  },
  notInRoadmap: "(not in the roadmap)",
  method: [
    "Method: the one-off cost is paid at the beginning of the start year. Benefits and running costs fall at the end of each year from the start year on, the same every year; no residual value.",
    "The net present value is discounted to the beginning of the start year by the given interest. Payback is the one-off cost divided by the net benefit a year, without interest. Benefit to cost is the present value of benefits divided by that of all costs.",
    "Based on cost-benefit analysis as in the City of Helsinki's Kehmet (implementation and running costs, yearly benefits, qualitative benefits apart) and net present value of up to five years (IT Standard for Business). Euros without value added tax.",
  ],
  change: "The yellow inputs can be changed here, and the results follow. To keep a change, make it in the settings of the roadmap workbook (table Profitability); where price of an hour, interest or years are empty, the programme's default holds.",
};
