import type { CheckWords } from "../../check-words";
import { because, inColumn, namesOf, shown } from "../../finding-phrases";

const nearest = (suggestion: string | null, quote: (text: string) => string): string => (suggestion === null ? "" : ` Nearest choice: ${quote(suggestion)}.`);

/** Findings about the values of single cells. */
export const cellChecks = {
  "code-unknown": {
    name: "Value not in the code list",
    message: (finding, say) =>
      `${inColumn("Column", finding, say)}the value ${shown(finding, say)} is not in the code list${because(finding.facts.note, say, "value-not-in-list")}.${nearest(finding.suggestion, say.quote)}`,
    advice: "Choose a value from the code list. If the value is new, add it to the programme's settings.",
  },
  "code-misplaced": {
    name: "Value in the wrong column",
    message: (finding, say) => {
      const { belongsTo } = finding.facts;
      const place = belongsTo === null ? "belongs to another column" : `belongs to the column ${say.quote(say.field(belongsTo))}`;
      return `${inColumn("Column", finding, say)}the value ${shown(finding, say)} ${place}.`;
    },
    advice: "Move the value to the right column, and choose a value from this column's own code list.",
  },
  "code-several": {
    name: "Too many values",
    message: (finding, say) => {
      const [main] = finding.facts.read;
      const counts = main === undefined ? "" : ` The figures use the value: ${namesOf(finding, [main], say)}.`;
      return `${inColumn("Column", finding, say)}the cell ${shown(finding, say)} has more values than the code list allows.${counts}`;
    },
    advice: "Leave only the most important value in the cell. The others can be put in the notes.",
  },
  "code-uncertain": {
    name: "Uncertain reading",
    message: (finding, say) => {
      const read = namesOf(finding, finding.facts.read, say);
      const reason = because(finding.facts.note, say);
      if ((finding.value ?? "") === "") return `${inColumn("Column", finding, say)}${read === "" ? "the cell is empty" : `the empty cell was read as: ${read}`}${reason}.${read === "" ? "" : " Please check."}`;
      return read === ""
        ? `${inColumn("Column", finding, say)}the value ${shown(finding, say)} could not be understood with certainty${reason}.`
        : `${inColumn("Column", finding, say)}${shown(finding, say)} was read as: ${read}${reason}. Please check.`;
    },
    advice: "If the reading is right, write the value in the suggested form. Otherwise choose the right value from the code list.",
  },
  "code-not-canonical": {
    name: "Value in another form than the code list's",
    message: (finding, say) => `${inColumn("Column", finding, say)}${shown(finding, say)} was understood. The code list's form is ${say.quote(finding.suggestion ?? namesOf(finding, finding.facts.read, say))}.`,
    advice: "Replace the value with the code list's form. All cells alike can be mended at once.",
  },
  "amount-unreadable": {
    name: "Amount could not be read",
    message: (finding, say) => `${inColumn("Column", finding, say)}the value ${shown(finding, say)} could not be read as an amount${because(finding.facts.note, say)}.${nearest(finding.suggestion, say.quote)}`,
    advice: "Write the amount in euros as a number alone, such as 12500, and move the explanation to the notes.",
  },
  "amount-uncertain": {
    name: "Uncertain amount",
    message: (finding, say) => {
      const { read, note } = finding.facts;
      const meaning = read === null ? "could not be read with certainty" : `was read as: ${say.money(read.cents)}`;
      return `${inColumn("Column", finding, say)}${read === null ? "the value " : ""}${shown(finding, say)} ${meaning}${because(note, say)}. Please check.`;
    },
    advice: "Write the amount in euros as a number alone, such as 12500.",
  },
  "amount-negative": {
    name: "Negative amount",
    message: (finding, say) => `${inColumn("Column", finding, say)}the amount is ${say.money(finding.facts.cents)}.`,
    advice: "Check the sign. A credit among the actuals can be negative, a budget cannot.",
  },
  "amount-not-canonical": {
    name: "Amount stored as text",
    message: (finding, say) => `${inColumn("Column", finding, say)}${shown(finding, say)} is text, so Excel leaves it out of sums. It was read as: ${say.money(finding.facts.cents)}.`,
    advice: "Replace the text with a number and format the cell as an amount. All cells alike can be mended at once.",
  },
  "value-unreadable": {
    name: "Value could not be read",
    message: (finding, say) => `${inColumn("Column", finding, say)}the value ${shown(finding, say)} could not be read${because(finding.facts.note, say)}.${nearest(finding.suggestion, say.quote)}`,
    advice: "Write the value like the other values of the column, and move the explanation to the notes.",
  },
  "value-uncertain": {
    name: "Uncertain value",
    message: (finding, say) => {
      const { read, note } = finding.facts;
      // What was read is worth saying only where it differs from what stands in the cell.
      const meaning = read === null || read === finding.value ? "should be checked" : `was read as: ${say.quote(read)}`;
      return `${inColumn("Column", finding, say)}${finding.value === null ? "the cell's contents" : shown(finding, say)} ${meaning}${because(note, say)}.`;
    },
    advice: "Check the value, and write it so that it cannot be misunderstood.",
  },
  "value-not-canonical": {
    name: "Value in another form than the usual",
    message: (finding, say) => `${inColumn("Column", finding, say)}${shown(finding, say)} was understood. The usual form is ${say.quote(finding.suggestion ?? "")}.`,
    advice: "Replace the value with the usual form. All cells alike can be mended at once.",
  },
} satisfies Partial<CheckWords>;
