import type { CheckWords } from "../../check-words";
import { counted } from "../../counted";
import { inColumn, shown } from "../../finding-phrases";
import { rowList } from "../../row-list";

const SIDES = { right: "right", left: "left" } as const;

/** Findings about the whole table and its rows. */
export const tableChecks = {
  "required-column-missing": {
    name: "Required column missing",
    message: ({ field }, say) => `The table has no column ${say.quote(field === null ? "" : say.field(field))}, which the programme requires.`,
    advice: "Add the column to the table. If the information is already in some column, say in the list of columns which one.",
  },
  "column-not-understood": {
    name: "Column not recognised",
    message: ({ facts }, say) => `The column ${say.quote(facts.header)} was not recognised, so its contents are not used.`,
    advice: "Say in the list of columns what the column holds. If it is only for your own use, nothing needs to be done.",
  },
  "data-outside-table": {
    name: "Data outside the table",
    message: ({ facts: { side, rows } }) => {
      if (side !== "below") return `There is data to the ${SIDES[side]} of the table that does not belong to it.`;
      return rows === 1
        ? "Below the table there is 1 row that looks like an action but does not belong to the table."
        : `Below the table there are ${counted(rows, "row", "rows")} that look like actions but do not belong to the table.`;
    },
    advice: "Extend the table to take the data in, or move the data further away from the table.",
  },
  "formula-error": {
    name: "Formula error in a cell",
    message: (finding, say) => `${inColumn("Column", finding, say)}the cell has the error value ${shown(finding, say)}.`,
    advice: "Mend the cell's formula, or write the value in its place.",
  },
  "required-cell-missing": {
    name: "Required information missing",
    message: (finding, say) => `${inColumn("Column", finding, say)}the information is missing.`,
    advice: "Fill in the information on the action's row.",
  },
  "title-missing": {
    name: "Action without a name",
    message: () => "The action has no name.",
    advice: "Give the action a name. If the row is not an action, remove it from the table.",
  },
  "id-missing": {
    name: "Action without a number",
    message: () => "The action has no number.",
    advice: "Give the action a number that no other action has.",
  },
  "id-duplicate": {
    name: "Several actions with one number",
    message: (finding, say) => `The number ${shown(finding, say)} is on ${say.integer(finding.facts.rows.length)} actions (rows ${rowList(finding.facts.rows)}).`,
    advice: "Give each action a number of its own. If the rows are about the same action, join them.",
  },
  "title-duplicate": {
    name: "Several actions with one name",
    message: (finding, say) => `The name ${shown(finding, say)} is on ${say.integer(finding.facts.rows.length)} actions (rows ${rowList(finding.facts.rows)}).`,
    advice: "Join the rows if they are about the same action. Otherwise make the names tell the actions apart.",
  },
  "text-over-limit": {
    name: "Text fills its cell",
    message: (finding, say) => `${inColumn("Column", finding, say)}the text has ${say.integer(finding.facts.length)} characters. An Excel cell holds at most ${say.integer(finding.facts.limit)}, so the end of the text may be lost.`,
    advice: "Check the end of the text. Shorten it or move it to a document of its own.",
  },
  "hidden-rows": {
    name: "Hidden rows",
    message: ({ facts: { rows } }, say) =>
      rows.length === 1
        ? `The table has 1 hidden or filtered row (row ${rowList(rows)}). It is counted in the figures.`
        : `The table has ${say.integer(rows.length)} hidden or filtered rows (rows ${rowList(rows)}). They are counted in the figures.`,
    advice: "Show the rows or clear the filter when you compare the figures with the table.",
  },
} satisfies Partial<CheckWords>;
