import { describe, expect, it } from "@jest/globals";
import type { ProfitabilityInput } from "../../../../src/core/finance/profitability/profitability-input";
import type { SheetPlan } from "../../../../src/core/reports/sheet-plan";
import { WORDS } from "../../../../src/text/words";
import { almostClean, euros, roadmap } from "../../checks/helpers";
import { LANGUAGES, planOf, REPORT_DAY, sheetOf, tableRows } from "../report-plans";
import { inputs } from "./inputs";

const { profitability } = WORDS.fi.reports;
const { tables } = profitability;
const TWO = roadmap([almostClean({ id: "1", title: "Asiointi" }, 5), almostClean({ id: "A-2", title: "Arkisto" }, 6)]);

function made(rows: readonly ProfitabilityInput[], table = TWO): SheetPlan {
  return sheetOf(planOf(table, "fi", REPORT_DAY, { profitability: rows }), "profitability");
}

const sentences = (sheet: SheetPlan, count: number): readonly unknown[] => sheet.rows.slice(4, 4 + count).map((cells) => cells[0]?.value);
const results = (sheet: SheetPlan): readonly (readonly unknown[])[] => tableRows(sheet, tables.results).map((row) => Object.values(row));

describe("The profitability sheet", () => {
  const told = inputs({ action: "1", oneOff: 10_000, running: 1_000, hours: 100, savings: 500, startYear: 2026, interest: 0, horizon: 3, benefits: "Palvelu on saavutettava" });

  it("repeats the inputs as a table with the programme's defaults in place of what is not told", () => {
    const [row] = tableRows(made([inputs({ action: "1", hours: 10 })]), tables.inputs);
    expect(Object.values(row ?? {})).toEqual(["Asiointi", "1", null, null, 10, 40, null, null, 3, 5]);
  });

  it("counts each result from the inputs", () => {
    expect(results(made([told]))).toEqual([["Asiointi", "1", "", 4_500, 1_000, 3_500, -6_500, -3_000, 500, "", "", 10_000 / 3_500, 500, 13_500 / 13_000]]);
  });

  it("says the result in one sentence", () => {
    const never = inputs({ action: "A-2", oneOff: 0.5, running: 5_000, savings: 100, startYear: 2026 });
    const late = inputs({ action: "A-2", oneOff: 100_000, running: 0, savings: 10_000, startYear: 2027, horizon: 4, interest: 2.5 });
    const free = inputs({ action: "A-2", oneOff: 0, running: 0, savings: 1_000, startYear: 2027, interest: 0 });
    expect(sentences(made([told, never, late, free]), 4)).toEqual([
      "1 Asiointi: nettohyöty 3\u00A0500 € vuodessa vuosina 2026–2028. Maksaa itsensä takaisin 2,9 vuodessa. Nettonykyarvo 500 € (korko 0,0 %), hyöty-kustannussuhde 1,0: kannattava.",
      "A-2 Arkisto: nettohyöty −4\u00A0900 € vuodessa vuosina 2026–2030. Ei maksa itseään takaisin, koska hyöty ei ylitä kuluja. Nettonykyarvo −22\u00A0441 € (korko 3,0 %), hyöty-kustannussuhde 0,0: ei kannattava tarkasteluaikana.",
      "A-2 Arkisto: nettohyöty 10\u00A0000 € vuodessa vuosina 2027–2030. Ei maksa itseään takaisin tarkasteluaikana (takaisinmaksuaika 10,0 vuotta). Nettonykyarvo −62\u00A0380 € (korko 2,5 %), hyöty-kustannussuhde 0,4: ei kannattava tarkasteluaikana.",
      "A-2 Arkisto: nettohyöty 1\u00A0000 € vuodessa vuosina 2027–2031. Kertakustannusta ei ole. Nettonykyarvo 5\u00A0000 € (korko 0,0 %), hyöty-kustannussuhde –: kannattava.",
    ]);
  });

  it("gives no result where inputs are missing, and says which", () => {
    const sheet = made([inputs({ action: "1", oneOff: 5 })]);
    expect(results(sheet)[0]?.slice(2)).toEqual(["käyttökulut, hyöty (säästyvät tunnit tai suorat säästöt), aloitusvuosi", "", "", "", "", "", "", "", "", "", "", ""]);
    expect(sentences(sheet, 1)).toEqual(["1 Asiointi: laskelmaa ei voi tehdä, koska puuttuu: käyttökulut, hyöty (säästyvät tunnit tai suorat säästöt), aloitusvuosi."]);
  });

  it("stands on formulas over the table of inputs alone, so that a changed input changes the result", () => {
    const sheet = made([told]);
    const { range: { firstRow } = { firstRow: 0 } } = sheet.tables.find(({ name }) => name === tables.results) ?? {};
    expect(sheet.rows[firstRow]?.filter((cell) => cell !== null && cell.formula === undefined)).toEqual([]);
    expect(sheet.rows[firstRow]?.[12]?.formula).toContain(`PV(INDEX(${tables.inputs}[${profitability.inputs.interest}],1)/100`);
  });

  it("lists qualitative benefits apart, and inputs of an action that the roadmap does not have", () => {
    const sheet = made([told, inputs({ action: "99", benefits: "Hyvä mieli" })]);
    expect(tableRows(sheet, tables.qualitative).map((row) => Object.values(row))).toEqual([["Asiointi: Palvelu on saavutettava", "1"], [`${profitability.notInRoadmap}: Hyvä mieli`, "99"]]);
    expect(tableRows(sheet, tables.inputs)[1]?.["Toimenpide"]).toBe(profitability.notInRoadmap);
  });

  it("takes the roadmap's benefit a year for direct savings where the inputs tell none", () => {
    const withBenefit = roadmap([almostClean({ id: "1", title: "Asiointi", benefitPerYear: euros(700) }, 5), almostClean({ id: "2", title: "Arkisto", benefitPerYear: euros(900) }, 6)]);
    const rows = tableRows(made([inputs({ action: "2", hours: 5 })], withBenefit), tables.inputs);
    expect(rows.map((row) => [row["Nro"], row[profitability.inputs.savings]])).toEqual([["2", null], ["1", 700]]);
  });

  it("states its method, in every language, and has plain names for the columns that formulas name", () => {
    for (const language of LANGUAGES) {
      const words = WORDS[language].reports.profitability;
      const sheet = sheetOf(planOf(TWO, language, REPORT_DAY, { profitability: [told] }), "profitability");
      const all = sheet.rows.map((cells) => cells[0]?.value);
      expect(all).toEqual(expect.arrayContaining([...words.method, words.change]));
      expect(Object.values(words.inputs).filter((header) => !/^[\p{L}\d]+(?: [\p{L}\d]+)*$/u.test(header))).toEqual([]);
    }
  });

  it("is not there where nothing is told", () => {
    expect(planOf(TWO, "fi").sheets.map(({ id }) => id)).not.toContain("profitability");
  });
});
