import { describe, expect, it } from "@jest/globals";
import { dayFromSerial } from "../../../../src/core/grid/serial";
import { NO_END, NO_START, timingOf } from "../../../../src/core/reports/schedule/bar";
import type { Fields } from "../../checks/helpers";
import { action, day, EMPTY, period, unreadable } from "../../checks/helpers";

function said(serial: number | undefined): string {
  if (serial === undefined) return "-";
  return serial === NO_END ? "no end" : serial === NO_START ? "no start" : (dayFromSerial(serial, 1900) ?? "?");
}

describe("When an action is done", () => {
  it.each<[what: string, fields: Fields, begins: string, from: string, to: string]>([
    ["from start to due day", { start: day("2025-01-15"), due: day("2026-03-31") }, "2025-01-15", "2025-01-15", "2026-03-31"],
    ["from the first day of the start to the last of the due date", { start: period("2024-01-01", "2024-12-31", "year"), due: period("2025-07-01", "2025-12-31", "half") }, "2024-01-01", "2024-01-01", "2025-12-31"],
    ["in the interval of the due date without a start", { due: period("2025-01-01", "2025-06-30", "half") }, "2025-01-01", "2025-01-01", "2025-06-30"],
    ["on the due day alone without a start, and it is not said to start then", { due: day("2025-12-31"), start: EMPTY }, "-", "2025-12-31", "2025-12-31"],
    ["on the due day alone where only the end of the time is said", { due: period(null, "2025-12-31", "month") }, "-", "2025-12-31", "2025-12-31"],
    ["on one day that is said twice", { start: day("2025-05-05"), due: day("2025-05-05") }, "2025-05-05", "2025-05-05", "2025-05-05"],
    ["on the due day where the start comes after it", { start: day("2025-09-01"), due: day("2025-08-31") }, "2025-09-01", "2025-08-31", "2025-08-31"],
    ["without end where it is continuous", { start: day("2025-02-01"), due: period(null, null, "continuous") }, "2025-02-01", "2025-02-01", "no end"],
    ["without end where a last day of continuous work does not bind", { due: period("2021-01-01", "2025-06-30", "continuous") }, "2021-01-01", "2021-01-01", "no end"],
    ["without start and end where nothing is said of continuous work", { due: period(null, null, "continuous") }, "-", "no start", "no end"],
    ["without end where the status is continuous and no due date is given", { start: day("2025-02-01"), due: EMPTY, status: "continuous" }, "2025-02-01", "2025-02-01", "no end"],
    ["to the due day that continuous work has", { start: day("2025-02-01"), due: day("2026-02-01"), status: "continuous" }, "2025-02-01", "2025-02-01", "2026-02-01"],
    ["never said where the due date is missing", { start: day("2025-02-01"), due: EMPTY }, "2025-02-01", "-", "-"],
    ["never said where it cannot be read or is open", { due: unreadable("31.6.2025") }, "-", "-", "-"],
    ["never said where only its beginning is", { due: period("2025-02-01", null, "range") }, "2025-02-01", "-", "-"],
    ["never said without either column", {}, "-", "-", "-"],
  ])("is %s", (_, fields, begins, from, to) => {
    const timing = timingOf(action(fields));
    expect([timing.begins, timing.from, timing.to].map(said)).toEqual([begins, from, to]);
  });
});
