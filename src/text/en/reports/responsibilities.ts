import type { ResponsibilitiesWords } from "../../../core/reports/responsibilities/responsibilities-words";

export const responsibilities: ResponsibilitiesWords = {
  tables: { units: "Departments", owners: "Owners" },
  byUnit: "Actions by department",
  byOwner: "Actions by responsible owner",
  headers: { openInTime: "Open, not overdue", other: "Continuous, cancelled, merged", open: "Open in all", soon: "Due soon" },
  unitMostLate: ["Department with most overdue actions: ", " (", "; as many with ", { one: " other", many: " others" }, ")."],
  ownerMostLate: ["Owner with most overdue actions: ", " (", "; as many with ", { one: " other", many: " others" }, ")."],
  unitsChanged: "The data table has several departments that are not itemised in the report: make the report again to see which has most overdue actions.",
  noneLate: "No action is overdue.",
  rule: "An action is open when it is not done, continuous, cancelled or merged. Those overdue and those due soon are among the open.",
  tie: {
    before: "The table has ",
    afterActions: { one: " action, itemised ", many: " actions, itemised " },
    beforeVerdict: ": ",
    ties: "ties.",
    differs: "does not tie. The data table has a value that is not itemised here: make the report again.",
  },
  chartTitle: "Actions by department",
  chartAlt: "Stacked bar chart: number of actions per department, split into done, open, overdue and other. The figures are in the table below.",
};
