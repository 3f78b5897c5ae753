import { describe, expect, it } from "@jest/globals";
import type { CellValue } from "../../../../src/core/grid/cell-value";
import { fields, find, sheet } from "./sheets";

/** The field that a column gets by its header and cells, beside a title and a department. */
function fieldOf(header: string, ...cells: CellValue[]): string | null | undefined {
  return fields(find(sheet([["Toimenpide", "Toimiala", header], ...cells.map((cell, index) => [`Sähköinen palvelu ${index}`, "Sivistystoimiala", cell])])))[2];
}

describe("headers with two meanings are settled by their cells", () => {
  it.each<[string, CellValue[], string | null]>([
    ["Toteuma", [12000, 3500], "actual"],
    ["Toteuma", ["Valmis", "Kesken"], "status"],
    ["Toteuma", ["50 %", "100 %"], "progress"],
    ["Kustannus", ["S", "M"], "cost"],
    ["Kustannus", [12000, "3 500 €"], "budget"],
    ["Kustannukset", ["S", "L"], "cost"],
    ["Kustannukset", [40000, 5000], "budget"],
    ["Vaikutus", ["S", "L"], "impact"],
    ["Vaikutus", ["uudistuminen", "kestävyys"], "benefit"],
    ["Vaikutus", ["Asukkaat saavat päätöksen kotiin eikä paperia enää tarvita", "Henkilöstöltä säästyy aikaa, kun tiedot siirtyvät itsestään"], "description"],
    ["Taso", ["TORI", "TOSI"], "level"],
    ["Taso", [true, "PERUSTA"], "level"],
    ["Taso", [2.7, 3.4], null],
    ["Tavoite", ["A", "B, C"], "goal"],
    ["Tavoite", ["Asiakirjat löytyvät nopeasti ja turvallisesti", "Luvan voi hakea verkossa ilman käyntiä virastossa"], "description"],
    ["Tila", ["Kesken", "Valmis"], "status"],
    ["Tila", ["Kaupungintalo 2. krs", "Kirjaston sali"], null],
    ["Hyöty", ["uudistuminen", "kestävyys"], "benefit"],
    ["Hyöty", [12000, 25000], "benefitPerYear"],
    ["Edistyminen", [0.5, "80 %"], "progress"],
    ["Edistyminen", ["vihreä", "punainen"], "light"],
    ["Edistyminen", ["Kesken", "Valmis"], "status"],
    ["Koodi", ["1111", 1111], "activityCode"],
    ["Koodi", ["T1", "T2"], "id"],
    ["Vaihe", ["Suunnitteilla", "Valmis"], "status"],
    ["Valmis", ["30.6.2025", "2026"], "due"],
    ["Valmis", ["50 %", "100 %"], "progress"],
    ["Vuosi", [2025, 2026], "roadmapYear"],
    ["Kausi", ["kevät 2025", "syksy 2025"], "due"],
    ["Teema", ["A", "B"], "goal"],
    ["Teema", ["paras arkenakin", "suosituin kotikaupunki"], "strategyTheme"],
    ["Euroa", [1000, 2000], "budget"],
  ])("%s over %j is %s", (header, cells, field) => {
    expect(fieldOf(header, ...cells)).toBe(field);
  });
});

describe("two columns that claim one field", () => {
  it("leave it to the better one, and the other takes its next meaning", () => {
    const found = find(sheet([["Toimenpide", "Vastuutaho", "Vastuuhenkilö"], ["Arkisto", "Sivistys", "Rehtori"], ["Luvat", "Tekninen", "Insinööri"]]));
    expect(fields(found)).toEqual(["title", "unit", "owner"]);
  });

  it("leave the other without a field when it has no other meaning", () => {
    const found = find(sheet([["Toimenpide", "Tila", "Huomiot", "Kommentti"], ["Arkisto", "Kesken", "ensimmäinen huomio", "toinen"], ["Luvat", "Valmis", "kolmas huomio", ""]]));
    expect(fields(found)).toEqual(["title", "status", "notes", null]);
  });

  it("do not count money twice: a total beside the years has no field, a total alone is the budget", () => {
    const years = find(sheet([["Toimenpide", "Toimiala", "Budjetti 2025", "Budjetti 2026", "Budjetti yhteensä"], ["Arkisto", "Sivistys", 1000, 2000, 3000]]));
    expect(fields(years)).toEqual(["title", "unit", "budget:2025", "budget:2026", null]);
    const alone = find(sheet([["Toimenpide", "Toimiala", "Kustannukset yhteensä (€)"], ["Arkisto", "Sivistys", 3000]]));
    expect(fields(alone)).toEqual(["title", "unit", "budget"]);
  });
});

describe("columns whose header says nothing", () => {
  it("get a field with low confidence where the cells are clear", () => {
    const found = find(
      sheet([
        ["", "Toimenpide", "Xyz", "Tila", ""],
        [1, "Arkisto", "TORI", "Kesken", "A"],
        [2, "Luvat", "TOSI", "Valmis", "B"],
        [3, "Automaatio", "DATA", "Valmis", "A, C"],
      ]),
    );
    expect(fields(found)).toEqual(["id", "title", "level", "status", "goal"]);
    expect(found.columns.map(({ confidence }) => confidence < 0.5)).toEqual([true, false, true, false, true]);
  });

  it("stay without a field where they are not, or where the header is known to be something else", () => {
    const found = find(
      sheet([
        ["Toimenpide", "Tila", "Xyz", "Prioriteetti"],
        ["Arkisto", "Kesken", "S", "A"],
        ["Luvat", "Valmis", "M", "B"],
        ["Automaatio", "Valmis", "L", "A"],
      ]),
    );
    expect(fields(found)).toEqual(["title", "status", null, null]);
  });

  it("give a title to a table whose title column has an unknown name", () => {
    const found = find(
      sheet([
        ["Mikä homma", "Tavoite", "Taso", "Vastuutaho", "Määräaika", "Tila"],
        ["Sähköinen arkistointi", "A", "TORI", "Johtaja", "2025", "Kesken"],
        ["Lupapalvelun uudistus", "B", "TOSI", "Johtaja", "2026", "Valmis"],
      ]),
    );
    expect(found.columns[0]).toMatchObject({ field: "title", confidence: 0.35 });
  });
});
