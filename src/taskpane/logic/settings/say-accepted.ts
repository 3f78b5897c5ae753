import type { AcceptedFinding } from "../../../core/checks/accept-findings";
import type { Say } from "../../../text/check-words";
import { nameOfCheck } from "../../../text/say-finding";
import type { Words } from "../../../text/words";

/** An accepted finding as a list shows it. */
export interface AcceptedLine {
  /** Tells it from the others. */
  readonly key: string;
  readonly what: string;
  readonly where: string;
  readonly reason: string;
  readonly accepted: AcceptedFinding;
}

/** Which action is meant: by its number, its name or its row; the whole table where it is none. */
function whereOf(action: string | null, { settings }: Words["pane"], say: Say): string {
  if (action === null) return settings.everywhere;
  const [kind, name] = [action.slice(0, action.indexOf(":")), action.slice(action.indexOf(":") + 1)];
  if (kind === "row") return settings.row(name);
  return settings.action(kind === "title" ? say.quote(name) : name);
}

/** The accepted findings in the order in which they were accepted, each once. */
export function acceptedLines(accepted: readonly AcceptedFinding[], words: Words, say: Say): readonly AcceptedLine[] {
  const lines = accepted.map((each): AcceptedLine => {
    const { check, field, value, action, reason } = each;
    const place = field === null ? "" : ` · ${say.field(field)}`;
    const what = `${nameOfCheck(words, check)}${place}${value === null ? "" : ` · ${say.quote(value)}`}`;
    return { key: JSON.stringify(each), what, where: whereOf(action, words.pane, say), reason: words.pane.settings.reason(reason), accepted: each };
  });
  return [...new Map(lines.map((line) => [line.key, line])).values()];
}
