import { describe, expect, it } from "@jest/globals";
import { scanFigures } from "../../../../../../src/core/reading/cells/metric/figures/figures";
import { foldCase } from "../../../../../../src/core/reading/text/clean";

const scan = (text: string): ReturnType<typeof scanFigures> => scanFigures(foldCase(text));
const numbers = (text: string): readonly number[] => scan(text).figures.map((figure) => figure.number.value);

describe("scanFigures", () => {
  it("takes a dash between things for a range and a dash before a number for its sign", () => {
    expect(scan("5–10 htp").figures.map(({ sign, link }) => [sign, link])).toEqual([
      ["", ""],
      ["", "-"],
    ]);
    expect(scan("-5 %").figures[0]).toMatchObject({ sign: "-", percent: "%" });
    expect(scan("kehitys -5 %").figures[0]?.sign).toBe("-");
    expect(scan("- 5 htp").figures[0]?.sign).toBe("");
  });

  it("leaves dates, names and list marks out of the figures", () => {
    expect(numbers("31.12.2024 TE24: 1) 5 htp 12/2025")).toEqual([5]);
  });

  it("gives each figure the year beside it", () => {
    const years = (text: string): readonly unknown[] => scan(text).figures.map(({ number, year }) => [number.value, year]);
    expect(years("2023: 45 %; 2024: 52 %")).toEqual([
      [45, 2023],
      [52, 2024],
    ]);
    expect(years("45 (2023), 52 (2024)")).toEqual([
      [45, 2023],
      [52, 2024],
    ]);
    expect(years("2023 45 % 2024 52 %")).toEqual([
      [45, 2023],
      [52, 2024],
    ]);
    expect(numbers("2024")).toEqual([2024]);
  });

  it("keeps marks after a figure apart from its sign", () => {
    expect(scan("4-").figures[0]).toMatchObject({ sign: "", mark: "-" });
    expect(scan("3,2 1)").figures[0]?.mark).toBe("*");
    expect(scan("3,2*").figures[0]?.mark).toBe("*");
  });

  it("reads bounds and approximations in words and signs, before and after", () => {
    expect(scan("väh. 5").figures[0]?.bound).toBe("at-least");
    expect(scan("≤ 5").figures[0]?.bound).toBe("at-most");
    expect(scan("50 % asti").figures[0]?.bound).toBe("at-most");
    expect(scan("~5").figures[0]?.approximate).toBe(true);
    expect(scan("ungefär 5").figures[0]?.approximate).toBe(true);
  });

  it("tells percentages from percentage points", () => {
    const percent = (text: string): unknown => scan(text).figures[0]?.percent;
    expect(["5 %", "5 %:n", "5 prosenttia", "5 ‰"].map(percent)).toEqual(["%", "%", "%", "‰"]);
    expect(["5 %-yks.", "5 prosenttiyksikköä", "5 procentenheter", "5 pp"].map(percent)).toEqual(["points", "points", "points", "points"]);
    expect(percent("12 prosessia")).toBe("");
  });

  it("takes time in proportion to the text", () => {
    expect(scan("1".repeat(32_000)).figures).toEqual([]);
    expect(scan("a1,2 ".repeat(6_000)).figures.length).toBeGreaterThan(1_000);
  });
});
