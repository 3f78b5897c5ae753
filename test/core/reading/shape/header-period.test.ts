import { describe, expect, it } from "@jest/globals";
import type { PeriodLabel } from "../../../../src/core/reading/shape/header/header-period";
import { labelPeriods, periodLabel } from "../../../../src/core/reading/shape/header/header-period";

function periods(...texts: string[]): (string | undefined)[] {
  const labels = texts.map(periodLabel).filter((label): label is PeriodLabel => label !== undefined);
  return labelPeriods(labels).map((period) => (period === undefined ? undefined : `${String(period.start)}–${String(period.end)}`));
}

describe("a header that is a time", () => {
  it.each([
    ["K24", "2024-01-01–2024-06-30"],
    ["S25", "2025-07-01–2025-12-31"],
    ["H1/24", "2024-01-01–2024-06-30"],
    ["2025 H2", "2025-07-01–2025-12-31"],
    ["kevät -25", "2025-01-01–2025-06-30"],
    ["höst 2024", "2024-07-01–2024-12-31"],
    ["vår 2024", "2024-01-01–2024-06-30"],
    ["ht25", "2025-07-01–2025-12-31"],
    ["1. vuosipuolisko 2025", "2025-01-01–2025-06-30"],
    ["Q3/2025", "2025-07-01–2025-09-30"],
    ["2025 Q4", "2025-10-01–2025-12-31"],
    ["tammi -25", "2025-01-01–2025-01-31"],
    ["helmikuu 2024", "2024-02-01–2024-02-29"],
    ["mars 25", "2025-03-01–2025-03-31"],
    ["2026", "2026-01-01–2026-12-31"],
  ])("%s", (text, expected) => {
    expect(periods(text)).toEqual([expected]);
  });

  it.each(["", "Tila", "K1", "Nro", "12", "Start", "Toimenpide 2025"])("%j is none", (text) => {
    expect(periodLabel(text)).toBeUndefined();
  });

  it("reads 1/2025 as a half-year where only 1 and 2 occur, else as a month", () => {
    expect(periods("1/2025", "2/2025")).toEqual(["2025-01-01–2025-06-30", "2025-07-01–2025-12-31"]);
    expect(periods("1/2025", "2/2025", "3/2025")).toEqual(["2025-01-01–2025-01-31", "2025-02-01–2025-02-28", "2025-03-01–2025-03-31"]);
  });

  it("reads II/25 as a half-year where no III occurs, else as a quarter", () => {
    expect(periods("I/25", "II/25")).toEqual(["2025-01-01–2025-06-30", "2025-07-01–2025-12-31"]);
    expect(periods("II/25", "III/25")).toEqual(["2025-04-01–2025-06-30", "2025-07-01–2025-09-30"]);
  });

  it("has no period without a year", () => {
    expect(periods("Q1")).toEqual([undefined]);
  });
});
