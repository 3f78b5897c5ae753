import { describe, expect, it } from "@jest/globals";
import type { Status } from "../../../src/core/reading/values";
import { STATUSES } from "../../../src/core/reading/values";
import type { ScheduleVerdict } from "../../../src/core/schedule/verdict";
import { judgeSchedule } from "../../../src/core/schedule/verdict";
import type { Fields } from "../checks/helpers";
import { action, day, EMPTY, period, uncertain, unreadable } from "../checks/helpers";

const OPTIONS = { asOf: "2025-09-01", dueSoonDays: 30, staleDays: 365 };

function judge(fields: Fields, more: { asOf?: string; nextMeeting?: string } = {}): ScheduleVerdict {
  return judgeSchedule(action(fields), { ...OPTIONS, ...more });
}

function statusesFor(holds: (verdict: ScheduleVerdict) => boolean, fields: Fields): readonly Status[] {
  return STATUSES.filter((status) => holds(judge({ ...fields, status })));
}

describe("overdue", () => {
  it("begins on the day after the end of the due interval", () => {
    const due = period("2025-01-01", "2025-06-30", "season");
    expect(judge({ due }, { asOf: "2025-06-29" }).overdue).toBeNull();
    expect(judge({ due }, { asOf: "2025-06-30" }).overdue).toBeNull();
    expect(judge({ due }, { asOf: "2025-07-01" }).overdue).toEqual({ due: "2025-06-30", days: 1, certain: true });
    expect(judge({ due, status: "in-progress" }, { asOf: "2025-11-22" }).overdue).toEqual({ due: "2025-06-30", days: 145, certain: true });
  });

  it("is never said of done, cancelled, merged and continuous work, but of postponed and held work", () => {
    expect(statusesFor(({ overdue }) => overdue !== null, { due: day("2025-06-30") })).toEqual(["not-started", "planned", "in-progress", "on-hold", "postponed"]);
  });

  it("takes a missing or unreadable status as open, the latter not for sure", () => {
    expect(judge({ due: day("2025-06-30"), status: EMPTY }).overdue?.certain).toBe(true);
    expect(judge({ due: day("2025-06-30") }).overdue?.certain).toBe(true);
    expect(judge({ due: day("2025-06-30"), status: unreadable("kesken / valmis") }).overdue?.certain).toBe(false);
  });

  it("is uncertain where the due date or the status is", () => {
    expect(judge({ due: uncertain(day("2025-06-30")), status: "in-progress" }).overdue?.certain).toBe(false);
    expect(judge({ due: day("2025-06-30"), status: uncertain("in-progress") }).overdue?.certain).toBe(false);
    expect(judge({ due: day("2025-06-30"), status: uncertain("done") }).overdue).toBeNull();
  });

  it("needs an end", () => {
    expect(judge({ due: period("2021-01-01", null, "continuous") }).overdue).toBeNull();
    expect(judge({ due: period("2021-01-01", null, "year") }).overdue).toBeNull();
    expect(judge({ due: period(null, "2025-06-30", "continuous") }).overdue).toBeNull();
    expect(judge({ due: period(null, "2025-06-30", "month") }).overdue).toEqual({ due: "2025-06-30", days: 63, certain: true });
  });
});

describe("due soon", () => {
  it("counts from the as-of day to the next meeting, both included", () => {
    const soon = (due: string): boolean => judge({ due: day(due) }, { nextMeeting: "2025-12-02" }).dueSoon;
    expect(["2025-08-31", "2025-09-01", "2025-12-02", "2025-12-03"].map(soon)).toEqual([false, true, true, false]);
  });

  it("goes by the programme's days where no meeting is known, or the known one is past", () => {
    const soon = (due: string, nextMeeting?: string): boolean => judge({ due: day(due) }, nextMeeting === undefined ? {} : { nextMeeting }).dueSoon;
    expect([soon("2025-10-01"), soon("2025-10-02")]).toEqual([true, false]);
    expect([soon("2025-10-01", "2025-08-31"), soon("2025-10-02", "2025-08-31")]).toEqual([true, false]);
    expect(soon("2025-10-01", "2025-09-01")).toBe(false);
  });

  it("is said of open work only", () => {
    expect(statusesFor(({ dueSoon }) => dueSoon, { due: day("2025-09-15") })).toEqual(["not-started", "planned", "in-progress", "on-hold", "postponed"]);
  });
});

describe("no date", () => {
  it("is said of open work without a due date or with one that was not understood", () => {
    expect(judge({}).noDate).toBe(true);
    expect(judge({ due: EMPTY }).noDate).toBe(true);
    expect(judge({ due: unreadable("31.6.2025") }).noDate).toBe(true);
    expect(judge({ due: { raw: "asap", status: "uncertain" } }).noDate).toBe(true);
    expect(judge({ due: day("2030-01-01") }).noDate).toBe(false);
  });

  it("is not said of continuous work, nor of work that goes on from a year", () => {
    expect(judge({ due: period(null, null, "continuous") }).noDate).toBe(false);
    expect(judge({ due: period("2021-01-01", null, "continuous") }).noDate).toBe(false);
    expect(statusesFor(({ noDate }) => noDate, { due: EMPTY })).toEqual(["not-started", "planned", "in-progress", "on-hold", "postponed"]);
  });
});

describe("stale", () => {
  it("begins when more days than the limit have passed", () => {
    expect(judge({ status: "in-progress", updated: day("2024-09-01") }).stale).toBe(false);
    expect(judge({ status: "in-progress", updated: day("2024-08-31") }).stale).toBe(true);
  });

  it("is said of work in progress and continuous work only, and never without an update", () => {
    expect(statusesFor(({ stale }) => stale, { updated: day("2020-01-01") })).toEqual(["in-progress", "continuous"]);
    expect(judge({ status: "in-progress" }).stale).toBe(false);
    expect(judge({ status: "in-progress", updated: EMPTY }).stale).toBe(false);
  });
});

describe("late start", () => {
  it("begins on the day after the end of the start interval", () => {
    const start = period("2025-08-01", "2025-08-31", "month");
    expect(judge({ start, status: "planned" }, { asOf: "2025-08-31" }).lateStart).toBe(false);
    expect(judge({ start, status: "planned" }, { asOf: "2025-09-01" }).lateStart).toBe(true);
  });

  it("is said of work not started or planned only", () => {
    expect(statusesFor(({ lateStart }) => lateStart, { start: day("2025-01-01") })).toEqual(["not-started", "planned"]);
    expect(judge({ start: day("2025-01-01") }).lateStart).toBe(false);
  });
});

describe("missed checkpoint", () => {
  it("begins on the day after the last date that the checkpoint names", () => {
    const checkpoint = "1.3.2025 pilotti, 8/2025 käyttöönotto";
    expect(judge({ checkpoint }, { asOf: "2025-08-31" })).toMatchObject({ missedCheckpoint: false, checkpointDay: "2025-08-31" });
    expect(judge({ checkpoint }, { asOf: "2025-09-01" })).toMatchObject({ missedCheckpoint: true, checkpointDay: "2025-08-31" });
  });

  it("is said of open work only, and of no checkpoint without a date", () => {
    expect(statusesFor(({ missedCheckpoint }) => missedCheckpoint, { checkpoint: "30.6.2025" })).toEqual(["not-started", "planned", "in-progress", "on-hold", "postponed"]);
    expect(judge({ checkpoint: "50 % mukana" }).checkpointDay).toBeNull();
  });
});
