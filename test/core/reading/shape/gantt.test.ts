import { describe, expect, it } from "@jest/globals";
import { ganttPeriod } from "../../../../src/core/reading/shape/columns/gantt";
import { fields, find, sheet } from "./sheets";

const none = null;

describe("time columns with marks", () => {
  it("are a Gantt layout and get no field of their own", () => {
    const contents = sheet([
      ["Toimenpide", "Vastuu", "1/2024", "2/2024", "1/2025"],
      ["Arkisto", "Johtaja", none, "x", "x"],
      ["Luvat", "Rehtori", "kilpailutus", none, none],
      ["Automaatio", "Johtaja", "-", 0, none],
    ]);
    const found = find(contents);
    expect(fields(found)).toEqual(["title", "owner", null, null, null]);
    expect(found.gantt.map(({ column, label }) => [column, label])).toEqual([
      [3, "1/2024"],
      [4, "2/2024"],
      [5, "1/2025"],
    ]);
    expect([2, 3, 4].map((row) => ganttPeriod(contents.grid, row, found.gantt, 1))).toEqual([
      { start: "2024-07-01", end: "2025-06-30", precision: "range" },
      { start: "2024-01-01", end: "2024-06-30", precision: "half" },
      undefined,
    ]);
  });

  it("take the year from the header row above", () => {
    const contents = sheet(
      [
        ["Toimenpide", "Vastuu", "Aikataulu", none, none, none],
        [none, none, "2025", none, "2026", none],
        [none, none, "K", "S", "K", "S"],
        ["Arkisto", "Johtaja", "x", "x", none, none],
      ],
      { merges: ["C1:F1", "C2:D2", "E2:F2"] },
    );
    const found = find(contents);
    expect(found.place.headerRow).toBe(3);
    expect(ganttPeriod(contents.grid, 4, found.gantt, 1)).toEqual({ start: "2025-01-01", end: "2025-12-31", precision: "range" });
  });

  it("are months where numbers 1 to 12 stand under a year", () => {
    const found = find(sheet([["Toimenpide", "Vastuu", 2025, none, none], [none, none, 1, 2, 3], ["Arkisto", "Johtaja", none, "x", none]]));
    expect(found.gantt.map(({ period }) => period.start)).toEqual(["2025-01-01", "2025-02-01", "2025-03-01"]);
  });

  it("count colours, but not the colour of the whole row", () => {
    const fills = [undefined, [none, none, none, "00B050"].map((fill) => fill ?? undefined), ["DDDDDD", "DDDDDD", "DDDDDD", "DDDDDD"]];
    const contents = sheet([["Toimenpide", "Vastuu", "Q1/2025", "Q2/2025"], ["Arkisto", "Johtaja"], ["Luvat", "Rehtori"]], { fills });
    const found = find(contents);
    expect(ganttPeriod(contents.grid, 2, found.gantt, 1)).toEqual({ start: "2025-04-01", end: "2025-06-30", precision: "quarter" });
    expect(ganttPeriod(contents.grid, 3, found.gantt, 1)).toBeUndefined();
  });
});

it("years over amounts are budgets, not a Gantt layout", () => {
  const found = find(sheet([["Toimenpide", "Vastuu", "2025", "2026"], ["Arkisto", "Johtaja", 12000, 5000], ["Luvat", "Rehtori", 30000, none]]));
  expect(fields(found)).toEqual(["title", "owner", "budget:2025", "budget:2026"]);
  expect(found.gantt).toEqual([]);
});
