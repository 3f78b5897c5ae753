import { describe, expect, it } from "@jest/globals";
import { certaintyOf } from "../../../../src/taskpane/logic/settings/certainty";

describe("How sure the reading of a column is", () => {
  it.each([
    [null, 0, "unknown"],
    [null, 1, "unknown"],
    ["level", 1, "certain"],
    ["level", 0.9, "certain"],
    ["level", 0.87, "likely"],
    ["level", 0.75, "likely"],
    ["level", 0.5, "unsure"],
  ] as const)("is a word: %p at %p is %p", (field, confidence, certainty) => {
    expect(certaintyOf({ field, confidence })).toBe(certainty);
  });
});
