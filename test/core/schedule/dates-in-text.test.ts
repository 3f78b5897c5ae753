import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { datesInText, lastDayInText } from "../../../src/core/schedule/dates-in-text";

const spans = (text: string): string[] => datesInText(text).map(({ start, end }) => (start === end ? start : `${start}..${end}`));

describe("dates in running text", () => {
  it("are days, months, quarters and half-years", () => {
    expect(spans("pilotti 1.5.2025, käyttöönotto 30. 6. 2025")).toEqual(["2025-05-01", "2025-06-30"]);
    expect(spans("1.3.2025-30.6.2025, 1.9.2025–31.12.2025")).toEqual(["2025-03-01", "2025-06-30", "2025-09-01", "2025-12-31"]);
    expect(spans("2025-05-01")).toEqual(["2025-05-01"]);
    expect(spans("NIS2 10/2024")).toEqual(["2024-10-01..2024-10-31"]);
    expect(spans("H1/2025 ja Q3 2026")).toEqual(["2025-01-01..2025-06-30", "2026-07-01..2026-09-30"]);
  });

  it("are months by name in Finnish, Swedish and English, in any case form", () => {
    expect(spans("Toukokuussa 2025 valmis, syysk. 2025 käytössä")).toEqual(["2025-05-01..2025-05-31", "2025-09-01..2025-09-30"]);
    expect(spans("toukokuun loppuun 2025")).toEqual(["2025-05-01..2025-05-31"]);
    expect(spans("i maj 2025, oktober 2025")).toEqual(["2025-05-01..2025-05-31", "2025-10-01..2025-10-31"]);
    expect(spans("by August 2025, Feb. 2026")).toEqual(["2025-08-01..2025-08-31", "2026-02-01..2026-02-28"]);
  });

  it("are not numbers of acts, days that do not exist, seasons or mere years", () => {
    expect(spans("Laki 320/2023, asetus (EU) 2016/679 ja 2022/2555")).toEqual([]);
    expect(spans("31.6.2025, 13/2025, Q5/2025, H3/2025")).toEqual([]);
    expect(spans("kesä 2025, vuonna 2025, may start 2025")).toEqual([]);
    expect(spans("ei päivää")).toEqual([]);
  });

  it("give the last day of all", () => {
    expect(lastDayInText("31.12.2025 ja 1/2025")).toBe("2025-12-31");
    expect(lastDayInText("sovitaan myöhemmin")).toBeUndefined();
  });

  it("never throw", () => {
    fc.assert(fc.property(fc.string(), (text) => datesInText(`${text} 5/2025`).every(({ start, end }) => start <= end)));
  });
});
