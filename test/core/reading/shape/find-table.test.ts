import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { rangeAddress } from "../../../../src/core/grid/address";
import type { CellValue } from "../../../../src/core/grid/cell-value";
import { porvoo } from "../../../../src/core/programme/porvoo";
import { findTable } from "../../../../src/core/reading/shape/find-table";
import { classifyRows } from "../../../../src/core/reading/shape/row-kinds";
import { allRows, excelTable, fields, find, sheet } from "./sheets";

const HEADER = ["Nro", "Toimenpide", "Tavoite", "Tila"];
const ARCHIVE = [1, "Arkisto", "A", "Kesken"];
const PERMITS = [2, "Luvat", "B", "Valmis"];
const WORKFLOW = [3, "Automaatio", "C", "Kesken"];
const none = null;

describe("the header row", () => {
  it("is found below titles, blank rows and right of blank columns", () => {
    const found = find(sheet([[], [none, none, "Porvoon kaupunki – Digitiekartta 2025"], [none, none, "KH 22.1.2024 § 15"], [], [none, none, ...HEADER], [], [none, none, ...ARCHIVE], [none, none, ...PERMITS]]));
    expect(rangeAddress(found.place.range)).toBe("C5:F8");
    expect(found.place.headerRow).toBe(5);
    expect(found.bodyRows).toEqual({ firstRow: 6, lastRow: 8 });
  });

  it("is found where the grid does not begin at A1", () => {
    expect(rangeAddress(find(sheet([HEADER, ARCHIVE], { firstRow: 40, firstColumn: 3 })).place.range)).toBe("C40:F41");
  });

  it("is looked for in the first 30 rows with content only", () => {
    const titles = Array.from({ length: 30 }, (_, index) => [`Johdanto, kappale ${index}`]);
    expect(findTable([sheet([...titles, HEADER, ARCHIVE])]).ok).toBe(false);
    expect(find(sheet([...titles.slice(1), HEADER, ARCHIVE])).place.headerRow).toBe(30);
  });

  it("is the lower of two equal ones without actions between", () => {
    const found = find(sheet([["Nro", "Toimenpide", "Tavoite", "Tila"], ["Nr", "Åtgärd", "Mål", "Status"], ARCHIVE]));
    expect(found.place.headerRow).toBe(2);
    expect(found.headerRows).toEqual({ firstRow: 1, lastRow: 2 });
    expect(found.columns.map(({ header }) => header)).toEqual(["Nro / Nr", "Toimenpide / Åtgärd", "Tavoite / Mål", "Tila / Status"]);
  });

  it("is the upper of two equal ones with actions between: the lower is repeated for printing", () => {
    const found = find(sheet([HEADER, ARCHIVE, PERMITS, HEADER, WORKFLOW]));
    expect(found.place.headerRow).toBe(1);
    expect(found.bodyRows.lastRow).toBe(5);
  });

  it("is found when all its words are mistyped", () => {
    expect(fields(find(sheet([["Nro", "Toimepide", "Tavoitte", "Vastuhenkilö", "Aikatalu"], [1, "Arkisto", "A", "Johtaja", "2025"]])))).toEqual(["id", "title", "goal", "owner", "due"]);
  });
});

describe("headers of two and three rows", () => {
  const body = [
    [1, "Arkisto", 1000, 2000, "Johtaja"],
    [2, "Luvat", 3000, 4000, "Rehtori"],
  ];

  it("are joined: Kustannukset over 2025, merged", () => {
    const found = find(sheet([["Nro", "Toimenpide", "Kustannukset (€)", none, "Vastuu"], [none, none, 2025, 2026, none], ...body], { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"] }));
    expect(fields(found)).toEqual(["id", "title", "budget:2025", "budget:2026", "owner"]);
    expect(found.columns[2]?.header).toBe("Kustannukset (€) / 2025");
    expect(rangeAddress(found.place.range)).toBe("A1:E4");
    expect(found.place.headerRow).toBe(2);
  });

  it("are joined without merged cells too", () => {
    const found = find(sheet([["Nro", "Toimenpide", "Kustannukset", none, "Vastuu"], [none, none, "2025", "2026", none], ...body]));
    expect(fields(found)).toEqual(["id", "title", "budget:2025", "budget:2026", "owner"]);
  });

  it("are joined where the year stands above", () => {
    const found = find(sheet([["Nro", "Toimenpide", "2025", none, "Vastuu"], [none, none, "Budjetti", "Toteuma", none], ...body], { merges: ["C1:D1"] }));
    expect(fields(found)).toEqual(["id", "title", "budget:2025", "actual:2025", "owner"]);
  });

  it("tell start and end under a schedule, duration and reach under the impact", () => {
    const found = find(sheet([["Toimenpide", "Aikataulu", none, "Vaikutus", none], [none, "Alku", "Loppu", "Kesto", "Laajuus"], ["Arkisto", "1.1.2025", "30.6.2025", "jatkuva", "suuri joukko"]]));
    expect(fields(found)).toEqual(["title", "start", "due", "impactDuration", "impactReach"]);
  });

  it("do not take the first row of data into the header", () => {
    expect(find(sheet([HEADER, ARCHIVE, PERMITS])).headerRows).toEqual({ firstRow: 1, lastRow: 1 });
  });

  it("do not take a title over the whole table into the header", () => {
    const found = find(sheet([["Digitiekartta 2025"], ["Nro", "Toimenpide", "Budjetti", "Tila"], [1, "Arkisto", 1000, "Kesken"]], { merges: ["A1:D1"] }));
    expect(fields(found)).toEqual(["id", "title", "budget", "status"]);
    expect(found.headerRows.firstRow).toBe(2);
  });
});

describe("how wide and how long the table is", () => {
  it("is cut before a legend beside it", () => {
    const found = find(sheet([[...HEADER, none, "Taso", "Selite"], [...ARCHIVE, none, "TORI", "yhteinen"], [...PERMITS, none, "TOSI", "sidonnainen"], WORKFLOW]));
    expect(rangeAddress(found.place.range)).toBe("A1:D4");
  });

  it("goes on over empty spacer columns to headers of other fields", () => {
    const found = find(sheet([["Nro", none, "Toimenpide", none, "Tavoite", none, "Tila"], [1, none, "Arkisto", none, "A", none, "Kesken"], [2, none, "Luvat", none, "B", none, "Valmis"]]));
    expect(fields(found)).toEqual(["id", null, "title", null, "goal", null, "status"]);
  });

  it("ends its range before totals and footnotes, which stay in the body", () => {
    const found = find(sheet([HEADER, ARCHIVE, PERMITS, [], ["Yhteensä", 2], ["* alustava arvio"]]));
    expect(rangeAddress(found.place.range)).toBe("A1:D3");
    expect(found.bodyRows.lastRow).toBe(6);
  });

  it("goes on over a few blank rows, and ends before 200 of them", () => {
    const blank = (count: number): CellValue[][] => Array.from({ length: count }, () => []);
    expect(find(sheet([HEADER, ARCHIVE, ...blank(199), PERMITS])).place.range.lastRow).toBe(202);
    const cut = find(sheet([HEADER, ARCHIVE, ...blank(200), PERMITS]));
    expect(cut.place.range.lastRow).toBe(2);
    expect(cut.outside).toEqual([{ side: "below", range: { firstRow: 203, lastRow: 203, firstColumn: 1, lastColumn: 4 }, rows: 1 }]);
  });

  it("does not depend on how many empty rows carry a format", () => {
    const started = performance.now();
    const contents = sheet([HEADER, ARCHIVE, PERMITS], { rowCount: 1048576 });
    const found = find(contents);
    expect(rangeAddress(found.place.range)).toBe("A1:D3");
    expect(classifyRows(contents.grid, found, porvoo).actions).toHaveLength(2);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("ends before a second table with a title of its own, which is offered", () => {
    const found = find(sheet([HEADER, ARCHIVE, PERMITS, [], ["Digitiekartta 2026"], HEADER, WORKFLOW]));
    expect(rangeAddress(found.place.range)).toBe("A1:D3");
    expect(found.otherTables.map(({ range }) => rangeAddress(range))).toEqual(["A6:D7"]);
  });

  it("goes on over a repeated header under a department's name", () => {
    const found = find(sheet([["Sivistystoimiala"], HEADER, ARCHIVE, PERMITS, [], ["Konsernihallinto"], HEADER, WORKFLOW]));
    expect(rangeAddress(found.place.range)).toBe("A2:D8");
    expect(found.otherTables).toEqual([]);
  });
});

describe("Excel tables", () => {
  it("give their name and leave out the total row", () => {
    const found = find(sheet([HEADER, ARCHIVE, PERMITS, ["Yhteensä", none, none, 2]], { tables: [excelTable("Tiekartta", "A1:D4", true)] }));
    expect(found.place).toEqual({ sheet: "Taul1", range: { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 4 }, name: "Tiekartta", headerRow: 1 });
    expect(found.totalRow).toBe(4);
    expect(found.bodyRows).toEqual({ firstRow: 2, lastRow: 3 });
  });

  it("with made-up column names have their header below", () => {
    const found = find(sheet([["Sarake1", "Sarake2", "Sarake3", "Sarake4"], HEADER, ARCHIVE, PERMITS], { tables: [excelTable("Taulukko1", "A1:D4")] }));
    expect(found.place.headerRow).toBe(2);
    expect(fields(found)).toEqual(["id", "title", "goal", "status"]);
  });

  it("tell of rows right below that they do not include, and not of notes there", () => {
    const contents = [HEADER, ARCHIVE, PERMITS, WORKFLOW, [4, "Tietovarasto", "K2", "Kesken"], [], ["* alustava"]];
    const found = find(sheet(contents, { tables: [excelTable("Tiekartta", "A1:D3")] }));
    expect(found.outside).toEqual([{ side: "below", range: { firstRow: 4, lastRow: 5, firstColumn: 1, lastColumn: 4 }, rows: 2 }]);
    expect(find(sheet([HEADER, ARCHIVE, ["Yhteensä", 1]], { tables: [excelTable("Tiekartta", "A1:D2")] })).outside).toEqual([]);
  });

  it("tell of columns right beside them", () => {
    const found = find(sheet([[...HEADER, "Huomiot"], [...ARCHIVE, "tarkista"], [...PERMITS, "ok"]], { tables: [excelTable("Tiekartta", "A1:D3")] }));
    expect(found.outside).toEqual([{ side: "right", range: { firstRow: 2, lastRow: 3, firstColumn: 5, lastColumn: 5 }, rows: 2 }]);
  });

  it("win by their headers, not by being tables", () => {
    const list = sheet([["Koodi", "Selite"], ["S", "pieni"]], { name: "Koodit", tables: [excelTable("Koodit", "A1:B2")] });
    expect(find([list, sheet([HEADER, ARCHIVE], { name: "Taul2" })]).place).toMatchObject({ sheet: "Taul2", name: null });
  });
});

describe("what is no roadmap", () => {
  it.each<[string, CellValue[][]]>([
    ["an empty sheet", []],
    ["a text", [["Toimenpiteet ja aikataulu ovat liitteessä."]]],
    ["a ledger", [["Toiminto", "Kustannuspaikka", "Tili", "Tositenro", "Toimittaja", "Selite", "Netto", "Kirjauspvm"], ["1111", "4340", "4300", 12, "Toimittaja Oy", "Lisenssit", 1250.5, 45778]]],
    ["a list of metrics", [["Mittari", "Lähtötaso", "Tavoite", "2023", "2024", "Vastuu"], ["Käyttöaste", "10 %", "20 %", 0.1, 0.12, "Johtaja"]]],
    ["a code list", [["Koodi", "Nimi"], ["S", "pieni"], ["M", "keskisuuri"]]],
  ])("%s", (_name, values) => {
    expect(findTable([sheet(values, { name: "Muu" })])).toEqual({ ok: false, problem: { kind: "table-not-found", sheets: ["Muu"] } });
  });
});

it("never throws, whatever the cells hold", () => {
  const word = fc.constantFrom<CellValue>("Toimenpide", "Nro", "Tila", "Tavoite", "Yhteensä", "2025", "A", "", " ", null, 0, 45778, true, { error: "#REF!" });
  const cell = fc.oneof(word, fc.string(), fc.double(), fc.boolean());
  const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 });
  fc.assert(
    fc.property(rows, (values) => {
      const contents = sheet(values);
      const result = findTable([contents], { programme: porvoo });
      if (!result.ok) return;
      const classified = allRows(classifyRows(contents.grid, result.value, porvoo)).map(({ row }) => row);
      expect(new Set(classified).size).toBe(classified.length);
    }),
  );
});
