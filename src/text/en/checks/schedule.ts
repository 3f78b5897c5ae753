import type { CheckWords } from "../../check-words";
import { counted } from "../../counted";
import { because, inColumn, shown } from "../../finding-phrases";

const ago = (days: number): string => `${counted(days, "day", "days")} ago`;

/** Findings about schedule, status and dates. */
export const scheduleChecks = {
  "date-unreadable": {
    name: "Date could not be read",
    message: (finding, say) => {
      const nearest = finding.suggestion === null ? "" : ` Nearest choice: ${say.quote(finding.suggestion)}.`;
      return `${inColumn("Column", finding, say)}the value ${shown(finding, say)} could not be read as a date${because(finding.facts.note, say)}.${nearest}`;
    },
    advice: "Write the date for example as 30.6.2025, 6/2025 or 2025.",
  },
  "date-uncertain": {
    name: "Uncertain date",
    message: (finding, say) => {
      const { read, note } = finding.facts;
      const start = inColumn("Column", finding, say);
      return read === null
        ? `${start}the value ${shown(finding, say)} could not be read with certainty${because(note, say)}. Please check.`
        : `${start}${shown(finding, say)} was read as: ${say.period(read)}${because(note, say)}. Please check.`;
    },
    advice: "Write the date so that it cannot be misunderstood: day, month and a year of four digits.",
  },
  "date-imprecise": {
    name: "Due date too wide",
    message: (finding, say) => {
      const { period, unit } = finding.facts;
      const start = `${inColumn("Column", finding, say)}${shown(finding, say)}`;
      if (period.end === null) return `${start} does not say when the work ends.`;
      if (period.precision !== "year") return `${start} covers more than a year.`;
      return `${start} is a mere year. ${unit === "half" ? "The programme schedules actions by half-years." : "The programme gives due dates more exactly than by the year."}`;
    },
    advice: "Make the due date more exact, or divide the work into phases and give them checkpoints.",
  },
  "date-not-canonical": {
    name: "Date in an unusual form",
    message: (finding, say) => `${inColumn("Column", finding, say)}${shown(finding, say)} was understood. The usual form is ${say.quote(finding.suggestion ?? say.period(finding.facts.read))}.`,
    advice: "Replace the value with the usual form. All cells alike can be mended at once.",
  },
  "due-before-start": {
    name: "Due date before the start",
    message: ({ facts }, say) => `The due date (${say.day(facts.due)}) is before the start (${say.day(facts.start)}).`,
    advice: "Check both dates.",
  },
  "outside-period": {
    name: "Date outside the programme period",
    message: (finding, say) => `${inColumn("Column", finding, say)}${say.day(finding.facts.day)} is not within the programme period ${finding.facts.firstYear}–${finding.facts.lastYear}.`,
    advice: "Check the year. If the action comes from the previous period or goes on in the next, accept the finding with a reason.",
  },
  overdue: {
    name: "Overdue",
    message: ({ facts: { due, days, certain, status } }, say) => {
      const state = status === null ? "status missing" : `status: ${say.code("status", status)}`;
      return `Due by ${say.day(due)}, ${state}, ${counted(days, "day", "days")} late.${certain ? "" : " The reading is uncertain: please check."}`;
    },
    advice: "Update the status, or agree on a new due date and write it into the table.",
  },
  "late-start": {
    name: "Late start",
    message: ({ facts }, say) => `The work was to start by ${say.day(facts.day)} (${ago(facts.days)}), but has not begun.`,
    advice: "Update the status or move the start.",
  },
  "checkpoint-missed": {
    name: "Checkpoint passed",
    message: ({ facts }, say) => `The checkpoint was on ${say.day(facts.day)} (${ago(facts.days)}), and no result is recorded.`,
    advice: "Record the checkpoint's result or a new day. Once the target is reached, add the word “reached” to the text.",
  },
  "due-soon": {
    name: "Due soon",
    message: ({ facts }, say) => `Due by ${say.day(facts.due)}${facts.days === 0 ? ", the very day looked at" : ` (in ${counted(facts.days, "day", "days")})`}.`,
    advice: "Make sure that the work gets done in time, or agree on a new due date.",
  },
  "no-date": {
    name: "Due date missing",
    message: () => "The open action has no due date.",
    advice: "Give a due date. If the work is continuous, choose the status “Continuous”.",
  },
  stale: {
    name: "Not updated for long",
    message: ({ facts }, say) => `The row was last updated on ${say.day(facts.day)} (${ago(facts.days)}).`,
    advice: "Ask the responsible person to check the row and to record the day of the update.",
  },
  "done-not-complete": {
    name: "Done, but progress below 100 %",
    message: ({ facts }, say) => `The status is done, but the progress is ${say.integer(facts.progress)} %.`,
    advice: "Correct the progress to 100 %, or check the status.",
  },
  "complete-not-done": {
    name: "Progress 100 %, but not done",
    message: ({ facts }, say) => `The progress is 100 %, but the status is another: ${say.code("status", facts.status)}.`,
    advice: "Mark the action as done, or check the progress.",
  },
  "continuous-with-due": {
    name: "Continuous work with a due date",
    message: ({ facts }, say) => `The status is continuous, but the due date ends on ${say.day(facts.due)}.`,
    advice: "Remove the due date if the work goes on until further notice. Otherwise change the status.",
  },
} satisfies Partial<CheckWords>;
