import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { porvoo } from "../../../../../src/core/programme/porvoo";
import type { Cell, ReadingContext } from "../../../../../src/core/reading/cells/cell-kind";
import { idKind } from "../../../../../src/core/reading/cells/id/id-kind";

const context: ReadingContext = { programme: porvoo, field: "id", header: "Nro", dateSystem: 1900 };

function read(cell: Cell, column: readonly Cell[] = []): ReturnType<typeof idKind.read> {
  const cells = [cell, ...column].map((each) => ({ cell: each, count: 1 }));
  return idKind.read(cell, idKind.decide({ cells }, context), context);
}

describe("id cells", () => {
  it.each([
    ["1.10", "ok", "1.10"],
    ["2025/3", "ok", "2025/3"],
    ["13/2025", "ok", "13/2025"],
    ["a 1", "normalised", "A1"],
    ["Åtgärd 5:", "normalised", "5"],
    ["N:o 7", "normalised", "7"],
    ["12 ja 13", "uncertain", "12"],
    ["12 – peruttu", "uncertain", "12"],
    ["12*", "uncertain", "12"],
    ["12 → 15", "uncertain", "15"],
    ["x", "uncertain", "X"],
  ])("reads %s", (text, status, value) => {
    expect(read({ value: text })).toMatchObject({ status, value });
  });

  it("gives back what was typed where Excel made a date of it", () => {
    expect(read({ value: 45690, format: "d.m." })).toMatchObject({ status: "uncertain", value: "2.2", note: "typed-as-date" });
    expect(read({ value: 37653, format: "d.m.yyyy" })).toMatchObject({ value: "1.2.3" });
    expect(read({ value: 45839, format: "mmm\\.yy" }, [{ value: "3/2025" }])).toMatchObject({ value: "7/2025" });
  });

  it("keeps what a number format shows", () => {
    expect(read({ value: 7, format: "000" })).toMatchObject({ status: "ok", value: "007" });
    expect(read({ value: 7, format: '"T"00' })).toMatchObject({ status: "ok", value: "T07" });
    expect(read({ value: 1, format: "0.0" })).toMatchObject({ status: "normalised", value: "1" });
    expect(read({ value: 1.1, format: "0.00" })).toMatchObject({ status: "uncertain", value: "1.10" });
  });

  it("lets the column settle shapes that could be dates or ranges", () => {
    expect(read({ value: "1.2.3" }, [{ value: "1.13.1" }]).status).toBe("ok");
    expect(read({ value: "7/2025" }, [{ value: "14/2025" }]).status).toBe("ok");
    expect(read({ value: "1-2" }, [{ value: "2-1" }]).status).toBe("ok");
  });

  it("proposes 1.10 where 1,1 stands twice beside 1,9", () => {
    expect(read({ value: 1.1 }, [{ value: 1.1 }, { value: 1.9 }])).toMatchObject({ status: "uncertain", value: "1.1", suggestion: "1.10" });
    expect(read({ value: 1.1 }, [{ value: 1.9 }]).suggestion).toBe("1.1");
  });

  it("gives no number to references, new rows and totals", () => {
    expect(["ks. nro 4", "UUSI", "Yhteensä", "#REF!"].map((value) => read({ value }).value)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[A-C1-3 .,/()*–-]{0,10}$/u), fc.double(), fc.boolean()), fc.option(fc.constantFrom("d.m.", "mmm\\.yy", "0.00", "000", "0%", "h:mm")), (value, format) => {
        const reading = read({ value, format: format ?? undefined });
        expect(reading.value === undefined || reading.value !== "").toBe(true);
      }),
    );
  });
});
