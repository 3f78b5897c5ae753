import { describe, expect, it } from "@jest/globals";
import { rangeAddress } from "../../../../src/core/grid/address";
import type { CellValue } from "../../../../src/core/grid/cell-value";
import { cellKey } from "../../../../src/core/grid/grid";
import { classify, fields, find, kinds, sheet } from "./sheets";

const none = null;
const HEADER: CellValue[] = ["Nro", "Toimenpide", "Tavoite", "Vastuu", "Tila"];
const ARCHIVE: CellValue[] = ["S1", "Sähköinen arkisto", "A", "Tietohallinto", "kesken"];
const PERMITS: CellValue[] = ["S2", "Lupien haku verkossa", "B", "Tekninen", "valmis"];
const DEVICES: CellValue[] = ["O1", "Laitteiden vaihto", "C", "ICT", "kesken"];

describe("sections under a header of their own", () => {
  it("are one table where only a name parts them", () => {
    const contents = sheet([["Strategiset toimenpiteet"], HEADER, ARCHIVE, PERMITS, [], ["Operatiiviset toimenpiteet"], HEADER, DEVICES]);
    expect(find(contents).otherTables).toEqual([]);
    expect(kinds(contents)).toEqual(["1 title", "3 action", "4 action", "6 group", "7 header", "8 action"]);
  });

  it("have their name over the repeated header, wherever it stands", () => {
    const short = (row: readonly CellValue[]): CellValue[] => row.slice(1);
    const contents = sheet([short(HEADER), short(ARCHIVE), [], ["Yhteiset hankkeet"], short(HEADER), short(DEVICES)]);
    expect(kinds(contents)).toEqual(["2 action", "4 group", "5 header", "6 action"]);
  });

  it.each(["Digitiekartta 2026", "Toimenpiteet vuodelle 2026", "Vanhat toimenpiteet (arkisto)", "Luonnos", "Utkast till åtgärder"])("are tables of their own under the title %s", (title) => {
    const found = find(sheet([HEADER, ARCHIVE, PERMITS, [], [title], HEADER, DEVICES]));
    expect(rangeAddress(found.place.range)).toBe("A1:E3");
    expect(found.otherTables.map(({ range }) => rangeAddress(range))).toEqual(["A6:E7"]);
  });
});

describe("another kind of table below the actions", () => {
  const metrics: CellValue[][] = [["Mittari", "Lähtötaso", "Tavoite 2026", "Lähde", "Vastuu"], ["Tyytyväisyys", "3,8", "4,2", "kysely", "asiakaspalvelu"], ["Asioinnit verkossa", "45 %", "70 %", "raportti", "hallinto"]];

  it("is no part of it, and is offered", () => {
    const contents = sheet([["Toimenpiteet"], HEADER, ARCHIVE, PERMITS, [], ["Mittarit"], ...metrics]);
    const found = find(contents);
    expect(rangeAddress(found.place.range)).toBe("A2:E4");
    expect(found.otherTables.map(({ range }) => rangeAddress(range))).toEqual(["A7:E9"]);
    expect(classify(contents).actions).toEqual([3, 4]);
  });

  it("is known without a heading too", () => {
    const risks: CellValue[][] = [["Riski", "Todennäköisyys", "Vaikutus", "Toimenpide", "Vastuu"], ["Hanke viivästyy", "suuri", "keskisuuri", "seurataan", "projektipäällikkö"]];
    expect(classify(sheet([HEADER, ARCHIVE, PERMITS, [], ...risks])).actions).toEqual([2, 3]);
  });

  it("is not taken from actions after a blank row", () => {
    const contents = sheet([HEADER, ARCHIVE, [], ["S2", "Tavoitteet ja mittarit", "A", "Johto", "valmis"], [], ["S3", "Viestintä", "B", "Viestintä", "kesken"]]);
    expect(classify(contents).actions).toEqual([2, 4, 6]);
  });
});

describe("rows that name the actions numbered under them", () => {
  const header: CellValue[] = ["Tunniste", "Toimenpide", "Vastuu", "Budjetti", "Tila"];

  it("are group headings", () => {
    const contents = sheet([header, ["A.1", "Sähköiset palvelut"], ["A.1.1", "Lomakkeet verkkoon", "Hallinto", 100, "valmis"], ["A.1.2", "Ajanvaraus", "Terveys", 200, "kesken"], ["A.2", "Viestintä"], ["A.2.1", "Some", "Viestintä", 50, "kesken"]]);
    expect(kinds(contents)).toEqual(["2 group", "3 action", "4 action", "5 group", "6 action"]);
  });

  it("may be numbers, and may add up what is under them", () => {
    const contents = sheet([header, [1, "Sähköiset palvelut", none, 300], [1.1, "Lomakkeet verkkoon", "Hallinto", 100, "valmis"], [1.2, "Ajanvaraus", "Terveys", 200, "kesken"]], { formulas: new Map([[cellKey(2, 4), "SUM(D3:D4)"]]) });
    expect(kinds(contents)).toEqual(["2 group", "3 action", "4 action"]);
  });

  it("are actions where they have more of their own, or nothing under them", () => {
    const contents = sheet([header, ["A.1", "Sähköiset palvelut", "Hallinto", none, "kesken"], ["A.1.1", "Lomakkeet verkkoon", "Hallinto", 100, "valmis"], ["A.2", "Ajanvaraus"], ["A.3", "Viestintä", "Viestintä", 50, "kesken"]]);
    expect(classify(contents).actions).toEqual([2, 3, 4, 5]);
  });
});

it("answers of a web form: who answered and when is nothing about the action", () => {
  const found = find(
    sheet([
      ["ID", "Alkamisaika", "Valmistumisaika", "Sähköposti", "Nimi", "Toimenpiteen nimi", "Kuvaa toimenpide lyhyesti", "Mihin tasoon toimenpide liittyy?", "Milloin toimenpide on valmis?"],
      [1, 46027, 46027, "anonymous", none, "Sähköinen poissaolo", "Ilmoitus puhelimella", "TOSI", "12/2026"],
    ]),
  );
  expect(fields(found)).toEqual(["id", null, null, null, null, "title", "description", "level", "due"]);
});
