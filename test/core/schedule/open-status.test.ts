import { describe, expect, it } from "@jest/globals";
import { STATUSES } from "../../../src/core/reading/values";
import { isDropped, isOpen, isOver } from "../../../src/core/schedule/open-status";

describe("statuses", () => {
  it("are open, over or dropped", () => {
    expect(STATUSES.filter(isOpen)).toEqual(["not-started", "planned", "in-progress", "on-hold", "postponed"]);
    expect(STATUSES.filter(isOver)).toEqual(["done", "cancelled", "merged"]);
    expect(STATUSES.filter(isDropped)).toEqual(["cancelled", "merged"]);
  });

  it("count as open when missing", () => {
    expect([isOpen(undefined), isOver(undefined), isDropped(undefined)]).toEqual([true, false, false]);
  });
});
