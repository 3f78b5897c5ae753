import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../../../../src/core/grid/cell-value";
import { porvoo } from "../../../../../src/core/programme/porvoo";
import { publicKind } from "../../../../../src/core/reading/cells/public/public-kind";

function read(value: CellValue, header = "Julkinen", column: readonly CellValue[] = []): ReturnType<typeof publicKind.read> {
  const context = { programme: porvoo, field: "public" as const, header, dateSystem: 1900 as const };
  const cells = [value, ...column].map((each) => ({ cell: { value: each }, count: 1 }));
  return publicKind.read({ value }, publicKind.decide({ cells }, context), context);
}

describe("public cells", () => {
  it.each([
    ["kyllä", "ok", true],
    ["EI", "ok", false],
    ["Ja", "ok", true],
    ["x", "normalised", true],
    ["julkaistaan", "normalised", true],
    ["vain sisäiseen käyttöön", "normalised", false],
    ["inte offentlig", "normalised", false],
    ["näytetään verkossa", "normalised", true],
    ["kyllä, mutta ilman nimiä", "uncertain", true],
    ["ei?", "uncertain", false],
  ])("reads %s", (text, status, value) => {
    expect(read(text)).toMatchObject({ status, value });
  });

  it("reverses yes and no under a header that asks what is internal, but not the words themselves", () => {
    expect([read("kyllä", "Sisäinen").value, read("ei", "Intern").value, read(true, "Sisäinen").value, read("x", "Salassa pidettävä").value]).toEqual([false, true, false, false]);
    expect([read("julkinen", "Sisäinen").value, read("sisäinen", "Sisäinen").value]).toEqual([true, false]);
  });

  it("takes an empty cell for no only among ticks, and never for public", () => {
    expect(read(null, "Julkinen", ["x"])).toMatchObject({ status: "normalised", value: false });
    expect(read(null, "Julkinen", ["kyllä"]).status).toBe("empty");
    expect(read(null, "Sisäinen", ["x"]).status).toBe("empty");
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.boolean(), fc.record({ error: fc.string() })), fc.string(), (raw, header) => {
        expect(typeof read(raw, header).status).toBe("string");
      }),
    );
  });
});
