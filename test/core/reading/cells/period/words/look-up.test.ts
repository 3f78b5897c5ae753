import { describe, expect, it } from "@jest/globals";
import { lookUp } from "../../../../../../src/core/reading/cells/period/words/look-up";

describe("words of a schedule cell", () => {
  it.each([
    ["toukokuussa", { is: "month", month: 5 }],
    ["kesäkuun", { is: "month", month: 6 }],
    ["kesällä", { is: "season", season: "summer", month: 6 }],
    ["syyslukukauden", { is: "season", season: "autumn" }],
    ["alkuvuodesta", { is: "season", season: "earlyYear" }],
    ["loppukeväällä", { is: "season", season: "spring", piece: "late" }],
    ["vårterminen", { is: "season", season: "spring" }],
    ["kvartalet", { is: "unit", unit: "quarter" }],
    ["vuosipuoliskolla", { is: "unit", unit: "half" }],
  ])("%s carries its ending", (word, meaning) => {
    expect(lookUp(word)).toMatchObject({ meaning, typo: false });
  });

  it.each([
    ["tuokokuu", { is: "month", month: 5 }],
    ["maaliskussa", { is: "month", month: 3 }],
    ["sykysyllä", { is: "season", season: "autumn" }],
    ["kevat", { is: "season", season: "spring" }],
    ["menessä", { is: "mark", mark: "by", after: true }],
    ["kvartaaali", { is: "unit", unit: "quarter" }],
    ["septmber", { is: "month", month: 9 }],
  ])("%s is a slip", (word, meaning) => {
    expect(lookUp(word)).toMatchObject({ meaning, typo: true });
  });

  it.each(["sprinti", "string", "pilotti", "hanke", "kilpailutus", "talous", "elokuva", "loka-auto", "maalaus", "halli"])("%s is none", (word) => {
    expect(lookUp(word)?.meaning.is ?? "none").toMatch(/^(?:none|phase)$/u);
  });
});
