import { describe, expect, test } from "@jest/globals";
import { move, sheetStep } from "../../../src/taskpane/sheet-view/move";

const FIELD = { rows: 100, columns: 10, page: 20 };
const key = (name: string, held: { ctrlKey?: boolean; altKey?: boolean } = {}): { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean } => ({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe("Keys in the grid", () => {
  test.each([
    ["ArrowDown", {}, { row: 51, column: 5 }],
    ["ArrowUp", { ctrlKey: true }, { row: 0, column: 5 }],
    ["ArrowRight", { ctrlKey: true }, { row: 50, column: 9 }],
    ["PageDown", {}, { row: 70, column: 5 }],
    ["PageUp", {}, { row: 30, column: 5 }],
    ["Home", {}, { row: 50, column: 0 }],
    ["End", {}, { row: 50, column: 9 }],
    ["Home", { ctrlKey: true }, { row: 0, column: 0 }],
    ["End", { ctrlKey: true }, { row: 99, column: 9 }],
  ])("%s %j leads from the middle to %j", (name, held, to) => {
    expect(move({ row: 50, column: 5 }, key(name, held), FIELD)).toEqual(to);
  });

  test("no key leads out of the sheet", () => {
    expect(move({ row: 0, column: 0 }, key("ArrowUp"), FIELD)).toEqual({ row: 0, column: 0 });
    expect(move({ row: 95, column: 9 }, key("PageDown"), FIELD)).toEqual({ row: 99, column: 9 });
  });

  test("other keys are left to the browser", () => {
    expect([move({ row: 0, column: 0 }, key("a"), FIELD), move({ row: 0, column: 0 }, key("ArrowLeft", { altKey: true }), FIELD)]).toEqual([undefined, undefined]);
  });

  test("Ctrl or Alt with Page Up and Page Down leads to the sheets beside", () => {
    expect([sheetStep(key("PageDown", { ctrlKey: true })), sheetStep(key("PageUp", { altKey: true })), sheetStep(key("PageDown"))]).toEqual([1, -1, 0]);
  });
});
