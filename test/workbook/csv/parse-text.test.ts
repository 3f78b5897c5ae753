import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseText } from "../../../src/workbook/csv/parse-text";

function rowsOf(text: string, chunk: number): readonly (readonly string[])[] {
  const rows: string[][] = [];
  expect(parseText(text, { delimiter: ";", chunk, take: (cut) => { rows.push(...cut); } })).toBeUndefined();
  return rows;
}

/** A line break at the end begins no row, here or there. */
function withoutLastBlank(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.at(-1)?.join("") === "" ? withoutLastBlank(rows.slice(0, -1)) : rows;
}

const cell = fc.stringMatching(/^[a-zåäö0-9 ,.-]{0,6}$/u);
const lines = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 30 });

describe("The text of a CSV file", () => {
  it.each(["\n", "\r\n"] as const)("is cut into its rows, whatever pieces it is read in (line break %j)", (lineBreak) => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 40 }), (rows, chunk) => {
        const text = rows.map((row) => row.join(";")).join(lineBreak);
        expect(withoutLastBlank(rowsOf(text, chunk))).toEqual(withoutLastBlank(rows));
      }),
    );
  });

  it("keeps line breaks within quotation marks", () => {
    expect(rowsOf('a;"b\nc"\nd;e', 3)).toEqual([["a", "b\nc"], ["d", "e"]]);
  });

  it("tells the row of a quotation mark that is not closed", () => {
    expect(parseText('a;b\nc;"d\ne;f', { delimiter: ";", take: () => undefined })).toBe(1);
  });

  it("tells how far it is, piece by piece", () => {
    const told: number[] = [];
    parseText("a;b\nc;d\ne;f", { delimiter: ";", chunk: 2, take: () => undefined, progress: (done) => { told.push(done); } });
    expect(told).toEqual([4, 8, 11]);
  });
});
