import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { inKnownOrder } from "../../../../src/taskpane/logic/findings/known-order";

const letters = (keys: string): readonly string[] => Array.from(keys);
const ordered = (keys: string, known: string): string => inKnownOrder(letters(keys).map((key) => ({ key })), letters(known)).map(({ key }) => key).join("");

describe("A list that is looked at", () => {
  it.each([
    ["abc", "", "abc", "stands as it should at first"],
    ["cab", "abc", "abc", "keeps its places when the order changes"],
    ["ac", "abc", "ac", "closes up where an item went"],
    ["abxc", "abc", "abxc", "takes a new item in after the one before it"],
    ["xabc", "abc", "xabc", "takes a new first item in at the top"],
    ["cxab", "abc", "abcx", "takes a new item in after its neighbour, wherever that stands"],
    ["xyabc", "abc", "xyabc", "takes several new items in"],
  ])("%s after %s: %s, it %s", (now, before, expected) => {
    expect(ordered(now, before)).toBe(expected);
  });

  it("never loses or doubles an item, nor moves a known one past another", () => {
    const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 2 }));
    fc.assert(
      fc.property(keys, keys, (now, known) => {
        const result = inKnownOrder(now.map((key) => ({ key })), known).map(({ key }) => key);
        expect([...result].sort()).toEqual([...now].sort());
        expect(result.filter((key) => known.includes(key))).toEqual(known.filter((key) => now.includes(key)));
      }),
    );
  });
});
