import { describe, expect, it } from "@jest/globals";
import { serialFromDay } from "../../../../src/core/grid/serial";
import { WORDS } from "../../../../src/text/words";
import { almostClean, roadmap } from "../../checks/helpers";
import { ledgerResult } from "../money/ledger-results";
import { LANGUAGES, planOf, REPORT_DAY, sheetOf, tableRows } from "../report-plans";

const TWO = roadmap([almostClean({ id: "7", title: "Yksi" }, 5), almostClean({ id: "8", title: "Kaksi" }, 6)]);
const LEDGER = ledgerResult(TWO, [{ action: null, day: "2025-01-01", cents: 1 }, { action: "8", day: "2025-04-01", cents: 250 }, { action: "7", day: "2025-03-01", cents: -99 }, { action: "8", day: "2025-02-01", cents: 100 }, { action: "other", day: "2025-02-01", cents: 5 }]);

describe("The ledger data sheet", () => {
  const { ledgerData } = WORDS.fi.reports;
  const sheet = sheetOf(planOf(TWO, "fi", REPORT_DAY, { ledger: LEDGER }), "ledger-data");
  const rows = tableRows(sheet, ledgerData.table);

  it("has the counted postings of an action together, in the order of the roadmap and of time, untied ones last", () => {
    expect(rows.map((row) => [row["Lähderivi"], row["Nro"], row["Kuukausi"], row["Euroa"]])).toEqual([[5, "7", "2025-03", -0.99], [6, "8", "2025-02", 1], [6, "8", "2025-04", 2.5], [null, null, "2025-01", 0.01]]);
  });

  it("says of each why it is tied, and where it stands in which file", () => {
    expect(rows[0]).toMatchObject({ Kohdistus: "toimenpiteen nro (viite: 7)", Tiedosto: "paakirja.csv", Rivi: 4, Tosite: "1002", Tili: "4340", "Tilin nimi": "ICT-palvelut", Päivä: serialFromDay("2025-03-01", 1900) });
    expect(rows[3]).toMatchObject({ Kohdistus: "kohdistamatta: ei viitettä toimenpiteeseen" });
  });

  it("has words for every reason, with letters, digits and blanks in its headers", () => {
    for (const language of LANGUAGES) {
      const { tied, untied, headers } = WORDS[language].reports.ledgerData;
      const said = [
        tied({ kind: "decision" }), tied({ kind: "action-id", field: "project", text: "7" }), tied({ kind: "project-code", field: "text", text: "P-7", code: "P-7" }), tied({ kind: "rule", rule: 3 }),
        untied({ kind: "no-reference" }), untied({ kind: "several-actions" }), untied({ kind: "decision" }), untied({ kind: "action-gone", action: "9" }),
      ]; // prettier-ignore
      expect(new Set(said).size).toBe(said.length);
      expect(Object.values(headers).filter((header) => !/^[\p{L}\d]+(?: [\p{L}\d]+)*$/u.test(header))).toEqual([]);
    }
  });

  it("is not there without a ledger", () => {
    expect(planOf(TWO, "fi").sheets.map(({ id }) => id)).not.toContain("ledger-data");
  });
});
