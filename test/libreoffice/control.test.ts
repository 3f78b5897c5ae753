import { beforeAll, expect, it } from "@jest/globals";
import { valueAt } from "../../src/core/grid/grid";
import type { PlanCell } from "../../src/core/reports/sheet-plan";
import type { SheetRead } from "../../src/workbook/workbook";
import { sheetPlan, workbookPlan, fullPlan } from "../workbook/plans/full-plan";
import { compare, errorCells } from "./differences";
import type { Locale } from "./profile";
import { recalculate } from "./recalculate";
import { describeRecalculated } from "./soffice";

const cell = (value: PlanCell["value"], formula: string): PlanCell => ({ value, formula });

/** Stored results that are wrong, and formulas whose result depends on the locale. */
const control = workbookPlan(
  sheetPlan({
    id: "control",
    name: "Control",
    rows: [
      [cell(3, "1+1"), cell("vanha", '"uu"&"si"')],
      [cell(0, "1/0")],
      [{ value: "TOSI" }, { value: "TOSI" }, { value: true }],
      [cell(-1, 'COUNTIF(A3:C3,"TOSI")'), cell(-1, 'SUMPRODUCT(--(A3:C3="TOSI"))')],
    ],
  }),
);

describeRecalculated("Recalculation by LibreOffice", () => {
  const read = new Map<Locale, ReadonlyMap<string, readonly SheetRead[]>>();
  const valueOf = (locale: Locale, row: number, column: number): unknown => {
    const [sheet] = read.get(locale)?.get("control") ?? [];
    return sheet === undefined ? undefined : valueAt(sheet.grid, row, column);
  };

  beforeAll(async () => {
    const plans = new Map([["control", control], ["full", fullPlan]]);
    for (const locale of ["en-US", "fi-FI"] as const) read.set(locale, await recalculate(plans, locale));
  }, 240_000);

  it("does not trust stored results", () => {
    expect([valueOf("en-US", 1, 1), valueOf("en-US", 1, 2)]).toEqual([2, "uusi"]);
    expect([valueOf("fi-FI", 1, 1), valueOf("fi-FI", 1, 2)]).toEqual([2, "uusi"]);
  });

  it("shows a wrong result and an error where there is one", () => {
    const sheets = read.get("en-US")?.get("control") ?? [];
    expect(errorCells(sheets)).toEqual(["Control!A2 #DIV/0!"]);
    expect(compare(control, sheets)).toEqual({
      formulas: 5,
      differences: [
        "Control!A1 1+1: planned 3, calculated 2",
        'Control!B1 "uu"&"si": planned "vanha", calculated "uusi"',
        'Control!A2 1/0: planned 0, calculated {"error":"#DIV/0!"}',
        'Control!A4 COUNTIF(A3:C3,"TOSI"): planned -1, calculated 2',
        'Control!B4 SUMPRODUCT(--(A3:C3="TOSI")): planned -1, calculated 2',
      ],
    });
  });

  it("runs under the locale that was asked for: to a Finnish COUNTIF TRUE is TOSI too, to a comparison never", () => {
    expect([valueOf("en-US", 4, 1), valueOf("fi-FI", 4, 1)]).toEqual([2, 3]);
    expect([valueOf("en-US", 4, 2), valueOf("fi-FI", 4, 2)]).toEqual([2, 2]);
  });

  it.each(["en-US", "fi-FI"] as const)("agrees with a plan that uses everything a plan can ask for, %s", (locale) => {
    const sheets = read.get(locale)?.get("full") ?? [];
    expect(compare(fullPlan, sheets).differences).toEqual([]);
    expect(errorCells(sheets)).toEqual([]);
  });
});
