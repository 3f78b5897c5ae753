import type { Say } from "../../../text/check-words";
import { nameOfCheck } from "../../../text/say-finding";
import type { ReviewWords } from "../../../text/words";
import type { NextStep } from "./next-steps";

/** A next step in a few words. */
export function sayStep(step: NextStep, words: ReviewWords, say: Say): string {
  const { overview } = words.pane;
  if (step.kind === "meeting") return overview.meeting(say.day(step.day), step.dueBefore);
  const { check, field, value, suggestion, findings, rows } = step.group;
  const cause = field === null ? nameOfCheck(words, check) : `${nameOfCheck(words, check)} (${say.field(field)})`;
  if (step.kind === "missing") return overview.missing(rows.length, field === null ? cause : say.field(field));
  if (step.kind === "decide") return overview.decide(findings.length, cause);
  return value === null || suggestion === null ? overview.fixCause(step.cells, cause) : overview.fixValue(step.cells, say.quote(value), say.quote(suggestion));
}
