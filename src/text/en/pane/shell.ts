import { counted } from "../../counted";
import type { ShellWords } from "../../pane/shell-words";

const left = (cells: readonly string[]): string => {
  if (cells.length === 0) return "";
  return cells.length === 1 ? ` Cell ${cells.join()} had changed and was left as it is.` : ` These cells had changed and were left as they are: ${cells.join(", ")}.`;
};

export const shell: ShellWords = {
  product: "Digitiekartta",
  views: { overview: "Overview", findings: "Findings", overdue: "Late", money: "Money", reports: "Reports", settings: "Settings", columns: "Columns" },
  viewsLabel: "Views",
  moreViews: "More views",
  sheet: "Table",
  table: (sheet, actions) => `${sheet} · ${counted(actions, "action", "actions")}`,
  otherTable: (sheet) => `${sheet} · another table`,
  otherTableAt: (sheet, range) => `${sheet} ${range} · another table`,
  toColumns: "Check the columns",
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
  working: { reading: "Reading the table", checking: "Checking the table", fixing: "Fixing cells", writing: "Writing reports", creating: "Creating sheets", marking: "Updating the marks", removing: "Removing what the add-in left", importing: "Reading the ledger" },
  callOff: "Stop",
  callingOff: "Stopping",
  fixed: (done, cells) => `${counted(done, "cell was", "cells were")} fixed.${left(cells)}`,
  undone: (done, cells) => `${counted(done, "fix was", "fixes were")} undone.${left(cells)}`,
  written: (sheets) => `${counted(sheets, "sheet was", "sheets were")} written.`,
  actionInRow: (row) => `The action in row ${row}`,
  ledger: {
    tied: (_, action) => `The posting was tied to ${action}.`,
    none: () => "The posting belongs to no action.",
    released: () => "The decision on the posting was withdrawn.",
    rule: (rows, action) => `The rule was saved. ${counted(rows, "posting", "postings")} tied to ${action}.`,
    "rule-removed": (rows) => (rows === 0 ? "The rule was removed." : `The rule was removed, and ${counted(rows, "posting", "postings")} left without an action.`),
    undone: () => "The last change was undone.",
  },
  created: {
    roadmap: (sheet) => `The roadmap was created on the sheet “${sheet}”. Write the first action below the example row.`,
    settings: (sheet) => `The settings were created on the sheet “${sheet}”. The roadmap is now read by them.`,
  },
  nothingSelected: "Select one range in Excel, from the header row down, and try again.",
  tablesTie: (places) => `The workbook has several equally good tables of actions: ${places.join("; ")}. Choose below which one to use.`,
  decisionsUnreadable: "Choices that were stored in the workbook earlier could not be read, so they are not used. New choices replace them.",
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
