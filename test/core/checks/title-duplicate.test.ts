import { describe, expect, it } from "@jest/globals";
import { almostClean, findings, roadmap } from "./helpers";

describe("title-duplicate", () => {
  const rows = (...years: number[]): ReturnType<typeof roadmap> => roadmap(years.map((roadmapYear, index) => almostClean({ id: String(index), title: index === 0 ? "Chatbot" : "CHATBOT", roadmapYear }, 5 + index)));

  it("tells of every row with a name that another row has too, in any case", () => {
    expect(findings("title-duplicate", rows(2025, 2025)).map(({ row, value, severity, facts }) => [row, value, severity, facts])).toEqual([
      [5, "Chatbot", "warning", { rows: [5, 6] }],
      [6, "CHATBOT", "warning", { rows: [5, 6] }],
    ]);
  });

  it("lets an action be carried over from year to year", () => {
    expect(findings("title-duplicate", rows(2024, 2025))).toEqual([]);
  });
});
