import { describe, expect, it } from "@jest/globals";
import { rangeAddress } from "../../../../src/core/grid/address";
import { porvoo } from "../../../../src/core/programme/porvoo";
import { findTable } from "../../../../src/core/reading/shape/find-table";
import type { Rows } from "./sheets";
import { excelTable, fields, find, range, sheet } from "./sheets";

/** A table that no header gives away, under a title, beside a legend. */
const ODD: Rows = [
  ["Suunnitelma"],
  [],
  ["Juttu", "Ryhmä", "Kuka", null, "Selite"],
  ["Sähköinen asiointi kuntoon", "A", "Tietohallinto", null, "A = asiakas"],
  ["Verkkokauppa uusitaan", "B", "Sivistys", null, "B = sisäinen"],
  ["Tietoallas otetaan käyttöön", "C", "Tietohallinto"],
  ["Yhteensä", null, "3"],
];

const given = (address: string, rows: Rows = ODD): ReturnType<typeof find> => find([sheet(rows, { name: "Taul1" })], { programme: porvoo, sheet: "Taul1", range: range(address) });

describe("a table that a person pointed at", () => {
  it("is not found without being pointed at", () => {
    expect(findTable([sheet(ODD)], { programme: porvoo })).toMatchObject({ ok: false, problem: { kind: "table-not-found" } });
  });

  it("is taken with its header row and the rows below it", () => {
    const found = given("A3:C6");
    expect([rangeAddress(found.place.range), found.place.headerRow, found.bodyRows]).toEqual(["A3:C6", 3, { firstRow: 4, lastRow: 6 }]);
    expect(found.columns.map(({ header }) => header)).toEqual(["Juttu", "Ryhmä", "Kuka"]);
    expect(fields(found)).toContain("title");
  });

  it("may be selected with blank rows and columns around it, or as whole columns", () => {
    expect(given("A2:D7").bodyRows).toEqual({ firstRow: 4, lastRow: 7 });
    expect(rangeAddress(given("A3:C1048576").place.range)).toBe("A3:C6");
  });

  it("may be pointed at by one of its cells: the filled cells around it are the table", () => {
    expect(rangeAddress(given("B5:B5").place.range)).toBe("A3:C6");
  });

  it("is the whole Excel table when one of its cells is pointed at, or all its columns, however many rows it has by now", () => {
    const table = sheet(ODD, { name: "Taul1", tables: [excelTable("Taulukko1", "A3:C6")] });
    for (const address of ["B5:B5", "A3:C4", "A3:C6"]) {
      const found = find([table], { programme: porvoo, sheet: "Taul1", range: range(address) });
      expect([found.place.name, rangeAddress(found.place.range)]).toEqual(["Taulukko1", "A3:C6"]);
    }
  });

  it("grows with the actions that are written right below it, and not with a total", () => {
    expect(given("A3:C4").bodyRows).toEqual({ firstRow: 4, lastRow: 6 });
  });

  it("can have a header of two rows", () => {
    const rows: Rows = [["Toimenpide", "Budjetti", "Budjetti"], ["", "2025", "2026"], ["Arkisto", 1000, 2000], ["Luvat", 500, 600]];
    const found = given("A1:C4", rows);
    expect([found.headerRows, fields(found)]).toEqual([{ firstRow: 1, lastRow: 2 }, ["title", "budget:2025", "budget:2026"]]);
  });

  it("goes before a table that fits better, which is listed among the others", () => {
    const better: Rows = [...ODD, [], [], ["Nro", "Toimenpide", "Tavoite", "Tila"], [1, "Arkisto", "A", "Kesken"]];
    const found = given("A3:C6", better);
    expect([rangeAddress(found.place.range), found.otherTables.map((other) => rangeAddress(other.range))]).toEqual(["A3:C6", ["A10:D11"]]);
  });

  it.each([["one row", "A3:C3"], ["one column", "A3:A6"], ["nothing", "H30:K40"], ["a header and nothing", "A7:C9"]])("cannot be %s", (_what, address) => {
    expect(findTable([sheet(ODD, { name: "Taul1" })], { programme: porvoo, sheet: "Taul1", range: range(address) })).toEqual({ ok: false, problem: { kind: "range-unfit", sheet: "Taul1", range: address } });
  });
});
