import { describe, expect, it } from "@jest/globals";
import type { SheetContents } from "../../../../src/core/grid/sheets";
import type { FindTableOptions } from "../../../../src/core/reading/shape/find-table";
import { findTable } from "../../../../src/core/reading/shape/find-table";
import type { SheetParts } from "./sheets";
import { excelTable, find, sheet } from "./sheets";

const HEADER = ["Nro", "Toimenpide", "Tavoite", "Tila"];
const ROWS = [HEADER, [1, "Arkisto", "A", "Kesken"], [2, "Luvat", "B", "Valmis"]];

const roadmap = (name: string, parts: SheetParts = {}): SheetContents => sheet(ROWS, { ...parts, name });
const chosen = (sheets: readonly SheetContents[], options: FindTableOptions = {}): string => find(sheets, options).place.sheet;

describe("of several tables", () => {
  it("the one whose headers say more is taken, and the others are listed", () => {
    const short = sheet([["Toimenpide", "Tila"], ["Arkisto", "Kesken"]], { name: "Tiekartta" });
    const found = find([short, roadmap("Taul2")], {});
    expect(found.place.sheet).toBe("Taul2");
    expect(found.otherTables).toEqual([{ sheet: "Tiekartta", range: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 } }]);
  });

  it.each(["Tiekartta", "Digitiekartta", "Färdplan", "Roadmap"])("a sheet named %s is taken before an equal one", (name) => {
    expect(chosen([roadmap("Taul1"), roadmap(name)])).toBe(name);
  });

  it("the newer year is taken, from the sheet's name or from the title above", () => {
    expect(chosen([roadmap("2025"), roadmap("2024")])).toBe("2025");
    const titled = (name: string, title: string): SheetContents => sheet([[title], ...ROWS], { name });
    expect(chosen([titled("A", "Toimenpiteet 2025"), titled("B", "Toimenpiteet 2026")])).toBe("B");
  });

  it("the one with more rows is taken", () => {
    expect(chosen([roadmap("A"), sheet([...ROWS, [3, "Automaatio", "C", "Kesken"]], { name: "B" })])).toBe("B");
  });

  it("an empty form, a hidden sheet and a copy come last", () => {
    expect(chosen([sheet([HEADER], { name: "Tiekartta 2026" }), roadmap("Taul2")])).toBe("Taul2");
    expect(chosen([roadmap("Tiekartta", { hidden: true }), roadmap("Taul2")])).toBe("Taul2");
    expect(chosen([roadmap("Tiekartta (2)"), roadmap("Tiekartta")])).toBe("Tiekartta");
    expect(chosen([roadmap("Tiekartta vanha"), roadmap("Taul2")])).toBe("Taul2");
  });

  it("two that nothing tells apart are a tie", () => {
    expect(findTable([roadmap("A"), roadmap("B")])).toEqual({
      ok: false,
      problem: {
        kind: "tables-tie",
        places: [
          { sheet: "A", range: "A1:D3" },
          { sheet: "B", range: "A1:D3" },
        ],
      },
    });
  });

  it("two empty forms are no tie", () => {
    expect(chosen([sheet([HEADER], { name: "A" }), sheet([HEADER], { name: "B" })])).toBe("A");
  });

  it("the newer of two Excel tables on a sheet is taken", () => {
    const values = [...ROWS, [], ...ROWS];
    const found = find(sheet(values, { tables: [excelTable("Tiekartta2024", "A1:D3"), excelTable("Tiekartta2025", "A5:D7")] }), {});
    expect(found.place.name).toBe("Tiekartta2025");
  });
});

describe("where to look", () => {
  it("can be said by the sheet's name, without regard to case and blanks", () => {
    expect(chosen([roadmap("A"), roadmap("B osa")], { sheet: " b OSA " })).toBe("B osa");
  });

  it("is a problem when there is no such sheet", () => {
    expect(findTable([roadmap("A"), roadmap("B")], { sheet: "C" })).toEqual({ ok: false, problem: { kind: "sheet-not-found", sheet: "C", sheets: ["A", "B"] } });
  });

  it("leaves out pivot tables and the product's own sheets", () => {
    expect(findTable([roadmap("A", { hasPivot: true })]).ok).toBe(false);
    expect(chosen([roadmap("DT Tiedot"), roadmap("Taul2")], { ignoreSheets: ["DT "] })).toBe("Taul2");
    expect(chosen([roadmap("DT Tiedot"), roadmap("Taul2")], { ignoreSheets: ["DT "], sheet: "DT Tiedot" })).toBe("DT Tiedot");
  });
});
