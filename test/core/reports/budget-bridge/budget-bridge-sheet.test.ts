import { describe, expect, it } from "@jest/globals";
import type { Roadmap } from "../../../../src/core/reading/roadmap";
import type { SheetPlan } from "../../../../src/core/reports/sheet-plan";
import { WORDS } from "../../../../src/text/words";
import type { Fields } from "../../checks/helpers";
import { action, almostClean, EMPTY, euros, normalised, period, roadmap } from "../../checks/helpers";
import { planOf, readExample, READING_TIME, sheetOf, tableRows } from "../report-plans";

const ID = "budget-bridge";
const { budgetBridge } = WORDS.fi.reports;
const { tables } = budgetBridge;

const lines = (sheet: SheetPlan, table: string): readonly (readonly unknown[])[] => tableRows(sheet, table).map((row) => Object.values(row));
const notes = (sheet: SheetPlan): readonly unknown[] => sheet.rows.slice(3, 12).map((cells) => cells[0]?.value ?? "");
const bridge = (read: Roadmap, asOf = "2026-09-30"): SheetPlan => sheetOf(planOf(read, "fi", asOf), ID);

function row(id: string, fields: Fields): ReturnType<typeof action> {
  return almostClean({ id, title: `Toimenpide ${id}`, "budget:2025": EMPTY, "actual:2025": EMPTY, status: "in-progress", personDays: EMPTY, costEffect: EMPTY, ...fields }, 4 + Number(id));
}

const MIXED = roadmap([
  row("1", { cost: "M", unit: "Elinvoima", "budget:2027": euros(1_000.5), "budget:2028": euros(500), "budget:2029": EMPTY, personDays: 110 }),
  row("2", { cost: "L", unit: "Elinvoima", "budget:2027": euros(200), "budget:2028": euros(200), "budget:2029": euros(200), personDays: 22 }),
  row("3", { cost: "S", unit: "Sivistystoimiala", personDays: 44 }),
  row("4", { cost: EMPTY, unit: "Sivistystoimiala", "budget:2027": euros(7) }),
  row("5", { cost: "M", status: "cancelled", "budget:2027": euros(9_000) }),
  row("6", { cost: "M", status: "done", "budget:2026": euros(5_000) }),
]);

describe("The budget bridge", () => {
  const sheet = bridge(MIXED);

  it("covers the coming budget year and the two after it, the whole calendar year before", () => {
    const { columns } = sheet.tables.find(({ name }) => name === tables.classes) ?? { columns: [] };
    expect(columns).toEqual(["Kokoluokka", "Kpl", "TA 2027", "TS 2028", "TS 2029", budgetBridge.threeYears, "htp", "htv"]);
    for (const asOf of ["2026-01-01", "2026-12-31"]) expect(bridge(MIXED, asOf).tables[0]?.columns).toEqual(columns);
    expect(bridge(MIXED, "2027-01-01").tables[0]?.columns[2]).toBe("TA 2028");
  });

  it("tells fixed-term and permanent additions, present resources, what is unknown, done and dropped apart", () => {
    expect(lines(sheet, tables.classes)).toEqual([
      [budgetBridge.classes.fixedTerm, 1, 1_000.5, 500, 0, 1_500.5, 110, 0.5],
      [budgetBridge.classes.permanent, 1, 200, 200, 200, 600, 22, 0.1],
      [budgetBridge.classes.present, 1, 0, 0, 0, 0, 44, 0.2],
      [budgetBridge.classes.unknown, 1, 7, 0, 0, 7, 0, 0],
      [budgetBridge.classes.closed, 1, 0, 0, 0, 0, 0, 0],
      [budgetBridge.classes.dropped, 1, 9_000, 0, 0, 9_000, 0, 0],
    ]);
  });

  it("has euros and person-years per unit in tables of their own", () => {
    const of = (table: string): ReadonlyMap<unknown, readonly unknown[]> => new Map(lines(sheet, table).map(([unit, ...figures]) => [unit, figures]));
    expect(of(tables.units).get("Elinvoima")).toEqual([1_000.5, 500, 0, 200, 200, 200, 2_100.5]);
    expect(of(tables.units).get("Sivistystoimiala")).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(of(tables.staff).get("Elinvoima")).toEqual([110, 0.5, 22, 0.1, 0, 0]);
    expect(of(tables.staff).get("Sivistystoimiala")).toEqual([0, 0, 0, 0, 44, 0.2]);
  });

  it("ties the classes to the budget columns of the roadmap", () => {
    const tie = sheet.rows.find((cells) => cells[0]?.value === budgetBridge.tie.label);
    expect([tie?.[1]?.value, tie?.[2]?.value]).toEqual([0, budgetBridge.tie.ties]);
  });

  it("lists the actions of each class, without those that are done and cost nothing more", () => {
    const titles = (table: string): readonly unknown[] => lines(sheet, table).map(([title]) => title).filter((title) => title !== "");
    expect([tables.fixedTerm, tables.permanent, tables.present].map(titles)).toEqual([["Toimenpide 1"], ["Toimenpide 2"], ["Toimenpide 3"]]);
  });

  it("states its years, VAT basis and the length of a person-year", () => {
    expect(notes(sheet)).toEqual(expect.arrayContaining([budgetBridge.yearsRule(2027, 2028, 2029), budgetBridge.vatRule, `${budgetBridge.staffRule[0]}220${budgetBridge.staffRule[1]}`]));
  });

  it("says which years have no column", () => {
    const one = bridge(roadmap([row("1", { cost: "M", "budget:2027": euros(1) })]));
    expect(notes(one)).toContain(budgetBridge.noColumns("2028, 2029"));
    expect(notes(sheet)).not.toContain(budgetBridge.noColumns("2028, 2029"));
  });

  it("keeps amounts without a year out of the years, and counts ranges by their upper end aloud", () => {
    const odd = bridge(roadmap([row("1", { cost: "M", budget: euros(50), "budget:2027": normalised("10–20", { cents: 2_000, low: 1_000, high: 2_000 }) })]));
    expect(tableRows(odd, tables.classes)[0]).toMatchObject({ "TA 2027": 20, "Ilman vuotta": 50, "TA ja TS yhteensä": 20 });
    expect(notes(odd)).toEqual(expect.arrayContaining([budgetBridge.withoutYearRule, budgetBridge.ranges(1)]));
  });

  it("lists contradictions with their cells: those of the checks, VAT, gaps of permanent additions, money for what is done", () => {
    const wrong = bridge(
      roadmap([
        row("1", { cost: "S", "budget:2027": euros(100) }),
        row("2", { cost: "M", due: period(null, null, "continuous"), "budget:2027": euros(100) }),
        row("3", { cost: "L", "budget:2026": euros(100), "budget:2027": euros(100), "budget:2028": EMPTY }),
        row("4", { cost: "L", "budget:2027": normalised("124 € sis. alv", { cents: 12_400, vat: "included" }), "budget:2028": euros(1) }),
        row("5", { cost: "M", status: "done", "budget:2027": euros(5) }),
        row("6", { cost: "L" }),
      ]),
    );
    const said = lines(wrong, tables.contradictions).map(([message, id]) => `${String(id)} ${String(message)}`);
    expect(said).toEqual(
      expect.arrayContaining([
        expect.stringContaining("1 Toimenpide 1: Kustannuskokoluokka S"),
        expect.stringContaining("2 Toimenpide 2: Kustannuskokoluokka M tarkoittaa määräaikaista"),
        `3 Toimenpide 3: ${budgetBridge.gapMessage("2028")}`,
        `4 Toimenpide 4: ${budgetBridge.vatMessage("124 € sis. alv")}`,
        `5 Toimenpide 5: ${budgetBridge.doneMessage("2027")}`,
        expect.stringContaining("6 Toimenpide 6: Kustannuskokoluokka L tarkoittaa lisäystä"),
      ]),
    );
    expect(notes(wrong)).toContain(`${budgetBridge.vatRule} ${budgetBridge.vatIncluded(1)}`);
  });

  it("says that there are no contradictions", () => {
    const clean = bridge(roadmap([almostClean({ "budget:2027": euros(5) })]));
    expect(lines(clean, tables.contradictions)).toEqual([[budgetBridge.noContradictions, null, null]]);
  });

  it("is not there where the table has neither sizes nor a budget of those years", () => {
    const ids = planOf(roadmap([action({ title: "Yksi", "budget:2020": euros(1) })]), "fi", "2026-09-30").sheets.map(({ id }) => id);
    expect(ids).not.toContain(ID);
  });

  it("tells of Porvoo's example what its table says", async () => {
    const { roadmap: read } = await readExample("porvoo");
    const example = sheetOf(planOf(read, "fi"), ID);
    // As counted from examples/sources/porvoo.tsv with awk: budget 2026 of size M and L.
    expect(lines(example, tables.classes).slice(0, 2).map(([, , euro]) => euro)).toEqual([548_125, 191_125]);
  }, READING_TIME);
});
