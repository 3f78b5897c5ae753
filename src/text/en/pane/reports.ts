import type { ReportsWords } from "../../pane/reports-words";

export const reports: ReportsWords = {
  heading: "Reports",
  intro: "Choose the sheets to write into the workbook.",
  sheets: "Sheets",
  about: {
    summary: "Key figures and where things stand, on one page",
    classification: "Actions by goal, level and the other classes",
    "cost-impact": "Cost against impact",
    overdue: "Late, due soon and without a date",
    schedule: "Timeline and load of each period",
    responsibilities: "Where each department and owner stands",
    "roadmap-years": "New, carried over and done by year",
    "budget-bridge": "Additions to the budget and the financial plan",
    resources: "Person-days by department and action",
    findings: "What to correct in the table",
    "reading-log": "How the table and its columns were understood",
    data: "The interpreted data that every figure stands on",
  },
  always: "always included",
  everySheet: "All sheets",
  language: "Language of the reports",
  asOf: (day) => `As of ${day}`,
  write: "Write reports",
  progress: (done, total) => (total === 0 ? "Writing" : `Writing ${done} / ${total}`),
  ownSheets: "Your own sheets are not touched. Earlier reports are renewed in place.",
};
