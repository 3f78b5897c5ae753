import { describe, expect, it } from "@jest/globals";
import { readDay } from "../../../../src/taskpane/logic/shell/read-day";

describe("A day that is written into the pane", () => {
  it.each([
    ["22.11.2026", "2026-11-22"],
    ["1.2.2025", "2025-02-01"],
    ["01.02.2025", "2025-02-01"],
    [" 1. 2. 2025 ", "2025-02-01"],
    ["2026-11-22", "2026-11-22"],
  ])("is read as people write it: %p", (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each(["", "tänään", "31.2.2026", "22.11.", "22/11/2026", "22.11.26", "2026-13-01"])("is not guessed: %p", (text) => {
    expect(readDay(text)).toBeUndefined();
  });
});
