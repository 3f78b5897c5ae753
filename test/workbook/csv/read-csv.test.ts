import { describe, expect, it } from "@jest/globals";
import type { CellValue } from "../../../src/core/grid/cell-value";
import type { Problem } from "../../../src/core/problem";
import { readCsv } from "../../../src/workbook/csv/read-csv";

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => (letter === "€" ? 0x80 : letter.charCodeAt(0)));
}

function valuesOf(content: Uint8Array): readonly (readonly CellValue[])[] | Problem {
  const read = readCsv(content, "kansio/pääkirja 2025.csv");
  return read.ok ? read.value.grid.values : read.problem;
}

const EXPECTED = [["Määrä (€)", "Selite"], ["1 234,56", "Työ, åland"], ["-5,00", null]];

describe("a CSV file", () => {
  it.each([
    ["UTF-8", bytes("Määrä (€);Selite\n1 234,56;Työ, åland\n-5,00;\n")],
    ["UTF-8 with a byte order mark", bytes("\uFEFFMäärä (€);Selite\r\n1 234,56;Työ, åland\r\n-5,00;\r\n")],
    ["Windows-1252", latin("Määrä (€);Selite\n1 234,56;Työ, åland\n-5,00;")],
    ["commas and quotes", bytes('Määrä (€),Selite\n"1 234,56","Työ, åland"\n"-5,00",\n')],
    ["tabs", bytes("Määrä (€)\tSelite\n1 234,56\tTyö, åland\n-5,00\t\n")],
    ["UTF-16, as Excel's Unicode text", Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from("Määrä (€)\tSelite\n1 234,56\tTyö, åland\n-5,00\t\n", (letter) => letter.charCodeAt(0)).buffer)])],
  ])("is read in %s", (_, content) => {
    expect(valuesOf(content)).toEqual(EXPECTED);
  });

  it("is named after the file as Excel names its sheet", () => {
    const read = readCsv(bytes("a;b\n1;2\n"), "kansio/pääkirja 2025.csv");
    expect(read.ok && [read.value.name, read.value.grid.columnCount, read.value.grid.rowCount]).toEqual(["pääkirja 2025", 2, 2]);
  });

  it("may have titles of other widths above its table, and say its delimiter", () => {
    expect(valuesOf(bytes("Raportti, kaikki\n\nA;B;C\n1,5;2,5;3,5\n4,5;5,5;6,5\n"))).toEqual([["Raportti, kaikki"], [null], ["A", "B", "C"], ["1,5", "2,5", "3,5"], ["4,5", "5,5", "6,5"]]);
    expect(valuesOf(bytes("sep=|\na|b;c\n"))).toEqual([["sep=", null], ["a", "b;c"]]);
  });

  it("with a quotation mark that is not closed is refused with its row", () => {
    expect(valuesOf(bytes('a;b\n1;2\n3;"neljä\n5;6\n'))).toEqual({ kind: "csv-quotes", file: "kansio/pääkirja 2025.csv", row: 3 });
  });

  it("in a code page of another system is refused", () => {
    expect(valuesOf(latin("M\u0084\u0084r\u0084;Selite\n1;2\n"))).toMatchObject({ kind: "csv-encoding" });
  });

  it("without anything in it is empty", () => {
    expect([valuesOf(bytes("")), valuesOf(bytes(" \r\n"))]).toEqual([expect.objectContaining({ kind: "file-empty" }), expect.objectContaining({ kind: "file-empty" })]);
  });

  it("tells how far it is", () => {
    const seen: number[] = [];
    readCsv(bytes("a;b\n".repeat(5)), "a.csv", (done, total) => seen.push(done / total));
    expect(seen.at(-1)).toBe(1);
  });
});
