import { describe, expect, it } from "@jest/globals";
import { tornio } from "../../../../../src/core/programme/tornio";
import { decisionsOf, inShort, read, readCell } from "./read-period";

describe("1/2025", () => {
  it("is a half-year in a programme of half-years whose column holds only 1/yyyy and 2/yyyy", () => {
    const surroundings = { programme: tornio, column: ["2/2025", "1/2026", "H1/2024"] };
    expect(read("1/2025", surroundings)).toBe("normalised 2025-01-01..2025-06-30 half");
    expect(read("2/2025", surroundings)).toBe("normalised 2025-07-01..2025-12-31 half");
    expect(decisionsOf(["1/2025", "2/2025", "syksy 2024"], surroundings)).toEqual([{ code: "half-years", cells: 2 }]);
  });

  it("is January when any other month stands in the column", () => {
    expect(read("1/2025", { programme: tornio, column: ["5/2025"] })).toBe("normalised 2025-01-01..2025-01-31 month");
    expect(read("1/2025", { programme: tornio, column: ["5–8/2025"] })).toBe("normalised 2025-01-01..2025-01-31 month");
    expect(decisionsOf(["1/2025", "5/2025"], { programme: tornio })).toEqual([]);
  });

  it("is January where the column writes 01 and 02", () => {
    expect(read("01/2025", { programme: tornio, column: ["02/2025"] })).toBe("normalised 2025-01-01..2025-01-31 month");
  });

  it("counts also when written year first", () => {
    expect(read("2025/2", { programme: tornio, column: ["2025/1"] })).toBe("normalised 2025-07-01..2025-12-31 half");
  });

  it("is January to be confirmed when nothing decides", () => {
    expect(read("1/2025", { column: ["2/2025", "2025"] })).toBe("uncertain 2025-01-01..2025-01-31 month");
  });

  it("is what the header says", () => {
    expect(read("1/2025", { header: "Valmis (puolivuosi)" })).toBe("normalised 2025-01-01..2025-06-30 half");
    expect(read("1/2025", { header: "Määräaika (kk/vuosi)" })).toBe("normalised 2025-01-01..2025-01-31 month");
    expect(read("35/2025", { header: "Viikko" })).toBe("normalised 2025-08-25..2025-08-31 range");
    expect(read("3/2025", { header: "Kvartaali" })).toBe("normalised 2025-07-01..2025-09-30 quarter");
  });

  it("is a half-year also where Excel made it a date", () => {
    const cell = { value: 45689, format: "mmm.yy" };
    expect(inShort(readCell(cell, { programme: tornio }))).toBe("normalised 2025-07-01..2025-12-31 half");
    expect(inShort(readCell(cell, { programme: tornio, column: ["5/2025"] }))).toBe("normalised 2025-02-01..2025-02-28 month");
  });
});

describe("5/1/2025", () => {
  it("has the day first, to be confirmed, when nothing decides", () => {
    expect(read("5/1/2025")).toBe("uncertain 2025-01-05..2025-01-05 day");
    expect(read("5/5/2025")).toBe("normalised 2025-05-05..2025-05-05 day");
  });

  it("has the day first for certain when another cell proves it", () => {
    expect(read("5/1/2025", { column: ["13/1/2025"] })).toBe("normalised 2025-01-05..2025-01-05 day");
  });

  it("has the month first when another cell proves it, and that is told once", () => {
    expect(read("5/1/2025", { column: ["1/13/2025"] })).toBe("normalised 2025-05-01..2025-05-01 day");
    expect(decisionsOf(["5/1/2025", "1/13/2025"])).toEqual([{ code: "month-first", cells: 2 }]);
  });

  it("stays in doubt when the column proves both", () => {
    expect(read("5/1/2025", { column: ["1/13/2025", "13/1/2025"] })).toBe("uncertain 2025-01-05..2025-01-05 day");
    expect(decisionsOf(["1/13/2025", "13/1/2025"])).toEqual([]);
  });
});

describe("other choices", () => {
  it("reads Roman numbers as quarters where III or IV occur", () => {
    expect(read("II/2025")).toBe("normalised 2025-07-01..2025-12-31 half");
    expect(read("II/2025", { column: ["III/2025"] })).toBe("normalised 2025-04-01..2025-06-30 quarter");
  });

  it("reads 24–26 as years for certain in a column of years", () => {
    expect(read("24-26")).toBe("uncertain 2024-01-01..2026-12-31 range");
    expect(read("24-26", { column: ["2025"] })).toBe("normalised 2024-01-01..2026-12-31 range");
  });

  it("takes a missing year from a header that names one, to be confirmed", () => {
    expect(read("syksy", { header: "Aikataulu 2025" })).toBe("uncertain 2025-07-01..2025-12-31 season");
    expect(read("syksy", { header: "Aikataulu 2024-2026" })).toBe("uncertain");
  });
});
