import { STATUS_NAMES } from "../../core/reading/status-names";
import type { ValueWords } from "../value-words";

export const values: ValueWords = {
  statuses: STATUS_NAMES.en,
  lights: { green: "Green", yellow: "Yellow", red: "Red", grey: "Grey" },
  precisions: { day: "day", month: "month", quarter: "quarter", half: "half-year", season: "season", year: "year", range: "range", continuous: "continuous" },
  severities: { error: "error", warning: "warning", info: "note" },
  severityHeadings: { error: "Errors", warning: "Warnings", info: "Notes" },
  rowKinds: {
    title: "title row",
    group: "group heading",
    header: "repeated header",
    total: "total row",
    footnote: "footnote or legend",
    blank: "blank row",
    continuation: "continues the row above",
    example: "example row",
  },
  readings: { ok: "clear", normalised: "normalised", uncertain: "check", unreadable: "not understood", empty: "empty" },
  missing: "missing / not understood",
  yes: "yes",
  no: "no",
};
