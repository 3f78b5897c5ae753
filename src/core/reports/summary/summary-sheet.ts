import { quoteSheetName } from "../../grid/address";
import type { Range } from "../../grid/grid";
import type { LiveList } from "../overdue/list";
import { lateList } from "../overdue/lists";
import { putList } from "../overdue/put-list";
import type { ReportInput } from "../report-input";
import { SheetBuilder } from "../sheet-builder";
import { printOf, putTitle } from "../sheet-frame";
import type { SheetPlan } from "../sheet-plan";
import { textWidth } from "../text-width";
import { putByGoal, putByStatus } from "./breakdown";
import { keyFigures } from "./key-figures";
import { freshness, sentences } from "./sentences";

/** How many of the latest actions the summary names. */
const WORST = 5;

const SENTENCES_ROW = 7;

const WIDTHS = [42, 11, 14, 18, 24, 14, 14, 16, 15, 15] as const;

/** The chart begins beside the sentences, so that it has room for every goal's name; below them where one is longer than the columns before it. */
const CHART_COLUMN = 6;
const SENTENCE_ROOM = WIDTHS.slice(0, CHART_COLUMN - 1).reduce<number>((sum, width) => sum + width, 0);

/** Dark blue, mid blue, light grey: they stay apart in black and white and for colour-blind readers. */
const CHART_COLOURS = ["1F4E79", "9DC3E6", "D9D9D9"] as const;

/** The first sheet that people open: key figures, what they say in words, status and goal, and the latest actions. */
export function summarySheet(input: ReportInput): SheetPlan {
  const { words } = input;
  const sheet = new SheetBuilder();
  const { rows } = input;
  putTitle(sheet, input, "summary");
  keyFigures(input, rows).forEach((figure, index) => {
    sheet.text(4, index + 1, figure.label, "keyLabel");
    sheet.formula(5, index + 1, figure.formula, figure.value, figure.style);
  });
  sheet.height(5, 32);
  let at = SENTENCES_ROW;
  const said = sentences(input, rows);
  for (const { formula, value } of said) {
    sheet.formula(at, 1, formula, value, "plain");
    at += 1;
  }
  const fresh = freshness(input);
  sheet.formula(at, 1, fresh.formula, fresh.value, "muted");
  const statusStart = at + 2;
  const chartRow = [...said, fresh].some(({ value }) => textWidth(value) > SENTENCE_ROOM) ? statusStart : SENTENCES_ROW;
  at = putByStatus(sheet, input, statusStart).next;
  const goals = putByGoal(sheet, input, at);
  if (goals !== undefined) {
    if (goals.known > 0) putGoalChart(sheet, input, goals.first, goals.last, { firstRow: chartRow, firstColumn: CHART_COLUMN, lastRow: at - 2, lastColumn: WIDTHS.length });
    at = goals.next;
  }
  putList(sheet, input, at, worstList(input), { rows: () => WORST, rest: { sheet: words.sheets.overdue.name, cell: "A4" } });
  return sheet.build({
    id: "summary",
    name: words.sheets.summary.name,
    columnWidths: WIDTHS,
    freeze: { rows: 2, columns: 0 },
    print: printOf(input, "summary", null),
    tabColour: "1F4E79",
  });
}

/** The summary names the latest with what a meeting asks first; the overdue sheet tells the rest. */
function worstList(input: ReportInput): LiveList {
  const { words } = input;
  const late = lateList(input);
  const h = words.overdue.headers;
  const shown = [h.title, h.id, h.status, h.unit, h.owner, h.due, h.days];
  return { ...late, heading: words.summary.worstLate, table: `${words.tables.late}Top`, columns: shown.flatMap((header) => late.columns.filter((column) => column.header === header)) };
}

function putGoalChart(sheet: SheetBuilder, input: ReportInput, first: number, last: number, place: Range): void {
  const { words } = input;
  const name = quoteSheetName(words.sheets.summary.name);
  const series = [
    { name: words.summary.done, letter: "D" },
    { name: words.summary.inProgress, letter: "E" },
    { name: words.summary.other, letter: "F" },
  ];
  sheet.chart({
    kind: "stacked-bar",
    title: words.summary.chartTitle,
    categoryAxis: words.fieldName("goal"),
    valueAxis: words.summary.actionsAxis,
    place,
    series: series.map(({ name: label, letter }, index) => ({
      name: label,
      values: `${name}!$${letter}$${first}:$${letter}$${last}`,
      categories: `${name}!$A$${first}:$A$${last}`,
      colour: CHART_COLOURS[index] ?? CHART_COLOURS[0],
    })),
    altText: words.summary.chartAlt,
  });
}
