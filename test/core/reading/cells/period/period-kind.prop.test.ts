import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addDays, dayParts } from "../../../../../src/core/grid/day";
import type { Day } from "../../../../../src/core/grid/day";
import { serialFromDay } from "../../../../../src/core/grid/serial";
import { porvoo } from "../../../../../src/core/programme/porvoo";
import { tornio } from "../../../../../src/core/programme/tornio";
import type { Cell } from "../../../../../src/core/reading/cells/cell-kind";
import { periodKind } from "../../../../../src/core/reading/cells/period/period-kind";
import { roadmapYearKind } from "../../../../../src/core/reading/cells/period/roadmap-year";
import type { Reading } from "../../../../../src/core/reading/reading";
import type { Period } from "../../../../../src/core/reading/values";
import { readCell } from "./read-period";

const FIRST_DAY = "1990-01-01";
const LAST_DAY = "2100-12-31";

function everyDay(from: Day, to: Day, check: (day: Day) => void): void {
  for (let day = from; day <= to; day = addDays(day, 1)) check(day);
}

/** The days whose way of writing was not read back as the day itself. */
function misread(from: Day, to: Day, write: (day: Day) => Cell, dateSystem: 1900 | 1904 = 1900): Day[] {
  const context = { programme: porvoo, field: "due" as const, header: "Määräaika", dateSystem };
  const choices = periodKind.decide({ cells: [] }, context);
  const wrong: Day[] = [];
  everyDay(from, to, (day) => {
    const { value } = periodKind.read(write(day), choices, context);
    if (value?.start !== day || value.end !== day || value.precision !== "day") wrong.push(day);
  });
  return wrong;
}

describe("every day reads back as itself", () => {
  it("as d.m.yyyy", () => {
    expect(misread(FIRST_DAY, LAST_DAY, (iso) => ({ value: dotted(iso, 4) }))).toEqual([]);
  });

  it("as ISO", () => {
    expect(misread(FIRST_DAY, LAST_DAY, (iso) => ({ value: iso }))).toEqual([]);
  });

  it("as d.m.yy in this century", () => {
    expect(misread("2000-01-01", "2099-12-31", (iso) => ({ value: dotted(iso, 2) }))).toEqual([]);
  });

  it("as a serial of either date system", () => {
    expect(misread(FIRST_DAY, LAST_DAY, (iso) => ({ value: serialFromDay(iso, 1900), format: "d.m.yyyy" }))).toEqual([]);
    expect(misread(FIRST_DAY, LAST_DAY, (iso) => ({ value: serialFromDay(iso, 1904), format: "d.m.yyyy" }), 1904)).toEqual([]);
  });
});

function dotted(iso: Day, yearDigits: 2 | 4): string {
  const { year, month, day } = dayParts(iso);
  return `${day}.${month}.${String(year).slice(4 - yearDigits)}`;
}

const pieces = fc.constantFrom(
  ..."1 2 12 13 31 32 99 5.2025 2025 2026 25 26 45778 . / - – , ; : ( ) ? … → + ' § % x xx kk vv v. q3 h1 h i ii iii iv k s t1 vko vk 35 kevät syksyllä talvi kesä- touko elokuuhun maj May vår hösten kvartaali puolisko halvår alku loppuun mennessä viimeistään ennen jälkeen alkaen från till to mellan och ja tai 2025:stä siirretty oli valmis tehty ei avoin jatkuu vuosittain digiohjelmakausi vuodenvaihde lukuvuosi joulua ensimmäinen viimeinen vaihe klo 12:00 noin #REF! İ ß".split(" "),
);
const texts = fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.tuple(pieces, fc.constantFrom("", " ", "\n")), { maxLength: 9 }).map((parts) => parts.flat().join("")));
const values = fc.oneof(texts, fc.double(), fc.integer({ min: -10, max: 80000 }), fc.boolean(), fc.constant(null), fc.record({ error: fc.string() }));
const cells: fc.Arbitrary<Cell> = fc.record({ value: values, format: fc.constantFrom(undefined, "General", "@", "d.m.yyyy", "mmm.yy", "yyyy", "h:mm", "0 %", "0.00", "[") });

const REAL_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** Promises that a reading breaks. */
function broken({ raw, status, value }: Reading<Period>, cell: Cell): string[] {
  const faults: string[] = [];
  if (!Object.is(raw, cell.value)) faults.push("another raw value");
  if ((status === "ok" || status === "normalised") && !value) faults.push("no value");
  if ((status === "empty" || status === "unreadable") && value) faults.push("a value without a reading");
  const start = value?.start ?? null;
  const end = value?.end ?? null;
  if ([start, end].some((day) => day !== null && !REAL_DAY.test(day))) faults.push("no day");
  if (start !== null && end !== null && end < start) faults.push("ends before it starts");
  if (value?.precision === "continuous" && end !== null) faults.push("continuous with an end");
  return faults;
}

describe("whatever stands in a cell", () => {
  it("is read without throwing, gives a value only where the status allows, and never ends before it starts", () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), fc.constantFrom("due", "start", "updated"), fc.constantFrom(porvoo, tornio), texts, (column, field, programme, header) => {
        const context = { programme, field, header, dateSystem: 1900 } as const;
        const contents = { cells: column.map((cell) => ({ cell, count: 1 })) };
        const choices = periodKind.decide(contents, context);
        periodKind.decisions(choices, contents, context);
        expect(column.flatMap((cell) => broken(periodKind.read(cell, choices, context), cell))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it("gives a roadmap year between 1990 and 2100 or none", () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const context = { programme: porvoo, field: "roadmapYear", header: "Vuosi", dateSystem: 1900 } as const;
        const { status, value } = roadmapYearKind.read(cell, roadmapYearKind.decide({ cells: [{ cell, count: 1 }] }, context), context);
        expect(value !== undefined).toBe(status !== "empty" && status !== "unreadable");
        expect(value ?? 2000).toBeGreaterThanOrEqual(1990);
        expect(value ?? 2000).toBeLessThanOrEqual(2100);
      }),
      { numRuns: 1000 },
    );
  });

  it("is read the same with blanks around it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const padded = `  ${text} `;
        expect(readCell({ value: padded })).toEqual({ ...readCell({ value: text.trim() }), raw: padded });
      }),
    );
  });
});
