import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { moneyKind } from "../../../../../src/core/reading/cells/money/money-kind";
import { figureColumn } from "../figure-column";

const { read } = figureColumn(moneyKind, "budget", "Budjetti");

const whole = fc.integer({ min: 0, max: 999_999_999_999 }).map(String);
const grouped = whole.map((digits) => digits.replace(/\B(?=(?:\d{3})+$)/gu, " "));
const plain = fc.tuple(fc.constantFrom("", "-"), fc.oneof(whole, grouped), fc.constantFrom("", ",5", ",00", ",07"), fc.constantFrom("", "€", " €")).map((parts) => parts.join(""));

describe("amounts in plain writing", () => {
  it("are read by the short way as the grammar reads them", () => {
    fc.assert(
      fc.property(plain, (text) => {
        // A blank before it sends the text through the whole grammar.
        expect({ ...read(text), raw: "" }).toEqual({ ...read(` ${text}`), raw: "" });
      }),
    );
  });
});
