import type { SessionState } from "../../../app/session/session-state";
import { PROGRAMMES } from "../../../core/programme/registry";
import type { ReviewWords } from "../../../text/words";
import type { Choice } from "./choice";

/** The value of the choice that leaves the programme to the workbook. */
export const BY_WORKBOOK = "";

/** What the workbook leads to, as far as that is known: a programme that was chosen hides it. */
function byWorkbook({ review }: Pick<SessionState, "review">, { language, pane: { shell } }: ReviewWords): Choice {
  const source = review?.loaded.programmeSource;
  if (review === null || source === undefined || source === "chosen" || source === "overruled") return { value: BY_WORKBOOK, text: shell.programmeByWorkbook };
  return { value: BY_WORKBOOK, text: shell.programmeFound[source](review.loaded.roadmap.programme.names[language]) };
}

/** The programmes to choose from: first what the workbook says, then those that come with the product. */
export function programmeChoices(state: Pick<SessionState, "review">, words: ReviewWords): readonly Choice[] {
  return [byWorkbook(state, words), ...PROGRAMMES.map(({ id, names }) => ({ value: id, text: names[words.language] }))];
}
