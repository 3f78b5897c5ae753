import type { StartWords } from "../../pane/start-words";

export const start: StartWords = {
  welcome: "How to begin",
  lines: [
    "The add-in reads your roadmap as it is and shows what to correct in it and what is late.",
    "Nothing is changed without asking. You see fixes first, and you can undo them.",
    "Reports are written to sheets of their own. The data stays in the workbook.",
  ],
  understood: "Got it",
  create: "Create a new roadmap",
  createHeading: "New roadmap",
  createIntro: "Sheets for the roadmap, the instructions and the settings are added to the workbook. They are yours: the add-in neither replaces nor removes them.",
  programme: "Programme",
  language: "Language of the roadmap",
  createNow: "Create the roadmap",
  cancel: "Cancel",
  useSelection: "Use the selected range",
  useSelectionHint: "First select the table in Excel from its header row down, or one of its cells.",
};
