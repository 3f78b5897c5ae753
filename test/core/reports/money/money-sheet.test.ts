import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { LeftOutRow } from "../../../../src/core/finance/ledger/ledger-result";
import { reconcile } from "../../../../src/core/finance/ledger/reconcile";
import { porvoo } from "../../../../src/core/programme/porvoo";
import type { SheetPlan } from "../../../../src/core/reports/sheet-plan";
import { WORDS } from "../../../../src/text/words";
import { action, almostClean, EMPTY, euros, roadmap } from "../../checks/helpers";
import { planOf, readExample, READING_TIME, REPORT_DAY, sheetOf, tableRows } from "../report-plans";
import type { Posting } from "./ledger-results";
import { ledgerResult } from "./ledger-results";

const { money } = WORDS.fi.reports;
const { tables, headers } = money;
const lines = (sheet: SheetPlan, table: string): readonly (readonly unknown[])[] => tableRows(sheet, table).map((row) => Object.values(row));
const filled = (sheet: SheetPlan, table: string): readonly (readonly unknown[])[] => lines(sheet, table).filter(([title]) => title !== "");
const columnsOf = (sheet: SheetPlan, table: string): readonly string[] => sheet.tables.find(({ name }) => name === table)?.columns ?? [];
const texts = (sheet: SheetPlan): readonly unknown[] => sheet.rows.map((cells) => cells[0]?.value ?? "");

const THREE = roadmap([
  almostClean({ id: "1", title: "Yksi", unit: "Elinvoima", goal: ["A"], "budget:2024": euros(1_000), "actual:2024": euros(900.25), "budget:2025": euros(2_000), "actual:2025": euros(2_500.5) }, 5),
  almostClean({ id: "2", title: "Kaksi", unit: "Sivistystoimiala", goal: ["B"], "budget:2024": EMPTY, "actual:2024": EMPTY, "budget:2025": euros(0), "actual:2025": euros(10) }, 6),
  almostClean({ id: "3", title: "Kolme", unit: "Elinvoima", goal: ["A"], "budget:2024": EMPTY, "actual:2024": EMPTY, "budget:2025": EMPTY, "actual:2025": EMPTY }, 7),
]);

describe("The money sheet of a roadmap's own columns", () => {
  const sheet = sheetOf(planOf(THREE, "fi"), "money");

  it("has the programme's activity code in its name", () => {
    expect(sheet.name).toBe("Talous 1111");
    expect(sheetOf(planOf(THREE, "sv"), "money").name).toBe("Ekonomi 1111");
    const own = { ...porvoo, activityCodes: [{ code: "2027", name: "Digiohjelma2027" }] };
    expect(sheetOf(planOf({ ...THREE, programme: own }, "fi"), "money").name).toBe("Talous 2027");
    expect(sheetOf(planOf({ ...THREE, programme: { ...porvoo, activityCodes: [] } }, "fi"), "money").name).toBe("Talous");
  });

  it("shows budget, actual, remaining and used of each year, to the cent", () => {
    expect(columnsOf(sheet, tables.years)).toEqual([headers.year, headers.budget, headers.actual, headers.remaining, headers.used]);
    expect(lines(sheet, tables.years)).toEqual([[2024, 1_000, 900.25, 99.75, 0.90025], [2025, 2_000, 2_510.5, -510.5, 1.25525]]);
  });

  it("shows the year of the report per unit and goal, then all years; used is empty without a budget", () => {
    const units = new Map(lines(sheet, tables.units).map(([unit, ...figures]) => [unit, figures]));
    expect(units.get("Elinvoima")).toEqual([2_000, 2_500.5, -500.5, 1.25025, 3_000, 3_400.75]);
    expect(units.get("Sivistystoimiala")).toEqual([0, 10, -10, "", 0, 10]);
    expect(lines(sheet, tables.goals).filter(([, budget]) => budget !== 0)).toEqual([["A – ihmislähtöiset sähköiset palvelut", 2_000, 2_500.5, -500.5, 1.25025, 3_000, 3_400.75]]);
  });

  it("lists the actions that have money", () => {
    expect(filled(sheet, tables.actions).map(([title, , , ...figures]) => [title, ...figures.slice(0, 4)])).toEqual([["Yksi", 2_000, 2_500.5, -500.5, 1.25025], ["Kaksi", 0, 10, -10, ""]]);
  });

  it("says the year in words, where its figures come from, and that there is no forecast", () => {
    expect(texts(sheet)[3]).toBe("Vuodelle 2025 on budjetoitu 2\u00A0000 € ja käytetty 2\u00A0511 € (126 %); jäljellä on −511 €.");
    expect(texts(sheet)).toEqual(expect.arrayContaining([money.fromRoadmap, money.rule, money.noForecast]));
    expect(columnsOf(sheet, tables.units)).not.toContain(headers.forecast);
  });

  it("looks at the year of the report, else at the last before it, else at the first after it", () => {
    const yearOf = (asOf: string): unknown => columnsOf(sheetOf(planOf(THREE, "fi", asOf), "money"), tables.units)[1];
    expect(["2023-05-01", "2024-05-01", "2025-05-01", "2030-05-01"].map(yearOf)).toEqual(["Budjetti 2024", "Budjetti 2024", "Budjetti 2025", "Budjetti 2025"]);
  });

  it("draws budget and actual per unit, and what has gone over the years", () => {
    expect(sheet.charts.map(({ kind, series }) => [kind, series.length])).toEqual([["bar", 2], ["line", 2]]);
    expect(lines(sheet, tables.cumulative)).toEqual([[2024, 1_000, 900.25], [2025, 3_000, 3_410.75]]);
    expect(sheet.charts.every(({ altText }) => altText.length > 20)).toBe(true);
  });

  it("keeps money without a year on a line of its own", () => {
    const plain = sheetOf(planOf(roadmap([almostClean({ budget: euros(10), actual: euros(4) })]), "fi"), "money");
    expect(lines(plain, tables.years)).toEqual([[2025, 20_000, 8_000, 12_000, 0.4], [money.withoutYear, 10, 4, 6, 0.4]]);
    expect(texts(plain)).toContain(money.withoutYearRule);
  });

  it("is not there without money", () => {
    expect(planOf(roadmap([action({ title: "Yksi" })]), "fi").sheets.map(({ id }) => id)).not.toContain("money");
  });

  it("tells of Porvoo's example what its table says", async () => {
    // As added up from examples/sources/porvoo.tsv with awk.
    const example = sheetOf(planOf((await readExample("porvoo")).roadmap, "fi"), "money");
    expect(lines(example, tables.years).slice(0, 2).map((line) => line.slice(0, 3))).toEqual([[2024, 492_750, 366_807.5], [2025, 704_875, 514_365]]);
    expect(new Map(lines(example, tables.units).map(([unit, ...figures]) => [unit, figures.slice(0, 2)])).get("Sivistystoimiala")).toEqual([117_625, 97_847.5]);
  }, READING_TIME);
});

const POSTINGS: readonly Posting[] = [
  { action: "1", day: "2025-01-10", cents: 10_000 },
  { action: "1", day: "2025-03-10", cents: 20_050 },
  { action: "1", day: "2024-12-10", cents: 700 },
  { action: "3", day: "2025-03-11", cents: -5_000 },
  { action: null, day: "2025-02-01", cents: 4_000 },
  { action: "other", day: "2025-06-01", cents: 99_999 },
  { action: "1", day: null, cents: 1 },
];

describe("The money sheet of a ledger", () => {
  const plan = planOf(THREE, "fi", REPORT_DAY, { ledger: ledgerResult(THREE, POSTINGS) });
  const sheet = sheetOf(plan, "money");

  it("counts the actual from the postings, what belongs to no action apart", () => {
    expect(columnsOf(sheet, tables.years)).toEqual([headers.year, headers.budget, headers.tied, headers.untied, headers.actualInAll, headers.remaining, headers.used]);
    expect(lines(sheet, tables.years).map((line) => line.slice(0, 5))).toEqual([[2024, 1_000, 7, 0, 7], [2025, 2_000, 250.5, 40, 290.5], [money.withoutYear, 0, 0.01, 0, 0.01]]);
  });

  it("has a line for what belongs to no action below units and goals, so that they add up to the ledger", () => {
    for (const table of [tables.units, tables.goals]) {
      expect(lines(sheet, table).at(-1)?.slice(0, 4)).toEqual([money.untiedLine, 0, 40, -40]);
      expect(lines(sheet, table).reduce((sum, [, , actual]) => sum + Number(actual), 0)).toBeCloseTo(290.5, 8);
    }
  });

  it("forecasts the year from the months gone, which stand in a cell that people may change", () => {
    // The last month of the whole export is June, though its posting has another code.
    expect([texts(sheet)[4], sheet.rows[4]?.[1]?.value, sheet.rows[4]?.[1]?.formula]).toEqual([money.monthsElapsed(2025), 6, undefined]);
    const place = columnsOf(sheet, tables.units).indexOf(headers.forecast);
    expect(lines(sheet, tables.units).reduce((sum, line) => sum + Number(line[place]), 0)).toBeCloseTo((290.5 / 6) * 12, 8);
    const perAction = columnsOf(sheet, tables.actions).indexOf(headers.forecast);
    expect(filled(sheet, tables.actions).map((line) => [line[0], line[perAction]])).toEqual([["Yksi", (300.5 / 6) * 12], ["Kolme", (-50 / 6) * 12]]);
    expect(texts(sheet)).toContain(money.forecastRule);
  });

  it("reconciles month by month with a difference of 0,00", () => {
    expect(lines(sheet, tables.reconciliation.month)).toEqual([
      [money.without.month, 0.01, 0, 0.01, 0, 0],
      ["12/2024", 7, 0, 7, 0, 0],
      ["1/2025", 100, 0, 100, 0, 0],
      ["2/2025", 40, 0, 0, 40, 0],
      ["3/2025", 150.5, 0, 150.5, 0, 0],
      ["6/2025", 999.99, 999.99, 0, 0, 0],
    ]);
    const line = sheet.rows.find((cells) => cells[0]?.value === money.reconciliationLine);
    expect([line?.[1]?.value, line?.[2]?.value]).toEqual([0, money.tie.ties]);
    const ties = sheet.rows.find((cells) => cells[0]?.value === money.tie.ledger);
    expect([ties?.[1]?.value, ties?.[2]?.value]).toEqual([0, money.tie.ties]);
  });

  it("reconciles by unit and by account, those without postings of the programme together", () => {
    const result = ledgerResult(THREE, POSTINGS);
    const [first] = result.tied;
    if (first === undefined) throw new Error("nothing is tied");
    const elsewhere = (unit: string | null, code: string, cents: number): LeftOutRow => ({ row: { ...first.row, unit, account: { code, name: null }, amountCents: cents }, why: "other-code" });
    const parts = { ...result, leftOut: [...result.leftOut, elsewhere("tietohallinto", "4300", 100), elsewhere(null, "4340", 200), elsewhere("Satama", "4301", 300)] };
    const made = sheetOf(planOf(THREE, "fi", REPORT_DAY, { ledger: { ...parts, reconciliation: reconcile(parts, 0, 0) } }), "money");
    expect(lines(made, tables.reconciliation.unit)).toEqual([["Tietohallinto", 1_297.5, 999.99, 257.51, 40, 0], [money.otherGroups(3), 6, 6, 0, 0, 0]]);
    expect(lines(made, tables.reconciliation.account)).toEqual([["4340 ICT-palvelut", 1_299.5, 1_001.99, 257.51, 40, 0], [money.otherGroups(2), 4, 4, 0, 0, 0]]);
    expect(made.rows.filter((cells) => cells[0]?.value === money.reconciliationLine).map((cells) => [cells[1]?.value, cells[2]?.value])).toEqual([0, 0, 0].map((none) => [none, money.tie.ties]));
  });

  it("tells a period without a month by its year", () => {
    const result = ledgerResult(THREE, [{ action: "1", day: "2025-01-10", cents: 100 }, { action: null, day: null, cents: 50 }]);
    const parts = { ...result, untied: result.untied.map((each) => ({ ...each, row: { ...each.row, year: 2025 } })) };
    const made = sheetOf(planOf(THREE, "fi", REPORT_DAY, { ledger: { ...parts, reconciliation: reconcile(parts, 0, 0) } }), "money");
    expect(lines(made, tables.reconciliation.month)).toEqual([[`${money.without.month} 2025`, 0.5, 0, 0, 0.5, 0], ["1/2025", 1, 0, 1, 0, 0]]);
  });

  it("adds up the months of the year, and draws them as far as the ledger goes", () => {
    expect(lines(sheet, tables.months).map(([month, actual, cumulative]) => [month, actual, cumulative]).slice(0, 4)).toEqual([["1/2025", 100, 100], ["2/2025", 40, 140], ["3/2025", 150.5, 290.5], ["4/2025", 0, 290.5]]);
    expect(lines(sheet, tables.months).at(-1)?.[3]).toBe(2_000);
    const { firstRow = 0 } = sheet.tables.find(({ name }) => name === tables.months)?.range ?? {};
    expect(sheet.charts.at(-1)?.series.map(({ values }) => values)).toEqual([`'Talous 1111'!$D$${firstRow + 1}:$D$${firstRow + 12}`, `'Talous 1111'!$C$${firstRow + 1}:$C$${firstRow + 6}`]);
  });

  it("leads from an action to its postings, and from an untied posting to its row", () => {
    const data = sheetOf(plan, "ledger-data");
    const { range: { firstRow, lastRow } = { firstRow: 0, lastRow: 0 } } = sheet.tables.find(({ name }) => name === tables.actions) ?? {};
    const postings = columnsOf(sheet, tables.actions).indexOf(headers.postings);
    const links = sheet.rows.slice(firstRow, lastRow).flatMap((cells) => {
      const cell = cells[postings];
      return cell?.link === undefined ? [] : [[cells[0]?.value, cell.value, data.rows[Number(cell.link.cell.slice(1)) - 1]?.[2]?.value]];
    });
    expect(links).toEqual([["Yksi", 4, "Yksi"], ["Kolme", 1, "Kolme"]]);
    expect(lines(sheet, tables.untied).map(([text, day, , euro]) => [text, day, euro])).toEqual([["Toimittaja Oy · Lasku 4", "1.2.2025", 40]]);
  });

  it("says of duplicates and unreadable amounts that they are in no sum, and of years without a ledger where they come from", () => {
    const result = ledgerResult(THREE, [{ action: "1", day: "2025-01-10", cents: 100 }]);
    const [first] = result.tied;
    if (first === undefined) throw new Error("nothing is tied");
    const odd = sheetOf(planOf(THREE, "fi", REPORT_DAY, { ledger: { ...result, duplicates: [{ row: first.row, firstAt: first.row.source }], reconciliation: { ...result.reconciliation, duplicateCents: 100, unreadableRows: 2 } } }), "money");
    expect(texts(odd)).toEqual(expect.arrayContaining([money.duplicates(1, "1"), money.unreadable(2), money.ownYears("2024")]));
    expect(lines(odd, tables.years)[0]?.slice(0, 5)).toEqual([2024, 1_000, 900.25, 0, 900.25]);
  });

  it("adds up to the ledger's counted sum to the cent, whatever the postings", () => {
    const posting = fc.record({ action: fc.constantFrom("1", "2", "3", "other", null), day: fc.constantFrom("2024-01-31", "2025-05-05", "2025-12-31", "2027-01-01", null), cents: fc.integer({ min: -1_000_000, max: 1_000_000 }) });
    fc.assert(
      fc.property(fc.array(posting, { maxLength: 15 }), (postings) => {
        const ledger = ledgerResult(THREE, postings);
        // The roadmap's own actuals would stand in for years that the ledger does not cover.
        const bare = { ...THREE, actions: THREE.actions.map((each) => ({ ...each, fields: { ...each.fields, "actual:2024": EMPTY, "actual:2025": EMPTY } })) };
        const made = sheetOf(planOf(bare, "fi", REPORT_DAY, { ledger }), "money");
        const inAll = lines(made, tables.years).reduce((sum, line) => sum + Math.round(Number(line[4]) * 100), 0);
        expect(inAll).toBe(ledger.reconciliation.tiedCents + ledger.reconciliation.untiedCents);
        const differences = postings.length === 0 ? [] : [tables.reconciliation.month, tables.reconciliation.unit, tables.reconciliation.account].flatMap((table) => lines(made, table).map((line) => line[5]));
        expect(differences.filter((difference) => difference !== 0)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
