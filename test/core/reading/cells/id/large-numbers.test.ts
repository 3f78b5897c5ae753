import { describe, expect, it } from "@jest/globals";
import { porvoo } from "../../../../../src/core/programme/porvoo";
import { idKind } from "../../../../../src/core/reading/cells/id/id-kind";

const context = { programme: porvoo, field: "id" as const, header: "Nro", dateSystem: 1900 as const };

function statusOf(value: number, column: readonly number[]): string {
  const cells = column.map((each) => ({ cell: { value: each }, count: 1 }));
  return idKind.read({ value }, idKind.decide({ cells }, context), context).status;
}

describe("numbers as large as a date's serial number", () => {
  it("are asked about where one stands alone among small ones", () => {
    expect(statusOf(45778, [1, 2, 3, 45778])).toBe("uncertain");
  });

  it("are identifiers where the column runs through them", () => {
    expect(statusOf(45778, [45776, 45777, 45778, 45779])).toBe("ok");
  });
});
