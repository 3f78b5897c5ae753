import type { Range } from "../../../../src/core/grid/grid";

/** A rule with a formula of its own: the only kind that the stand-in plays. */
export interface ConditionalFormat {
  readonly id: string;
  areas: readonly Range[];
  /** Begins with "="; "" until it is set. Relative to the first cell of the first area. */
  formula: string;
  fillColor: string;
  fontColor: string;
  bold: boolean | null;
  italic: boolean | null;
  underline: string;
  strikethrough: boolean | null;
  numberFormat: string;
  stopIfTrue: boolean;
}

export function newConditionalFormat(id: string, area: Range): ConditionalFormat {
  return { id, areas: [area], formula: "", fillColor: "", fontColor: "", bold: null, italic: null, underline: "None", strikethrough: null, numberFormat: "General", stopIfTrue: false };
}
