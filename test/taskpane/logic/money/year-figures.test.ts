import { describe, expect, it } from "@jest/globals";
import { focusYear } from "../../../../src/core/finance/focus-year";
import { yearFigures } from "../../../../src/taskpane/logic/money/year-figures";
import { WORDS } from "../../../../src/text/words";
import { almostClean, EMPTY, euros, roadmap } from "../../../core/checks/helpers";
import { ledgerResult, manyPostings } from "../../../core/reports/money/ledger-results";
import { planOf, readExample, READING_TIME, REPORT_DAY, sheetOf, tableRows } from "../../../core/reports/report-plans";

const TWO = roadmap([
  almostClean({ id: "1", "budget:2024": EMPTY, "actual:2024": EMPTY, "budget:2025": euros(1_000), "actual:2025": euros(900) }, 5),
  almostClean({ id: "2", "budget:2024": euros(50), "actual:2024": euros(40), "budget:2025": EMPTY, "actual:2025": EMPTY }, 6),
]);

describe("Budget and actual by year", () => {
  it("are the roadmap's own without a ledger", () => {
    expect(yearFigures(TWO, null)).toMatchObject([
      { year: 2024, budgetCents: 5_000, actualCents: 4_000, remainingCents: 1_000, used: 0.8, actualFrom: "roadmap", actions: [{ action: { id: "2" }, budgetField: "budget:2024" }] },
      { year: 2025, budgetCents: 100_000, actualCents: 90_000, remainingCents: 10_000, used: 0.9, actualFrom: "roadmap", actions: [{ action: { id: "1" } }] },
    ]);
  });

  it("are the ledger's in the years that it covers, what belongs to no action among the actual", () => {
    const ledger = ledgerResult(TWO, [{ action: "1", day: "2025-01-10", cents: 10_000 }, { action: null, day: "2025-02-01", cents: 15_000 }, { action: "other", day: "2025-03-01", cents: 1 }]);
    expect(yearFigures(TWO, ledger)).toMatchObject([
      { year: 2024, actualCents: 4_000, untiedCents: 0, actualFrom: "roadmap" },
      { year: 2025, budgetCents: 100_000, actualCents: 25_000, untiedCents: 15_000, remainingCents: 75_000, used: 0.25, actualFrom: "ledger", actions: [{ action: { id: "1" }, actualCents: 10_000 }] },
    ]);
  });

  it("have no share where there is no budget, and money without a year last", () => {
    const ledger = ledgerResult(TWO, [{ action: "1", day: null, cents: 700 }]);
    expect(yearFigures(TWO, ledger).at(-1)).toMatchObject({ year: null, budgetCents: 0, actualCents: 700, used: null });
  });

  it("are those of the report's sheet, to the cent", async () => {
    const { roadmap: porvoo } = await readExample("porvoo");
    for (const ledger of [null, ledgerResult(porvoo, manyPostings(porvoo))]) {
      const { money } = WORDS.fi.reports;
      const sheet = sheetOf(planOf(porvoo, "fi", REPORT_DAY, ledger === null ? {} : { ledger }), "money");
      const cents = (value: unknown): number => Math.round(Number(value) * 100);
      const onSheet = tableRows(sheet, money.tables.years).map((line) => [line[money.headers.year], cents(line[money.headers.budget]), cents(line[ledger === null ? money.headers.actual : money.headers.actualInAll]), cents(line[money.headers.remaining])]);
      expect(yearFigures(porvoo, ledger).map(({ year, budgetCents, actualCents, remainingCents }) => [year ?? money.withoutYear, budgetCents, actualCents, remainingCents])).toEqual(onSheet);
      expect(onSheet.length).toBeGreaterThan(1);
    }
  }, READING_TIME);
});

describe("The year to look at first", () => {
  const years = [2023, 2024, 2026, null].map((year) => ({ year }));
  const of = (asOf: string, ...covered: readonly number[]): number | null | undefined => focusYear(years, ({ year }) => covered.includes(Number(year)), asOf)?.year;

  it("is that of the day, else the last before it, else the first", () => {
    expect([of("2026-01-01"), of("2025-06-30"), of("2020-01-01")]).toEqual([2026, 2024, 2023]);
  });

  it("is one that the ledger covers, where it covers some", () => {
    expect([of("2026-12-31", 2023, 2024), of("2023-05-05", 2024), of("2026-12-31", 1999)]).toEqual([2024, 2024, 2026]);
    expect(focusYear([{ year: null }], () => true, "2025-01-01")).toBeUndefined();
  });
});
