import { describe, expect, it } from "@jest/globals";
import { overdueList } from "../../../src/core/schedule/overdue-list";
import { judgeAll } from "../../../src/core/schedule/verdict";
import { action, day, EMPTY, roadmap, uncertain } from "../checks/helpers";

describe("the overdue list", () => {
  it("has the worst first, equally late ones in the table's order", () => {
    const table = roadmap([
      action({ id: "1", title: "Yksi", due: day("2025-08-31") }, 5),
      action({ id: "2", title: "Kaksi", due: uncertain(day("2025-06-30")) }, 6),
      action({ id: "3", title: "Kolme", due: day("2026-01-01") }, 7),
      action({ id: EMPTY, title: EMPTY, due: day("2025-08-31") }, 8),
      action({ id: "5", title: "Viisi", due: day("2025-01-01"), status: "done" }, 9),
    ]);
    expect(overdueList(table, judgeAll(table.actions, { asOf: "2025-09-01", dueSoonDays: 30, staleDays: 365 }))).toEqual([
      { row: 6, id: "2", title: "Kaksi", due: "2025-06-30", days: 63, certain: false },
      { row: 5, id: "1", title: "Yksi", due: "2025-08-31", days: 1, certain: true },
      { row: 8, id: null, title: null, due: "2025-08-31", days: 1, certain: true },
    ]);
  });
});
