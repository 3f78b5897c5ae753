import type { ResourcesWords } from "../../../core/reports/resources/resources-words";

export const resources: ResourcesWords = {
  tables: { units: "ResourceDepartments", statuses: "ResourceStatuses", actions: "ResourceActions" },
  dataHeaders: { order: "Order resources" },
  headings: { units: "Work by department", statuses: "Work by status", actions: "Work by action, the largest first" },
  headers: { told: "Work told", untold: "Work not told", personDays: "Person-days", personYears: "Person-years" },
  rule: ["Person-days come from the roadmap's column of person-days. A person-year is ", " person-days; the figure can be changed in cell F3 of the sheet Roadmap data, and all figures follow it."],
  tie: { label: "Roadmap data − itemised, person-days", ties: "Ties to the roadmap data.", differs: "Does not tie: the roadmap data has a value that is not itemised here. Make the report again." },
  chartTitle: "Person-days by department",
  chartAlt: "Bar chart: person-days by department. The figures are in the table above.",
};
