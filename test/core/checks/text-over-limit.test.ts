import { describe, expect, it } from "@jest/globals";
import { almostClean, findings } from "./helpers";

describe("text-over-limit", () => {
  it("warns of a text that fills its cell, and shows only its beginning", () => {
    const [finding] = findings("text-over-limit", almostClean({ description: "a".repeat(32_767) }));
    expect([finding?.severity, finding?.field, finding?.value, finding?.facts]).toEqual(["warning", "description", `${"a".repeat(60)}…`, { length: 32_767, limit: 32_767 }]);
  });

  it("says nothing of a long text that fits", () => {
    expect(findings("text-over-limit", almostClean({ description: "a".repeat(32_766) }))).toEqual([]);
  });
});
