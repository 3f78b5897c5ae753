import { describe, expect, it } from "@jest/globals";
import { almostClean, day, findings, roadmap } from "./helpers";

describe("due-soon", () => {
  const soon = (due: string, nextMeeting?: string): unknown[] => findings("due-soon", roadmap([almostClean({ due: day(due) })]), { nextMeeting }).map(({ severity, facts }) => [severity, facts]);

  it("tells of work due within the programme's days", () => {
    expect(soon("2025-10-01")).toEqual([["info", { due: "2025-10-01", days: 30 }]]);
    expect(soon("2025-10-02")).toEqual([]);
    expect(soon("2025-09-01")).toEqual([["info", { due: "2025-09-01", days: 0 }]]);
  });

  it("goes by the next meeting where it is known", () => {
    expect(soon("2025-12-02", "2025-12-02")).toEqual([["info", { due: "2025-12-02", days: 92 }]]);
    expect(soon("2025-12-03", "2025-12-02")).toEqual([]);
  });
});
