import { yearFields } from "../../reading/year-fields";
import { putFigureTable } from "../figure-table";
import type { FigureLine, FigureTable } from "../figure-table";
import { figureWidths } from "../figure-widths";
import { daysListColumn, moneyListColumn } from "../money-cells";
import { putNotes } from "../notes";
import type { LiveList } from "../overdue/list";
import { listRoom } from "../overdue/list-room";
import { putList } from "../overdue/put-list";
import { sharedColumns } from "../overdue/shared-columns";
import { hasPersonDays } from "../person-years";
import type { ReportInput } from "../report-input";
import { hasField } from "../responsibilities/responsible";
import { SheetBuilder } from "../sheet-builder";
import { printOf, putTitle } from "../sheet-frame";
import type { SheetPlan } from "../sheet-plan";
import { unitLines } from "../unit-lines";
import type { ListedClass } from "./bridge-class";
import { BRIDGE_CLASSES, LISTED_CLASSES } from "./bridge-class";
import type { BridgeClassing } from "./bridge-classes";
import { bridgeClassing, hasCostSizes } from "./bridge-classes";
import { classFigures, staffFigures, unitFigures, yearHeader } from "./bridge-figures";
import type { BridgeYear } from "./bridge-years";
import { bridgeYears } from "./bridge-years";
import { contradictions } from "./contradictions";
import { bridgeNotes } from "./notes";
import { putBridgeTie } from "./put-bridge-tie";
import { putContradictions } from "./put-contradictions";

const NOTES_ROW = 4;

function classLines({ rows, words }: ReportInput, classing: BridgeClassing): readonly FigureLine[] {
  return BRIDGE_CLASSES.map((each) => ({
    label: words.budgetBridge.classes[each],
    conditions: () => classing.conditions(each),
    rows: rows.filter(({ action }) => classing.classOf(action) === each),
  }));
}

/** The actions of a class: title, number, unit, euros of the years that the table has, person-days. */
function classList(input: ReportInput, years: readonly BridgeYear[], classing: BridgeClassing, listed: ListedClass): LiveList {
  const { budgetBridge } = input.words;
  const { title, id, unit } = sharedColumns(input);
  return {
    heading: budgetBridge.headings[listed],
    table: budgetBridge.tables[listed],
    orderHeader: budgetBridge.dataHeaders[listed],
    belongs: ({ action }) => classing.classOf(action) === listed,
    key: () => 0,
    columns: [
      title,
      id,
      ...(hasField(input, "unit") ? [unit] : []),
      ...years.flatMap((year) => (year.field === null ? [] : [moneyListColumn(input, yearHeader(input, years, year), year.field)])),
      ...(hasPersonDays(input) ? [daysListColumn(input, budgetBridge.headers.personDays)] : []),
    ],
  };
}

/** Whether the roadmap has cost sizes, or a budget of the bridge's years. */
export function hasBudgetBridge(input: ReportInput): boolean {
  return hasCostSizes(input) || bridgeYears(input).some(({ field }) => field !== null);
}

/**
 * The roadmap as rows of the coming budget (talousarvio, TA) and of the two plan years after it (taloussuunnitelma, TS):
 * fixed-term and permanent additions apart, euros and person-years apart, and what is done with present resources.
 * Undefined where the table has neither cost sizes nor a budget of those years.
 */
export function budgetBridgeSheet(input: ReportInput): SheetPlan | undefined {
  const { words } = input;
  const { headings, tables, headers } = words.budgetBridge;
  const years = bridgeYears(input);
  if (!hasBudgetBridge(input)) return undefined;
  const hasWithoutYear = yearFields(input.roadmap, "budget").includes("budget");
  const classing = bridgeClassing(input);
  const sheet = new SheetBuilder();
  putTitle(sheet, input, "budget-bridge");
  const total = words.summary.total;
  const classes: FigureTable = { heading: headings.classes, table: tables.classes, labelHeader: headers.class, lines: classLines(input, classing), figures: classFigures(input, years, hasWithoutYear), total };
  const placed = putFigureTable(sheet, putNotes(sheet, NOTES_ROW, bridgeNotes(input, years, hasWithoutYear)), classes);
  let at = putBridgeTie(sheet, input, placed, years) + 1;
  const byUnit: FigureTable[] = [];
  if (hasField(input, "unit")) {
    const lines = unitLines(input);
    const common = { labelHeader: words.dataHeaders.unit, lines, total };
    byUnit.push({ ...common, heading: headings.units, table: tables.units, figures: unitFigures(input, years, classing) });
    if (hasPersonDays(input)) byUnit.push({ ...common, heading: headings.staff, table: tables.staff, figures: staffFigures(input, classing) });
  }
  for (const table of byUnit) at = putFigureTable(sheet, at, table).next;
  const lists = hasCostSizes(input) ? LISTED_CLASSES.map((listed) => classList(input, years, classing, listed)) : [];
  for (const list of lists) at = putList(sheet, input, at, list, { rows: listRoom });
  putContradictions(sheet, input, at, contradictions(input, years));
  return sheet.build({
    id: "budget-bridge",
    name: words.sheets["budget-bridge"].name,
    columnWidths: figureWidths([classes, ...byUnit].map(({ figures }) => figures), ...lists),
    freeze: { rows: 2, columns: 0 },
    print: printOf(input, "budget-bridge", { first: 1, last: 2 }),
    tabColour: "548235",
  });
}
