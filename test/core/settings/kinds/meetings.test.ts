import { describe, expect, it } from "@jest/globals";
import { nextMeeting } from "../../../../src/core/settings/next-meeting";
import { LANGUAGES } from "../../../../src/core/programme/language";
import type { Typed } from "../settings-book";
import { porvoo } from "../../../../src/core/programme/porvoo";
import { addressOf, faultsAfter, newSheets, settingsOn, typedInto } from "../settings-book";

function day(row: number, value: Typed["value"], format = "d.m.yyyy"): Typed {
  return { table: "meetings", row, column: "day", value, format };
}

describe("meeting days in the settings", () => {
  it.each(LANGUAGES)("are dates or days as text, in order and each once, in %s", (language) => {
    const typed = [day(1, 46_371), day(2, "16.12.2026", "@"), day(3, "2026-12-15", "@"), day(5, 46_300.5), day(6, 46_310, "General")];
    const read = settingsOn(typedInto(newSheets(porvoo, language), typed, language));
    expect(read.ok && read.value.meetings).toEqual(["2026-10-05", "2026-10-15", "2026-12-15", "2026-12-16"]);
  });

  it("say which comes next: the first on or after the day", () => {
    const days = ["2026-12-15", "2026-09-01", "2027-02-02"];
    expect(["2026-08-01", "2026-09-01", "2026-09-02", "2027-02-03"].map((asOf) => nextMeeting(days, asOf))).toEqual(["2026-09-01", "2026-09-01", "2026-12-15", undefined]);
  });

  it.each<Typed["value"]>(["joulukuu", "31.11.2026", 12, false, { error: "#N/A" }])("point at what is no day: %j", (value) => {
    const found = typeof value === "object" ? "#N/A" : String(value);
    expect(faultsAfter([day(2, value, "General")])).toEqual([[addressOf(newSheets(), day(2, value)), found, "day, 22.11.2026"]]);
  });
});
