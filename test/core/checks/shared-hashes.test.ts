import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { sharedHashes } from "../../../src/core/checks/shared/shared-hashes";

describe("shared hashes", () => {
  it("are those that stand more than once", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), { maxLength: 60 }), (hashes) => {
        const expected = hashes.map((hash) => (hashes.filter((other) => other === hash).length > 1 ? 1 : 0));
        expect([...sharedHashes(Int32Array.from(hashes))]).toEqual(expected);
      }),
    );
  });
});
