import { STATUSES } from "../../reading/values";
import { valueOf } from "../../reading/action";
import type { Figure, FigureLine, FigureTable } from "../figure-table";
import { figureLetters, putFigureTable } from "../figure-table";
import { figureWidths } from "../figure-widths";
import { daysListColumn } from "../money-cells";
import { putNotes } from "../notes";
import type { LiveList } from "../overdue/list";
import { listRoom } from "../overdue/list-room";
import { putList } from "../overdue/put-list";
import { sharedColumns } from "../overdue/shared-columns";
import { hasPersonDays, personDaysFigure, personYearNote, personYearsFigure } from "../person-years";
import { putTieFigures } from "../put-tie-figures";
import type { ReportInput } from "../report-input";
import { hasField } from "../responsibilities/responsible";
import { SheetBuilder } from "../sheet-builder";
import { printOf, putTitle } from "../sheet-frame";
import type { SheetPlan } from "../sheet-plan";
import { column, countWhere, quoted } from "../structured-reference";
import { unitLines } from "../unit-lines";
import { DAYS_PER_YEAR_NAME } from "../data/parameters";
import { daysRank } from "./resources-columns";
import { putDaysChart } from "./put-days-chart";

const NOTES_ROW = 4;
/** Count, actions with person-days, those without, person-days. */
const DAYS_PLACE = 3;

function statusLines({ words, rows }: ReportInput): readonly FigureLine[] {
  const status = column(words.tables.data, words.dataHeaders.status);
  const isAction = `ISNUMBER(${column(words.tables.data, words.dataHeaders.row)})`;
  return [...STATUSES, undefined].map((each) => ({
    label: each === undefined ? words.missing : words.statuses[each],
    conditions: () => [`${status}=${quoted(each === undefined ? words.missing : words.statuses[each])}`, isAction],
    rows: rows.filter(({ action }) => valueOf(action, "status") === each),
  }));
}

function figures(input: ReportInput): readonly Figure[] {
  const { words } = input;
  const { headers } = words.resources;
  const days = column(words.tables.data, words.dataHeaders.personDays);
  const hasDays = (row: FigureLine["rows"][number]): boolean => valueOf(row.action, "personDays") !== undefined;
  return [
    { header: words.summary.count, style: "integer", formula: (conditions) => countWhere(...conditions), value: ({ rows }) => rows.length },
    { header: headers.told, style: "integer", formula: (conditions) => countWhere(...conditions, `ISNUMBER(${days})`), value: ({ rows }) => rows.filter(hasDays).length },
    { header: headers.untold, style: "integer", from: (cell) => `${cell(0)}-${cell(1)}`, of: (figure) => figure(0) - figure(1) },
    personDaysFigure(input, headers.personDays),
    personYearsFigure(input, headers.personYears, DAYS_PLACE),
  ];
}

function actionList(input: ReportInput): LiveList {
  const { words, roadmap } = input;
  const { resources, dataHeaders } = words;
  const { title, id, unit, status } = sharedColumns(input);
  const { daysPerYear } = roadmap.programme.workTime;
  return {
    heading: resources.headings.actions,
    table: resources.tables.actions,
    orderHeader: resources.dataHeaders.order,
    belongs: (row) => daysRank(row) > 0,
    key: daysRank,
    columns: [
      title,
      id,
      ...(hasField(input, "unit") ? [unit] : []),
      status,
      daysListColumn(input, resources.headers.personDays),
      { header: resources.headers.personYears, formula: (pick) => `${pick(dataHeaders.personDays)}/${DAYS_PER_YEAR_NAME}`, value: ({ action }) => (valueOf(action, "personDays") ?? 0) / daysPerYear, style: "personYears" },
    ],
  };
}

/** Person-days (htp) and person-years (htv) per unit, status and action; undefined where the table has none. */
export function resourcesSheet(input: ReportInput): SheetPlan | undefined {
  if (!hasPersonDays(input)) return undefined;
  const { words, rows } = input;
  const { headings, tables, rule, tie } = words.resources;
  const sheet = new SheetBuilder();
  putTitle(sheet, input, "resources");
  const common = { figures: figures(input), total: words.summary.total };
  const byStatus: FigureTable = { ...common, heading: headings.statuses, table: tables.statuses, labelHeader: words.dataHeaders.status, lines: statusLines(input) };
  const byUnit: FigureTable[] = hasField(input, "unit") ? [{ ...common, heading: headings.units, table: tables.units, labelHeader: words.dataHeaders.unit, lines: unitLines(input) }] : [];
  let at = putNotes(sheet, NOTES_ROW, [personYearNote(input, rule)]);
  for (const table of [...byUnit, byStatus]) {
    const placed = putFigureTable(sheet, at, table);
    putTieFigures(sheet, placed.totalRow + 2, {
      label: tie.label,
      one: { formula: `SUM(${column(words.tables.data, words.dataHeaders.personDays)})`, value: rows.reduce((sum, { action }) => sum + (valueOf(action, "personDays") ?? 0), 0) },
      other: { formula: `${figureLetters(DAYS_PLACE)}${placed.totalRow}`, value: Number(placed.totals[DAYS_PLACE] ?? 0) },
      words: tie,
    });
    at = placed.totalRow + 4;
    if (table === byUnit[0]) at = putDaysChart(sheet, input, at, placed, DAYS_PLACE);
  }
  const list = actionList(input);
  putList(sheet, input, at, list, { rows: listRoom });
  return sheet.build({
    id: "resources",
    name: words.sheets.resources.name,
    columnWidths: figureWidths([common.figures], list),
    freeze: { rows: 2, columns: 0 },
    print: printOf(input, "resources", { first: 1, last: 2 }),
    tabColour: "548235",
  });
}
