import type { ColumnsWords } from "../../pane/columns-words";

export const columns: ColumnsWords = {
  heading: "Columns",
  intro: "Check what each column means. The choices are stored in the workbook; the table's cells are not changed.",
  column: (letters, header) => `${letters} · ${header}`,
  byReading: (field) => (field === null ? "Work it out: not recognised" : `Work it out: ${field}`),
  byReadingAgain: "Work it out from the header",
  notUsed: "Not used",
  decided: "chosen by hand",
  examples: (values) => `e.g. ${values}`,
  unfit: (header, field) => `The column “${header}” is not there any more, so its choice (${field ?? "not used"}) has no effect.`,
  forget: "Forget",
  forgetLabel: (header) => `Forget the choice for the column “${header}”`,
  effect: "What the changes do",
  effects: { actions: "actions", errors: "errors", warnings: "warnings", infos: "notes", late: "late" },
  change: (what, before, after) => `${what} ${before} → ${after}`,
  noEffect: "The number of findings does not change.",
  save: "Save the columns",
  discard: "Discard the changes",
  saved: "The choices of columns have been stored in the workbook.",
};
