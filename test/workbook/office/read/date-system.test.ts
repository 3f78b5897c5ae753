import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { shownDate } from "../../../../src/core/grid/shown/shown-date";
import { systemShown } from "../../../../src/workbook/office/read/date-system";

const cell = (value: unknown, format: string, text: string): Parameters<typeof systemShown>[0][number] => ({ values: [[value]], numberFormat: [[format]], text: [[text]] });

describe("the date system of an open workbook", () => {
  it.each([
    [46348, "d.m.yyyy", "22.11.2026", 1900],
    [44886, "d.m.yyyy", "22.11.2026", 1904],
    [44886, "m/d/yyyy", "22.11.2026", 1904],
    [46348, "m/d/yyyy", "11/22/2026", 1900],
    [44886, "yyyy\\-mm\\-dd", "2026-11-22", 1904],
    [44886, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "sunnuntai 22. marraskuuta 2026", 1904],
    [44886, "mmm yy", "marras 26", 1904],
    [44886, "d.m.", "22.11.", 1904],
    [46348.5, "d.m.yyyy h:mm", "22.11.2026 12.00", 1900],
  ])("is seen in what a date cell shows: %d as %s is %s", (value, format, text, system) => {
    expect(systemShown([cell(value, format, text)])).toBe(system);
  });

  it.each([
    ["a column too narrow", 44886, "d.m.yyyy", "########"],
    ["another calendar", 44886, "d.m.yyyy", "22.11.2569"],
    ["a time of day", 0.5, "h:mm", "12:00"],
    ["no day at all", 12500, "#,##0", "12 500"],
    ["a text", "22.11.2026", "d.m.yyyy", "22.11.2026"],
    ["nothing", "", "d.m.yyyy", ""],
  ])("is not seen in %s", (_what, value, format, text) => {
    expect(systemShown([cell(value, format, text)])).toBeUndefined();
  });

  it("is what most cells show, wherever they stand", () => {
    expect(systemShown([cell(44886, "d.m.yyyy", "22.11.2026"), cell(44887, "d.m.yyyy", "23.11.2026"), cell(46348, "d.m.yyyy", "22.11.2026")])).toBe(1904);
    expect(systemShown([])).toBeUndefined();
  });

  it("is never taken for the other one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 100_000 }), fc.constantFrom("d.m.yyyy", "dd.mm.yy", "yyyy-mm-dd", "mmmm yyyy", "d.m."), fc.constantFrom(1900 as const, 1904 as const), fc.constantFrom("fi" as const, "sv" as const, "en" as const), (serial, format, system, language) => {
        expect([system, undefined]).toContain(systemShown([cell(serial, format, shownDate(serial, format, system, language) ?? "")]));
      }),
    );
  });
});
