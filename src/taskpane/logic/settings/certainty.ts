import type { TableColumn } from "../../../core/reading/roadmap";
import type { Certainty } from "../../../text/pane/settings-words";

const CERTAIN = 0.9;
const LIKELY = 0.75;

/** How sure the reading of a column is, for a word instead of a figure. */
export function certaintyOf({ field, confidence }: Pick<TableColumn, "field" | "confidence">): Certainty {
  if (field === null) return "unknown";
  if (confidence >= CERTAIN) return "certain";
  return confidence >= LIKELY ? "likely" : "unsure";
}
