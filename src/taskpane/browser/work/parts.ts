import type { Review } from "../../../app/session/review";
import { groupFindings } from "../../../core/checks/group-findings";
import type { Action } from "../../../core/reading/action";
import type { SheetRead } from "../../../workbook/workbook";
import type { Part, ReviewRest, SheetFrame } from "./protocol";

/** So many rows, actions or findings travel at a time: taken in within a few tens of milliseconds. */
const ROWS = 4000;
const ITEMS = 1000;

function* slices<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

/** The sheets of a workbook, piece by piece. */
export function* sheetParts(sheets: readonly SheetRead[]): Generator<Part> {
  for (const { grid: { values, formats, fills, ...grid }, ...sheet } of sheets) {
    yield { kind: "frame", frame: { ...sheet, grid } };
    for (let at = 0; at < values.length; at += ROWS) yield { kind: "rows", values: values.slice(at, at + ROWS), formats: formats.slice(at, at + ROWS), fills: fills.slice(at, at + ROWS) };
  }
}

/** Puts the sheets together again. */
export function joinSheets(parts: readonly Part[]): readonly SheetRead[] {
  const sheets: { readonly frame: SheetFrame; readonly values: SheetRead["grid"]["values"][number][]; readonly formats: SheetRead["grid"]["formats"][number][]; readonly fills: SheetRead["grid"]["fills"][number][] }[] = [];
  for (const part of parts) {
    if (part.kind === "frame") sheets.push({ frame: part.frame, values: [], formats: [], fills: [] });
    const current = sheets.at(-1);
    if (part.kind !== "rows" || current === undefined) continue;
    const before = current.values.length;
    for (const row of part.values) current.values.push(row);
    // Formats and fills end with the last row that has any; where they do not, every row stands at its place.
    for (const [list, rows] of [[current.formats, part.formats], [current.fills, part.fills]] as const) {
      while (rows.length > 0 && list.length < before) list.push(undefined);
      for (const row of rows) list.push(row);
    }
  }
  return sheets.map(({ frame, values, formats, fills }) => ({ ...frame, grid: { ...frame.grid, values, formats, fills } }));
}

/** An action with its row put together: only what it holds itself can travel. */
function whole({ row, fields, inherited, sourceColumns, hidden }: Action): Action {
  return { row, fields, inherited, sourceColumns, hidden };
}

/** The long lists of a review, piece by piece. */
export function* reviewParts({ loaded, outcome }: Review): Generator<Part> {
  for (const items of slices(loaded.roadmap.actions, ITEMS)) yield { kind: "actions", items: items.map(whole) };
  for (const items of slices(outcome.findings, ITEMS)) yield { kind: "findings", items };
  for (const items of slices(outcome.verdicts, ITEMS)) yield { kind: "verdicts", items };
}

/** What is left of a review without them. */
export function reviewRest({ loaded: { roadmap, ...loaded }, request, outcome }: Review): ReviewRest {
  const { programme, table, columns, skipped, outside, otherTables, unfitDecisions } = roadmap;
  const { asOf, accepted, overdue, summary } = outcome;
  return { loaded: { ...loaded, roadmap: { programme, table, columns, skipped, outside, otherTables, unfitDecisions } }, request, outcome: { asOf, accepted, overdue, summary } };
}

/** Puts a review together again, over the sheets that the page already has. */
export function joinReview(rest: ReviewRest, parts: readonly Part[], sheets: readonly SheetRead[]): Review {
  const actions: Review["loaded"]["roadmap"]["actions"][number][] = [];
  const findings: Review["outcome"]["findings"][number][] = [];
  const verdicts: Review["outcome"]["verdicts"][number][] = [];
  for (const part of parts) {
    if (part.kind === "actions") actions.push(...part.items);
    else if (part.kind === "findings") findings.push(...part.items);
    else if (part.kind === "verdicts") verdicts.push(...part.items);
  }
  return {
    sheets,
    loaded: { ...rest.loaded, roadmap: { ...rest.loaded.roadmap, actions } },
    request: rest.request,
    outcome: { ...rest.outcome, findings, verdicts, groups: groupFindings(findings) },
  };
}
