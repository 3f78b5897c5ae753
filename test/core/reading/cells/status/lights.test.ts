import { describe, expect, it } from "@jest/globals";
import { lightOfFill } from "../../../../../src/core/reading/cells/status/lights";

describe("the light that a fill looks like", () => {
  it.each([
    ["00B050", "green"],
    ["92D050", "green"],
    ["C6EFCE", "green"],
    ["FFFF00", "yellow"],
    ["FFEB9C", "yellow"],
    ["FFC000", "yellow"],
    ["F8CBAD", "yellow"],
    ["FF0000", "red"],
    ["C00000", "red"],
    ["FFC7CE", "red"],
    ["FFCCCC", "red"],
    ["FFFFFF", undefined],
    ["D9D9D9", undefined],
    ["5B9BD5", undefined],
    ["7030A0", undefined],
    ["red", undefined],
    [undefined, undefined],
  ])("%s is %s", (fill, light) => {
    expect(lightOfFill(fill)).toBe(light);
  });
});
