import { describe, expect, it } from "@jest/globals";
import type { CellValue } from "../../../../src/core/grid/cell-value";
import { cellKey } from "../../../../src/core/grid/grid";
import { porvoo } from "../../../../src/core/programme/porvoo";
import { tornio } from "../../../../src/core/programme/tornio";
import { classifyRows } from "../../../../src/core/reading/shape/row-kinds";
import type { SheetParts } from "./sheets";
import { allRows, classify, excelTable, find, kinds, sheet } from "./sheets";

const none = null;
const HEADER = ["Nro", "Toimenpide", "Kuvaus", "Tavoite", "Toimiala", "Vastuutaho", "Tila", "Budjetti 2025", "Toteuma 2025"];
const action = (id: number, title: CellValue, goal: CellValue = "A"): CellValue[] => [id, title, "Kuvaus asiasta", goal, "Sivistystoimiala", "Johtaja", "Kesken", 1000, 500];

/** The kind of a row that stands between two actions. */
function kindOf(row: readonly CellValue[], parts: SheetParts = {}): string | undefined {
  return allRows(classify(sheet([HEADER, action(1, "Arkisto"), row, action(9, "Luvat")], parts))).find((each) => each.row === 3)?.kind;
}

describe("total rows", () => {
  const labels = [
    "Yhteensä", "YHTEENSÄ:", "yht.", "Yhtensä", "Y h t e e n s ä", "Välisumma", "Väli-summa", "Summa", "Totalt", "Summa totalt", "Sammanlagt", "Delsumma", "Total", "Grand total", "Σ",
    "Keskiarvo", "Medeltal", "Lukumäärä", "kpl", "Tavoite A yhteensä", "Tavoite A, yhteensä", "Sivistystoimiala yht.", "Sektorn totalt", "Yhteensä 2025", "Toimenpiteitä yhteensä 52 kpl", "Kustannukset yhteensä (€)", "josta investoinnit", "varav investeringar",
  ]; // prettier-ignore

  it.each(labels)("%s, in the title column, the first column, before the sums or alone", (label) => {
    expect(kindOf([none, label, none, none, none, none, none, 30000, 20000])).toBe("total");
    expect(kindOf([label, none, none, none, none, none, none, 30000, 20000])).toBe("total");
    expect(kindOf([none, none, none, none, none, none, label, 30000, 20000])).toBe("total");
    expect(kindOf([label])).toBe("total");
  });

  it("without a label: amounts alone, or sum formulas alone", () => {
    expect(kindOf([none, none, none, none, none, none, none, 30000, 20000])).toBe("total");
    expect(kindOf([none, none, none, none, none, none, none, "30 000 €"])).toBe("total");
    const formulas = new Map([[cellKey(3, 1), "SUBTOTAL(103,A2:A2)"]]);
    expect(kindOf([1], { formulas })).toBe("blank");
    expect(kindOf([none, none, none, none, none, none, 2, 1000], { formulas: new Map([...formulas, [cellKey(3, 7), "COUNTA(G2:G2)"], [cellKey(3, 8), "SUM(H2:H2)"]]) })).toBe("total");
  });

  it("are not actions whose names begin alike", () => {
    const names = [
      "Yhteensopivuuden parantaminen", "Yhteinen tietovaranto", "Summaustoiminnon kehittäminen", "Total cost of ownership -laskenta", "Total cost", "Kokonaisarkkitehtuurin päivitys", "Keskiarvoistus",
      "Kaikki palvelut yhteen", "Jostain syystä", "Kpl-määrien seuranta", "Siirretty arkisto pilveen", "Ideapankin käyttöönotto", "Tavoitetilan kuvaus", "Tiekartta 2030 laadinta", "Esimerkkejä tekoälystä", "Malliasiakirjat",
    ]; // prettier-ignore
    expect(names.map((name) => [name, kindOf(action(2, name))])).toEqual(names.map((name) => [name, "action"]));
  });

  it("of an Excel table are listed", () => {
    expect(kinds(sheet([HEADER, action(1, "Arkisto"), ["Yhteensä"]], { tables: [excelTable("T", "A1:I3", true)] }))).toEqual(["2 action", "3 total"]);
  });
});

describe("group headings", () => {
  const group = (row: readonly CellValue[], parts: SheetParts = {}): unknown => {
    const found = allRows(classify(sheet([HEADER, action(1, "Arkisto"), row, action(9, "Luvat")], parts))).find((each) => each.row === 3);
    return found?.kind === "group" ? [found.group?.field, found.group?.text, found.group?.mark].filter((part) => part !== undefined) : found?.kind;
  };

  it.each<[CellValue, unknown[]]>([
    ["TAVOITE B", ["goal", "B"]],
    ["Tavoite B: ilmastoteot", ["goal", "B"]],
    ["Mål C", ["goal", "C"]],
    ["A) Palvella asiakkaita kattavasti", ["goal", "A"]],
    ["K1 Digitaalinen sivistys", ["goal", "K1"]],
    ["Kyvykkyys 3: Jatkuvuuden varmistaminen", ["goal", "K3"]],
    ["Toiminnan ketteröittäminen ja automatisointi", ["goal", "Toiminnan ketteröittäminen ja automatisointi"]],
    ["Sivistystoimiala", ["unit", "Sivistystoimiala"]],
    [2026, ["roadmapYear", "2026"]],
    ["Vuosi 2026", ["roadmapYear", "2026"]],
    ["Vuoden 2026 toimenpiteet", ["roadmapYear", "2026"]],
    ["Digitiekartta 2026", ["roadmapYear", "2026"]],
    ["Siirretty edelliseltä kaudelta", [null, "Siirretty edelliseltä kaudelta", "carried-over"]],
    ["Kaudelta 2020–2023 siirtyneet", [null, "Kaudelta 2020–2023 siirtyneet", "carried-over"]],
    ["Överförda från föregående period", [null, "Överförda från föregående period", "carried-over"]],
    ["Ideat / ei vielä käsitelty", [null, "Ideat / ei vielä käsitelty", "idea"]],
  ])("%s", (text, expected) => {
    expect(group([text])).toEqual(expected);
  });

  it("may carry the section's sums", () => {
    expect(group(["TAVOITE B", none, none, none, none, none, none, 30000])).toEqual(["goal", "B"]);
  });

  it("are told by their look where the words do not tell", () => {
    expect(group([none, "Sisäinen kehittäminen"])).toBe("action");
    expect(group([none, "SISÄINEN KEHITTÄMINEN"])).toEqual([null, "SISÄINEN KEHITTÄMINEN"]);
    expect(group(["Sisäinen kehittäminen"], { merges: ["A3:I3"] })).toEqual([null, "Sisäinen kehittäminen"]);
    expect(group([none, "Sisäinen kehittäminen"], { fills: [undefined, undefined, [undefined, "FFC000"]] })).toEqual([null, "Sisäinen kehittäminen"]);
  });

  it("give their value to the rows below that have none, until the next of the same sort", () => {
    const contents = sheet([HEADER, ["TAVOITE A"], action(1, "Arkisto", none), action(2, "Luvat", "C"), ["TAVOITE B"], action(3, "Valot", none)]);
    expect(classify(contents).inherited).toEqual([
      { row: 3, field: "goal", sourceRow: 2, value: "A" },
      { row: 6, field: "goal", sourceRow: 5, value: "B" },
    ]);
  });

  it("nest: a new outer heading ends the inner one", () => {
    const short = (id: number): CellValue[] => [id, `Toimi ${id}`, "Kesken"];
    const contents = sheet([["Nro", "Toimenpide", "Tila"], ["Vuosi 2025"], ["TAVOITE A"], short(1), ["Vuosi 2026"], short(2)]);
    expect(classify(contents).inherited.map(({ row, field, value }) => [row, field, value])).toEqual([
      [4, "roadmapYear", "2025"],
      [4, "goal", "A"],
      [6, "roadmapYear", "2026"],
    ]);
  });

  it("are departments where others of the table are", () => {
    const contents = sheet([[none, "Nro", "Toimenpide", "Tila"], ["Sivistystoimiala"], [none, 1, "Arkisto", "Kesken"], ["Tekninen"], [none, 2, "Luvat", "Valmis"]]);
    expect(classify(contents).inherited.map(({ row, value }) => [row, value])).toEqual([
      [3, "Sivistystoimiala"],
      [5, "Tekninen"],
    ]);
  });

  it("stand above the header where every section has a header of its own", () => {
    const short = ["Nro", "Toimenpide", "Tila"];
    const contents = sheet([["Sivistystoimiala"], short, [1, "Arkisto", "Kesken"], [], ["Konsernihallinto"], short, [2, "Luvat", "Valmis"]]);
    expect(kinds(contents)).toEqual(["1 group", "3 action", "5 group", "6 header", "7 action"]);
    expect(classify(contents).inherited.map(({ row, value }) => [row, value])).toEqual([
      [3, "Sivistystoimiala"],
      [7, "Konsernihallinto"],
    ]);
  });

  it("are the goals of the programme that is followed", () => {
    const contents = sheet([["Nro", "Toimenpide", "Vastuuhenkilö"], ["1 Älykkäät palvelut ja sujuvampi arki"], [1, "Ajanvaraus", "Johtaja"], ["Päämäärä 2"], [2, "Kaksonen", "Insinööri"]]);
    expect(classify(contents, tornio).inherited.map(({ row, field, value }) => [row, field, value])).toEqual([
      [3, "goal", "1"],
      [5, "goal", "Päämäärä 2"],
    ]);
  });
});

describe("other rows that are no actions", () => {
  it.each<[string, CellValue[]]>([
    ["blank", ["  ", "\u00A0"]],
    ["blank", ["-", "–", "-"]],
    ["blank", ["12."]],
    ["blank", [12]],
    ["header", HEADER],
    ["header", ["Nr", "Åtgärd", "Beskrivning", "Mål", "Sektor", "Ansvarig", "Status"]],
    ["header", [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ["header", [none, none, none, "A/B/C", none, none, none, "€", "€"]],
    ["footnote", ["* alustava arvio"]],
    ["footnote", [none, "* alustava arvio"]],
    ["footnote", ["1) sis. alv 25,5 %"]],
    ["footnote", ["¹ sisältää alv:n"]],
    ["footnote", ["S = nykyisillä resursseilla"]],
    ["footnote", ["Huom! Luvut ovat alustavia."]],
    ["footnote", ["Päivitetty 12.3.2025 / MV"]],
    ["continuation", [none, none, "ja koulutetaan henkilöstö"]],
    ["continuation", [none, "ja sen käyttöönotto"]],
    ["example", ["Esimerkki", "Sähköinen arkisto", "Kuvaus", "A"]],
    ["example", [0, "Esim. sähköinen arkisto", "Kuvaus", "A"]],
    ["example", [none, "Exempel: elektroniskt arkiv", "Beskrivning", "A"]],
    ["example", ["Esimerkkirivi", "Sähköinen arkisto", "Kuvaus", "A"]],
  ])("%s: %j", (kind, row) => {
    expect(kindOf(row)).toBe(kind);
  });

  it("are lines where only filled-down formulas and unticked boxes stand", () => {
    const formulas = new Map([
      [cellKey(3, 7), 'IF([@Nro]="","","Kesken")'],
      [cellKey(3, 8), "[@Nro]*2"],
    ]);
    expect(kindOf([none, none, none, none, none, false, "Kesken", 0], { formulas })).toBe("blank");
  });

  it("are legends and remarks below the last action", () => {
    const contents = sheet([HEADER, action(1, "Arkisto"), [], ["S", "nykyisillä resursseilla"], ["M", "määräaikainen lisäys"], ["Luvut ovat alustavia ja tarkentuvat."]]);
    expect(kinds(contents)).toEqual(["2 action", "4 footnote", "5 footnote", "6 footnote"]);
  });

  it("are the titles above the header, with their text", () => {
    const { others } = classify(sheet([["Porvoon kaupunki"], [], ["Digitiekartta", none, "Päivitetty 12.3.2025"], HEADER, action(1, "Arkisto")]));
    expect(others).toEqual([
      { row: 1, kind: "title", text: "Porvoon kaupunki" },
      { row: 3, kind: "title", text: "Digitiekartta | Päivitetty 12.3.2025" },
    ]);
  });
});

describe("actions", () => {
  it.each<[string, CellValue[]]>([
    ["with a name and one value", [none, "Arkisto", none, none, none, none, "Kesken"]],
    ["with a name alone", [none, "Sähköinen kokoushallinta"]],
    ["with data but no name", [2, none, none, "B", none, "Rehtori"]],
    ["whose name is a number", [2, 365, "Kuvaus", "A"]],
    ["whose name is an error", [2, { error: "#REF!" }, none, "A"]],
    ["with a total's word in a remark", [2, "Arkisto", "Kuvaus", "A", none, none, none, 1000, "yhteensä"]],
  ])("%s", (_name, row) => {
    expect(kindOf(row)).toBe("action");
  });

  it("take merged values from the first row of the merge", () => {
    const contents = sheet([HEADER, action(1, "Arkisto", "C"), action(2, "Luvat", none), action(3, "Valot", none)], { merges: ["D2:D4"] });
    expect(classify(contents).inherited).toEqual([
      { row: 3, field: "goal", sourceRow: 2, value: "C" },
      { row: 4, field: "goal", sourceRow: 2, value: "C" },
    ]);
  });
});

it("tells 100 000 rows apart quickly", () => {
  const rows = Array.from({ length: 100000 }, (_, index) => [...action(index + 1, `Sähköinen palvelu ${index} käyttöön`), ...Array.from({ length: 15 }, () => "x")]);
  const contents = sheet([[...HEADER, ...Array.from({ length: 15 }, (_, index) => `Muu ${index}`)], ...rows]);
  const found = find(contents);
  const started = performance.now();
  const { actions } = classifyRows(contents.grid, found, porvoo);
  expect(performance.now() - started).toBeLessThan(1500);
  expect(actions).toHaveLength(100000);
});
