import { describe, expect, it } from "@jest/globals";
import { dialogue } from "./fake-io";

describe("the report's file name", () => {
  it("must be that of a workbook, so that Excel opens it", async () => {
    const told = await dialogue(["report", "examples/porvoo.xlsx", "--out", "raportti.csv", "--lang", "fi"]);
    expect(told).toContain("--out");
    expect(told).toContain("raportti.csv");
    expect(told).toContain("….xlsx");
  });
});
