import { describe, expect, it } from "@jest/globals";
import { makeAxis } from "../../../src/taskpane/sheet-view/model/axis";

describe("An axis", () => {
  it("has a place for every number where none is hidden", () => {
    const axis = makeAxis(5, new Set(), (number) => number * 10);
    expect([axis.count, axis.numberAt(4), axis.placeOf(3), axis.sizeAt(2)]).toEqual([5, 5, 2, 30]);
  });

  it("passes over hidden numbers; they lead to the one before", () => {
    const axis = makeAxis(6, new Set([2, 3]), (number) => number);
    expect([axis.count, axis.numberAt(1), axis.placeOf(4), axis.placeOf(3), axis.sizeAt(1)]).toEqual([4, 4, 1, 0, 4]);
  });
});
