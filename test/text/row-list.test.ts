import { describe, expect, it } from "@jest/globals";
import { rowList } from "../../src/text/row-list";

describe("a list of rows", () => {
  it("joins neighbours", () => {
    expect(rowList([5])).toBe("5");
    expect(rowList([5, 6])).toBe("5, 6");
    expect(rowList([5, 6, 7, 9, 12, 13, 14])).toBe("5–7, 9, 12–14");
    expect(rowList([])).toBe("");
  });

  it("breaks off after ten stretches", () => {
    const odd = Array.from({ length: 12 }, (_, index) => index * 2 + 1);
    expect(rowList(odd.slice(0, 10))).toBe("1, 3, 5, 7, 9, 11, 13, 15, 17, 19");
    expect(rowList(odd)).toBe("1, 3, 5, 7, 9, 11, 13, 15, 17, 19 …");
  });
});
