import { describe, expect, it } from "@jest/globals";
import { formatClass } from "../../../src/core/grid/number-format";

describe("number formats", () => {
  it.each([
    [undefined, "general"],
    ["General", "general"],
    ["@", "text"],
    ["d.m.yyyy", "date"],
    ["m/d/yyyy", "date"],
    ["[$-40B]mmmm yy", "date"],
    ["hh:mm", "time"],
    ["[h]:mm", "time"],
    ["0 %", "percent"],
    ["0.0%", "percent"],
    ["#,##0.00", "number"],
    ['#,##0 "pv"', "number"],
    ["#,##0\\ [$€-40B]", "number"],
    ["[Red]-0.00", "number"],
  ] as const)("takes %s for %s", (format, expected) => {
    expect(formatClass(format)).toBe(expected);
  });
});
