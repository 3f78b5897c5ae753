import { counted } from "../../counted";
import type { OverviewWords } from "../../pane/overview-words";

export const overview: OverviewWords = {
  heading: "Overview",
  statuses: "Actions by status",
  noStatus: "Status missing",
  showsActions: "shows the actions",
  moreActions: (count) => `Show more (${count})`,
  unfitColumns: (headers) => `These columns are not there any more, so their choices have no effect: ${headers.join(", ")}.`,
  cards: {
    late: () => "late",
    errors: (count) => (count === 1 ? "error" : "errors"),
    warnings: (count) => (count === 1 ? "warning" : "warnings"),
    infos: (count) => (count === 1 ? "note" : "notes"),
  },
  opens: (view) => `opens ${view}`,
  next: "Next",
  fixValue: (cells, value, suggestion) => `Fix ${cells === 1 ? "" : `${cells} × `}${value} → ${suggestion}`,
  fixCause: (cells, check) => `Fix ${counted(cells, "cell", "cells")}: ${check}`,
  decide: (cells, check) => (cells === 1 ? `Decide: ${check}` : `Decide ${cells} × ${check}`),
  missing: (actions, field) => `${counted(actions, "action lacks", "actions lack")}: ${field}`,
  meeting: (day, dueBefore) => `Next meeting ${day}${dueBefore === 0 ? "" : `: ${counted(dueBefore, "action is", "actions are")} due before it`}`,
  fix: "Fix",
  show: "Show",
  fine: "The table is in order",
  checked: (day, hours, minutes) => `Checked ${day} at ${hours}:${minutes}`,
  write: "Write reports",
  mark: "Mark in the table",
  clearMarks: "Clear marks",
};
