import { beforeAll, expect, it } from "@jest/globals";
import type { CellValue } from "../../src/core/grid/cell-value";
import { valueAt } from "../../src/core/grid/grid";
import { serialFromDay } from "../../src/core/grid/serial";
import type { WorkbookPlan } from "../../src/core/reports/sheet-plan";
import { WORDS } from "../../src/text/words";
import type { SheetRead } from "../../src/workbook/workbook";
import { planOf, readExample, sheetOf } from "../core/reports/report-plans";
import { errorCells } from "./differences";
import { edited } from "./edit-plan";
import { recalculate } from "./recalculate";
import { columnsOf, recalculatedTable } from "./recalculated-table";
import { describeRecalculated } from "./soffice";

const { reports, values } = WORDS.fi;
const { dataHeaders, tables, sheets: names } = reports;
const listHeaders = reports.overdue.headers;

describeRecalculated("A report whose data somebody changes", () => {
  let plan: WorkbookPlan | undefined;
  let recalculated: ReadonlyMap<string, readonly SheetRead[]> = new Map();

  beforeAll(async () => {
    const { roadmap } = await readExample("porvoo");
    plan = planOf(roadmap, "fi");
    const plans = new Map([
      [
        "done-and-late",
        edited(plan, dataHeaders.id, [
          { id: "13", header: dataHeaders.status, value: values.statuses.done },
          { id: "4", header: dataHeaders.due, value: serialFromDay("2025-12-01", 1900) },
          { id: "11", header: dataHeaders.due, value: null },
        ]),
      ],
    ]);
    recalculated = await recalculate(plans, "fi-FI");
  }, 240_000);

  const read = (name: string): readonly SheetRead[] => recalculated.get(name) ?? [];
  const planned = (): WorkbookPlan => {
    if (plan === undefined) throw new Error("no plan");
    return plan;
  };
  const summaryCell = (row: number, column: number): CellValue => {
    const sheet = read("done-and-late").find(({ name }) => name === names.summary.name);
    return sheet === undefined ? null : valueAt(sheet.grid, row, column);
  };
  const list = (table: string, ...headers: readonly string[]): readonly (readonly CellValue[])[] => columnsOf(recalculatedTable(planned(), read("done-and-late"), table), ...headers);

  it("starts from 18 done, 26 in progress, 2 late, 18 due soon and none without a date", () => {
    expect(sheetOf(planned(), "summary").rows[4]?.slice(0, 6).map((cell) => cell?.value)).toEqual([80, 18, 26, 2, 18, 0]);
  });

  it("has the changes in its key figures and sentences", () => {
    expect([1, 2, 3, 4, 5, 6].map((column) => summaryCell(5, column))).toEqual([80, 19, 25, 2, 16, 1]);
    expect([7, 8].map((row) => summaryCell(row, 1))).toEqual([
      "Digitiekartassa on 80 toimenpidettä, joista 19 on valmiina ja 25 on käynnissä.",
      "Myöhässä on 2 toimenpidettä, pian päättyy 16 ja ilman määräaikaa on 1.",
    ]);
  });

  it("has them in its tables of status and goal", () => {
    const status = list(tables.status, reports.summary.status, reports.summary.count, reports.summary.late);
    expect(status.filter(([name]) => name === values.statuses.done || name === values.statuses["in-progress"])).toEqual([
      [values.statuses["in-progress"], 25, 2],
      [values.statuses.done, 19, 0],
    ]);
    expect(list(tables.goals, reports.summary.done, reports.summary.inProgress, reports.summary.late).slice(0, 2)).toEqual([[10, 6, 1], [3, 3, 0]]);
  });

  it("has the done action gone from the late, and the new one after the one that is later still", () => {
    expect(list(tables.late, listHeaders.id, listHeaders.days, listHeaders.reason)).toEqual([
      ["24", 168, "päättyi 30.6.2025, tila Käynnissä, myöhässä 168 pv"],
      ["4", 14, "päättyi 1.12.2025, tila Käynnissä, myöhässä 14 pv"],
    ]);
    expect(list(`${tables.late}Top`, listHeaders.id, listHeaders.days)).toEqual([["24", 168], ["4", 14]]);
  });

  it("moves actions between the other lists", () => {
    const soon = list(tables.soon, listHeaders.id).flat();
    expect(soon).toHaveLength(16);
    expect(soon.slice(0, 3)).toEqual(["14", "16", "20"]);
    expect(list(tables.noDate, listHeaders.id, listHeaders.title)).toEqual([["11", "Energiankulutuksen seuranta kiinteistöissä"]]);
  });

  it("shows no error anywhere", () => {
    expect(errorCells(read("done-and-late"))).toEqual([]);
  });
});
