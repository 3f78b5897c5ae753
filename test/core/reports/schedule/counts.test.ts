import { describe, expect, it } from "@jest/globals";
import { WORDS } from "../../../../src/text/words";
import { almostClean, day, EMPTY, period, roadmap } from "../../checks/helpers";
import { planOf, sheetOf } from "../report-plans";
import { columnsOf, rowsOf, totalsOf, wordsOf } from "./schedule-helpers";

const NONE = { checkpoint: EMPTY, updated: EMPTY, progress: EMPTY } as const;
const table = roadmap([
  almostClean({ goal: ["A"], start: day("2025-01-15"), due: day("2026-03-31"), status: "in-progress", ...NONE }, 5),
  almostClean({ goal: ["A"], start: day("2024-02-01"), due: day("2025-12-31"), status: "done", ...NONE }, 6),
  almostClean({ goal: ["A"], start: day("2024-07-01"), due: day("2025-06-30"), status: "in-progress", ...NONE }, 7),
  almostClean({ goal: ["B"], start: day("2025-04-01"), due: period(null, null, "continuous"), status: "continuous", ...NONE }, 8),
  almostClean({ goal: ["B"], start: EMPTY, due: period(null, null, "continuous"), status: "in-progress", ...NONE }, 9),
  almostClean({ goal: ["B"], start: day("2025-04-01"), due: EMPTY, status: "planned", ...NONE }, 10),
  almostClean({ goal: ["B"], start: EMPTY, due: day("2026-10-01"), status: "not-started", ...NONE }, 11),
  almostClean({ goal: ["C"], start: day("2019-01-01"), due: day("2020-12-31"), status: "cancelled", ...NONE }, 12),
  almostClean({ goal: ["C"], start: day("2031-01-01"), due: day("2032-12-31"), status: "postponed", ...NONE }, 13),
  almostClean({ goal: EMPTY, start: day("2019-01-01"), due: day("2020-12-31"), status: "postponed", ...NONE }, 14),
  almostClean({ goal: ["B"], start: day("2025-01-01"), due: day("2025-12-31"), status: "merged", ...NONE }, 15),
]);
const sheet = sheetOf(planOf(table, "fi", "2025-12-15"), "schedule");
const words = wordsOf("fi");
const h = words.periodHeaders;

describe("The counts of the schedule", () => {
  const counts = (kind: "year" | "half" | "quarter"): readonly (readonly unknown[])[] => columnsOf(rowsOf(sheet, "fi", kind), h.period, h.days, h.starting, h.underWay, h.due, h.late);

  it("tell by year what starts, is under way, is due and is late, and what lies outside", () => {
    expect(counts("year")).toEqual([
      ["Vuosi 2024", "1.1.–31.12.2024", 2, 3, 0, 0],
      ["Vuosi 2025", "1.1.–31.12.2025", 4, 5, 3, 1],
      ["Vuosi 2026", "1.1.–31.12.2026", 0, 4, 2, 0],
      ["Aiemmin", "ennen 1.1.2024", 2, 2, 2, 1],
      ["Myöhemmin", "31.12.2026 jälkeen", 1, 3, 1, 0],
      ["Jatkuva", "ei päättymispäivää", 1, 2, 2, 0],
      ["puuttuu / ei tulkittu", "ei käyttökelpoista päivää", 1, null, 1, 0],
    ]);
  });

  it("tell the same by half-year", () => {
    expect(counts("half").slice(0, 6)).toEqual([
      ["I/2024", "1.1.–30.6.2024", 1, 2, 0, 0],
      ["II/2024", "1.7.–31.12.2024", 1, 3, 0, 0],
      ["I/2025", "1.1.–30.6.2025", 4, 5, 1, 1],
      ["II/2025", "1.7.–31.12.2025", 0, 4, 2, 0],
      ["I/2026", "1.1.–30.6.2026", 0, 3, 1, 0],
      ["II/2026", "1.7.–31.12.2026", 0, 3, 1, 0],
    ]);
    expect(counts("half").slice(6)).toEqual(counts("year").slice(3));
  });

  it("tell the same by quarter", () => {
    expect(counts("quarter").map(([, , starting, underWay, due]) => [starting, underWay, due]).slice(0, 12)).toEqual([
      [1, 2, 0], [0, 2, 0], [1, 3, 0], [0, 3, 0], [2, 4, 0], [2, 5, 1], [0, 4, 0], [0, 4, 2], [0, 3, 1], [0, 2, 0], [0, 2, 0], [0, 3, 1],
    ]); // prettier-ignore
    expect(counts("quarter")[0]?.slice(0, 2)).toEqual(["Q1 2024", "1.1.–31.3.2024"]);
  });

  it.each(["year", "half", "quarter"] as const)("add up to all actions and all late ones: %s", (kind) => {
    expect(totalsOf(sheet, words.tables[kind])).toEqual(["Yhteensä", null, 11, null, 11, 2]);
  });

  it("tell of each goal how much is open and late, and the next and the last due day", () => {
    const g = words.groupHeaders;
    const rows = columnsOf(rowsOf(sheet, "fi", "groups"), "Tavoite", WORDS.fi.reports.summary.count, g.open, g.next, g.last, WORDS.fi.reports.summary.late);
    expect(rows.map(([name, ...figures]) => [String(name).split(" – ")[0], ...figures])).toEqual([
      ["A", 3, 2, 46112, 46112, 1],
      ["B", 5, 3, 46296, 46296, 0],
      ["C", 2, 1, 48579, 48579, 0],
      ["K", 0, 0, "–", "–", 0],
      ["K1", 0, 0, "–", "–", 0],
      ["K2", 0, 0, "–", "–", 0],
      ["K3", 0, 0, "–", "–", 0],
      ["K4", 0, 0, "–", "–", 0],
      ["puuttuu / ei tulkittu", 1, 1, "–", 44196, 1],
    ]);
    expect(totalsOf(sheet, words.tables.groups)).toEqual(["Yhteensä", null, 11, 7, 46112, 48579, 2]);
  });

  it("tell how many actions have each mark", () => {
    const rows = columnsOf(rowsOf(sheet, "fi", "marks"), "Tila", words.markHeaders.sample, words.markHeaders.letter, WORDS.fi.reports.summary.count);
    expect(rows).toEqual([
      ["Ei aloitettu", "■E", "E", 1],
      ["Suunnitteilla", "■S", "S", 1],
      ["Käynnissä", "■K", "K", 3],
      ["Keskeytetty", "■T", "T", 0],
      ["Valmis", "■V", "V", 1],
      ["Siirretty", "■L", "L", 2],
      ["Peruttu", "■P", "P", 1],
      ["Yhdistetty", "■Y", "Y", 1],
      ["Jatkuva", "→J", "J", 1],
      ["puuttuu / ei tulkittu", "■", "", 0],
    ]);
    expect(totalsOf(sheet, words.tables.marks)).toEqual(["Yhteensä", null, null, 11]);
  });

  it("are charted without covering any cell that holds something", () => {
    expect(sheet.charts.map(({ kind, series }) => [kind, series.length])).toEqual([["line", 2], ["column", 3]]);
    for (const { place } of sheet.charts) {
      const covered = sheet.rows.slice(place.firstRow - 1, place.lastRow).flatMap((cells) => cells.slice(place.firstColumn - 1, place.lastColumn));
      expect(covered.filter((cell) => cell !== null)).toEqual([]);
    }
    expect(sheet.charts[0]?.place.lastRow).toBeLessThan(sheet.charts[1]?.place.firstRow ?? 0);
    const quarters = sheet.tables.find(({ name }) => name === words.tables.quarter)?.range.firstRow ?? 0;
    expect(sheet.charts[0]?.series.map(({ values }) => values)).toEqual([`'Aikataulu'!$D$${quarters + 1}:$D$${quarters + 12}`, `'Aikataulu'!$E$${quarters + 1}:$E$${quarters + 12}`]);
  });
});
