import { describe, expect, it } from "@jest/globals";
import { almostClean, findings, roadmap } from "./helpers";

describe("id-duplicate", () => {
  const rows = (...years: number[]): ReturnType<typeof roadmap> => roadmap(years.map((roadmapYear, index) => almostClean({ id: index === 0 ? "A1" : "a1", title: `Toimenpide ${index}`, roadmapYear }, 5 + index)));

  it("tells of every row with a number that another row has too, in any case", () => {
    expect(findings("id-duplicate", rows(2025, 2025)).map(({ row, value, severity, facts }) => [row, value, severity, facts])).toEqual([
      [5, "A1", "error", { rows: [5, 6] }],
      [6, "a1", "error", { rows: [5, 6] }],
    ]);
  });

  it("is a mere remark where each row is of its own roadmap year", () => {
    expect(findings("id-duplicate", rows(2024, 2025)).map(({ severity }) => severity)).toEqual(["info", "info"]);
    expect(findings("id-duplicate", rows(2024, 2025, 2025)).map(({ severity }) => severity)).toEqual(["error", "error", "error"]);
  });

  it("says nothing of different numbers", () => {
    expect(findings("id-duplicate", roadmap([almostClean({ id: "1" }, 5), almostClean({ id: "11" }, 6)]))).toEqual([]);
  });
});
