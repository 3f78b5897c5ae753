import type { ReportInput } from "../report-input";
import { SheetBuilder } from "../sheet-builder";
import { printOf, putTitle } from "../sheet-frame";
import type { SheetPlan } from "../sheet-plan";
import { widthFor } from "../text-width";
import { putResponsible } from "./put-responsible";
import { hasField } from "./responsible";
import { responsibilityFigures } from "./responsibility-figures";

const SENTENCES_ROW = 4;
const LABEL_WIDTH = 42;
const FIGURE_WIDTH = 12;
const ROW_POINTS = 15;
const PAGE_POINTS = 41 * ROW_POINTS;

/** Open, late and done work per unit and per owner; undefined where the table has neither. */
export function responsibilitiesSheet(input: ReportInput): SheetPlan | undefined {
  const { words } = input;
  const fields = (["unit", "owner"] as const).filter((field) => hasField(input, field));
  if (fields.length === 0) return undefined;
  const sheet = new SheetBuilder();
  putTitle(sheet, input, "responsibilities");
  const figures = responsibilityFigures(input);
  const headers = [words.summary.count, words.summary.share, ...figures.map(({ header }) => header)];
  let at = SENTENCES_ROW + fields.length;
  sheet.text(at, 1, words.responsibilities.rule, "muted");
  at += 2;
  fields.forEach((field, index) => {
    at = putResponsible(sheet, input, at, { field, sentenceRow: SENTENCES_ROW + index, none: index === 0 ? words.responsibilities.noneLate : "", figures });
  });
  const plan = sheet.build({
    id: "responsibilities",
    name: words.sheets.responsibilities.name,
    columnWidths: [LABEL_WIDTH, ...headers.map((header) => Math.max(FIGURE_WIDTH, ...header.split(" ").map((word) => widthFor(word, "headerRight"))))],
    freeze: { rows: 2, columns: 0 },
    print: printOf(input, "responsibilities", { first: 1, last: 2 }),
    tabColour: "1F4E79",
  });
  return { ...plan, print: { ...plan.print, pagesHigh: pagesHigh(plan) } };
}

/** Pages in height: a little more on each than fits by width alone, so that chart and units stand on the first. */
function pagesHigh({ rows, rowHeights }: SheetPlan): number {
  const points = rows.reduce((sum, _, index) => sum + (rowHeights.get(index + 1) ?? ROW_POINTS), 0);
  return Math.max(1, Math.ceil(points / PAGE_POINTS));
}
