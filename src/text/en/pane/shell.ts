import { counted } from "../../counted";
import type { ShellWords } from "../../pane/shell-words";

const left = (cells: readonly string[]): string => {
  if (cells.length === 0) return "";
  return cells.length === 1 ? ` Cell ${cells.join()} had changed and was left as it is.` : ` These cells had changed and were left as they are: ${cells.join(", ")}.`;
};

export const shell: ShellWords = {
  product: "Digitiekartta",
  views: { overview: "Overview", findings: "Findings", overdue: "Late", reports: "Reports", settings: "Settings" },
  viewsLabel: "Views",
  moreViews: "More views",
  sheet: "Table",
  table: (sheet, actions) => `${sheet} · ${counted(actions, "action", "actions")}`,
  otherTable: (sheet) => `${sheet} · another table`,
  asOf: "As of",
  today: "Today",
  dayWrong: "Write the day as 22.11.2026.",
  programme: "Programme",
  programmeFound: {
    settings: (name) => `${name} (the workbook's settings)`,
    guessed: (name) => `${name} (best match)`,
    fallback: (name) => `${name} (default)`,
  },
  programmeByWorkbook: "As the workbook says",
  working: { reading: "Reading the table", checking: "Checking the table", fixing: "Fixing cells", writing: "Writing reports", marking: "Updating the marks", removing: "Removing what the add-in left" },
  fixed: (done, cells) => `${counted(done, "cell was", "cells were")} fixed.${left(cells)}`,
  undone: (done, cells) => `${counted(done, "fix was", "fixes were")} undone.${left(cells)}`,
  written: (sheets) => `${counted(sheets, "sheet was", "sheets were")} written.`,
  stopped: "Stopped. The table was not changed.",
  tracesRemoved: "The add-in's traces were removed from the workbook.",
  notices: "Notices",
  undo: "Undo",
  open: "Open the reports",
  close: "Close the notice",
  retry: "Try again",
  announce: (errors, warnings, late) => `${counted(errors, "error", "errors")}, ${counted(warnings, "warning", "warnings")}, ${late} late.`,
  nothingFound: "No roadmap was found",
  cannotRead: "The table could not be read",
  waysOn: "What you can do",
  lookOn: (sheet) => `Use the sheet “${sheet}”`,
  lookEverywhere: "Look on all sheets",
};
