import type { Finding } from "../../../core/checks/finding";
import type { FindingGroup } from "../../../core/checks/group-findings";
import type { CellEdit } from "../../../core/fixes/cell-edit";
import { contentAt } from "../../../core/fixes/cell-edit";
import { parseRange } from "../../../core/grid/address";
import type { Grid } from "../../../core/grid/grid";
import type { ReviewWords } from "../../../text/words";
import { shownContent } from "./shown-content";

/** What stands in a group's cells and what is suggested, as people read it. */
export interface FindingExample {
  /** The group's cells hold different things: this is the first one's. */
  readonly oneOfMany: boolean;
  readonly value: string;
  readonly suggestion: string | null;
}

export interface ExampleSources {
  readonly grid: Grid;
  readonly words: ReviewWords;
  readonly quote: (text: string) => string;
  /** What mending a finding would change in its cell. */
  readonly editOf: (finding: Finding) => CellEdit | undefined;
}

function shownValue({ cell, value }: Finding, { grid, words, quote }: ExampleSources): string | undefined {
  if (value === null) return undefined;
  const place = cell === null ? undefined : parseRange(cell);
  const content = place === undefined ? undefined : contentAt(grid, place.firstRow, place.firstColumn);
  // Numbers and truth values look in the cell as their format shows them; of texts the finding may mean a part.
  return typeof content?.value === "number" || typeof content?.value === "boolean" ? shownContent(content, grid.dateSystem, words, quote) : quote(value);
}

/** An example of a group's cells; undefined where the findings are not about what stands in a cell. */
export function exampleOf(group: FindingGroup, sources: ExampleSources): FindingExample | undefined {
  const [first] = group.findings;
  const value = shownValue(first, sources);
  const edit = sources.editOf(first);
  const suggestion = edit === undefined ? first.suggestion : shownContent(edit.after, sources.grid.dateSystem, sources.words, sources.quote);
  if (value === undefined && suggestion === null) return undefined;
  const oneOfMany = group.findings.some((finding) => finding.value !== first.value || finding.suggestion !== first.suggestion);
  return { oneOfMany, value: value ?? sources.words.pane.findings.preview.empty, suggestion };
}
