import type { DecisionCode } from "../../core/reading/roadmap";

/** What was decided once for a whole column. */
export const decisions: Readonly<Record<DecisionCode, string>> = {
  "half-years": "1/yyyy and 2/yyyy were read as half-years",
  "month-first": "in dates with slashes the month comes first",
  fractions: "numbers 0–1 were read as fractions (0.5 = 50 %)",
  thousands: "amounts are in thousands of euros",
  millions: "amounts are in millions of euros",
  "numbers-by-list-order": "numbers were read by the order of the code list",
  "boolean-level": "the truth value TRUE was read as level TOSI",
  "light-letters": "letters were read as traffic lights",
  "one-hot": "a cross in the column means the header's value",
  "unit-by-column": "the unit was inferred from the rest of the column",
  "initial-letters": "initial letters were read as values of the list",
};
