import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../../../../src/core/grid/cell-value";
import { porvoo } from "../../../../../src/core/programme/porvoo";
import { activityCodeKind } from "../../../../../src/core/reading/cells/activity-code/activity-code-kind";
import type { Reading } from "../../../../../src/core/reading/reading";

function read(value: CellValue, column: readonly CellValue[] = [], format?: string): Reading<string> {
  const context = { programme: porvoo, field: "activityCode" as const, header: "Toiminto", dateSystem: 1900 as const };
  const cell = { value, format };
  const contents = { cells: [cell, ...column.map((each) => ({ value: each }))].map((each) => ({ cell: each, count: 1 })) };
  return activityCodeKind.read(cell, activityCodeKind.decide(contents, context), context);
}

describe("activity codes", () => {
  it.each([1111, "1111", " 1111 ", "1111 Digiohjelma2024"])("takes %j as it is", (value) => {
    expect(read(value)).toMatchObject({ status: "ok", value: "1111" });
  });

  it.each(["11110", "01111x", "1111x", "x1111", "P1111", "1112", "111"])("never matches %s", (value) => {
    expect(read(value).value).not.toBe("1111");
  });

  it.each(["Digiohjelma2024 (1111)", "1111 – Digiohjelma 2024", "Verksamhet 1111", "1111,00", "Digiohjelma 2024", "001111"])("understands %s", (value) => {
    expect(read(value)).toMatchObject({ status: "normalised", value: "1111" });
  });

  it.each(["digiohjlema2024", "1.111", "11 11", "1111?", "kp 1111", "1l11", "Digiohjelma"])("asks about %s", (value) => {
    expect(read(value)).toMatchObject({ status: "uncertain", value: "1111" });
  });

  it("does not take another programme's year for this programme's code", () => {
    const reading = read("Digiohjelma2028");
    expect(reading).toMatchObject({ status: "uncertain", suggestion: "1111" });
    expect(reading.value).toBeUndefined();
  });

  it("takes one padding zero for padding only where the column is padded", () => {
    expect(read("01111")).toMatchObject({ status: "uncertain", value: "1111", note: "padded-code" });
    expect(read("01111", ["02222", "03333"])).toMatchObject({ status: "normalised", value: "1111", note: "padded-code" });
    expect(read("02222")).toMatchObject({ status: "ok", value: "02222" });
  });

  it("reads posting strings by the place that the column decides", () => {
    const column = ["5300-1111-4340", "5400-1111-4341"];
    expect(read("5300-2222-4340", column)).toMatchObject({ status: "normalised", value: "2222" });
    expect(read("1111-2222-4340", column)).toMatchObject({ status: "uncertain", value: "2222", others: ["1111"] });
    expect(read("5300-2222-4340").value).toBeUndefined();
    expect(read("5300-1111", ["5400-1111", "5500-1111"])).toMatchObject({ status: "normalised", value: "1111" });
    expect(read("5300-1111")).toMatchObject({ status: "uncertain", value: "1111", others: ["5300"] });
  });

  it.each(["", " ", "-", "0", "0000", 0, "ei koodia", "puuttuu", null])("takes %j for missing", (value) => {
    expect(read(value)).toEqual({ raw: value, status: "empty" });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-\d /.,lO?()Digoh]{0,20}$/u), fc.double(), fc.boolean(), fc.constant(null), fc.record({ error: fc.string() })), (value) => {
        const { status, value: code } = read(value);
        return status === "ok" || status === "normalised" ? code !== undefined : true;
      }),
    );
  });

  it("matches 1111 with digits before or behind in no writing", () => {
    fc.assert(fc.property(fc.stringMatching(/^[1-9]\d{0,3}$/u), fc.boolean(), (digits, before) => read(before ? `${digits}1111` : `1111${digits}`).value !== "1111"));
  });
});
