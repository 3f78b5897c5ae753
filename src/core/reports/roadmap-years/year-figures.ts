import { valueOf } from "../../reading/action";
import { displayCode } from "../code-display";
import type { DataRow } from "../data/data-row";
import { mainCode, usedViews } from "../data/plain-columns";
import type { ReportInput } from "../report-input";
import { column, quoted } from "../structured-reference";
import type { YearConditions } from "./year-conditions";

/** A figure of a year's own actions, with its share of them where that says something. */
export interface YearFigure {
  readonly id: "done" | "in-progress" | "statutory";
  readonly header: string;
  readonly shareHeader: string | null;
  readonly condition: string;
  readonly holds: (row: DataRow) => boolean;
}

const STATUTORY = "statutory";

/** Based on a law or an obligation; undefined where the programme does not ask for it. */
function statutoryFigure(input: ReportInput): YearFigure | undefined {
  const { words } = input;
  const list = usedViews(input).find(({ field }) => field === "basis")?.list;
  if (list?.codes.some(({ code }) => code === STATUTORY) !== true) return undefined;
  const { headers } = words.roadmapYears;
  return {
    id: STATUTORY,
    header: headers.statutory,
    shareHeader: headers.statutoryShare,
    condition: `${column(words.tables.data, words.fieldName("basis"))}=${quoted(displayCode(list, STATUTORY, words.language))}`,
    holds: ({ action }) => mainCode(action, "basis", list) === STATUTORY,
  };
}

/** Done, in progress, and statutory where the programme has it. */
export function yearFigures(input: ReportInput, { hasStatus }: YearConditions): readonly YearFigure[] {
  const { headers } = input.words.roadmapYears;
  const figure = (id: "done" | "in-progress", header: string, shareHeader: string | null): YearFigure => ({
    id,
    header,
    shareHeader,
    condition: hasStatus(id),
    holds: ({ action }) => valueOf(action, "status") === id,
  });
  return [figure("done", headers.done, headers.doneShare), figure("in-progress", headers.inProgress, null)].concat(statutoryFigure(input) ?? []);
}
