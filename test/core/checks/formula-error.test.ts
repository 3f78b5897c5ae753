import { describe, expect, it } from "@jest/globals";
import { almostClean, checksThatFind, findings, unreadable } from "./helpers";

describe("formula-error", () => {
  it("tells of an error value in any kind of field", () => {
    const error = unreadable({ error: "#REF!" }, { note: "formula-error" });
    const row = almostClean({ level: error, due: error, "budget:2025": error, owner: unreadable("#PUUTTUU!", { note: "formula-error" }) });
    expect(findings("formula-error", row).map(({ field, value, severity }) => [field, value, severity])).toEqual([
      ["level", "#REF!", "error"],
      ["owner", "#PUUTTUU!", "error"],
      ["due", "#REF!", "error"],
      ["budget:2025", "#REF!", "error"],
    ]);
  });

  it("is the only finding for its cell", () => {
    expect(checksThatFind(almostClean({ level: unreadable({ error: "#N/A" }, { note: "formula-error" }) }))).toEqual(["formula-error"]);
  });
});
