import type { CodeField } from "../../programme/fields";
import type { Action } from "../../reading/action";
import { mainCode } from "../data/plain-columns";
import type { ShownView } from "../classification/shown-views";
import { shownViews } from "../classification/shown-views";
import { displayCode } from "../code-display";
import type { ReportInput } from "../report-input";

/** The sizes of cost or of impact, from the smallest on, as the programme lists them. */
export interface Sizes {
  readonly field: CodeField;
  readonly codes: readonly string[];
  /** What stands in the data table for each code. */
  readonly labels: readonly string[];
  /** The place of an action's size, from 0; -1 where it is missing. */
  readonly placeOf: (action: Action) => number;
}

/** Cost against impact: a box for each pair of sizes. */
export interface Boxes {
  readonly cost: Sizes;
  readonly impact: Sizes;
  readonly count: number;
  /** An action's box, numbered from 1 row by row; 0 where a size is missing. */
  readonly boxOf: (action: Action) => number;
}

function sizesOf({ words }: ReportInput, { field, list }: ShownView): Sizes {
  const codes = list.codes.map(({ code }) => code);
  return {
    field,
    codes,
    labels: codes.map((code) => displayCode(list, code, words.language)),
    placeOf: (action) => {
      const code = mainCode(action, field, list);
      return code === undefined ? -1 : codes.indexOf(code);
    },
  };
}

/** The boxes of a programme that has both sizes. */
export function boxesOf(input: ReportInput): Boxes | undefined {
  const views = shownViews(input);
  const [cost, impact] = (["cost", "impact"] as const).map((field) => views.find((view) => view.field === field));
  if (cost === undefined || impact === undefined) return undefined;
  const [costs, impacts] = [sizesOf(input, cost), sizesOf(input, impact)];
  return {
    cost: costs,
    impact: impacts,
    count: costs.codes.length * impacts.codes.length,
    boxOf: (action) => {
      const [row, column] = [costs.placeOf(action), impacts.placeOf(action)];
      return row < 0 || column < 0 ? 0 : row * impacts.codes.length + column + 1;
    },
  };
}

/** Cheap and effective: the smallest cost and more than the smallest impact. */
export function isQuickWin({ impact }: Boxes, box: number): boolean {
  return box > 1 && box <= impact.codes.length;
}

/** The box of what costs most and does least. */
export function thinkTwiceBox({ impact, count }: Boxes): number {
  return count - impact.codes.length + 1;
}
