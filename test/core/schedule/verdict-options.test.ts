import { describe, expect, it } from "@jest/globals";
import { porvoo } from "../../../src/core/programme/porvoo";
import { soonUntil, verdictOptions } from "../../../src/core/schedule/verdict-options";

describe("what counts as soon", () => {
  it("ends with the next meeting, else so many days ahead", () => {
    const options = { asOf: "2025-12-15", dueSoonDays: 30, staleDays: 365 };
    expect(soonUntil(options)).toBe("2026-01-14");
    expect(soonUntil({ ...options, nextMeeting: "2026-02-03" })).toBe("2026-02-03");
    expect(soonUntil({ ...options, nextMeeting: "2025-12-15" })).toBe("2025-12-15");
    expect(soonUntil({ ...options, nextMeeting: "2025-12-14" })).toBe("2026-01-14");
  });

  it("comes from the programme", () => {
    expect(verdictOptions({ ...porvoo, dueSoonDays: 45, staleDays: 90 }, { asOf: "2025-01-01", nextMeeting: undefined })).toEqual({ asOf: "2025-01-01", nextMeeting: undefined, dueSoonDays: 45, staleDays: 90 });
  });
});
