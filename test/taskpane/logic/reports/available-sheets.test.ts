import { describe, expect, it } from "@jest/globals";
import { reportWorkbook } from "../../../../src/core/reports/report-workbook";
import { availableSheets } from "../../../../src/taskpane/logic/reports/available-sheets";
import { reportInputOf } from "../../../../src/taskpane/logic/reports/report-input";
import { WORDS } from "../../../../src/text/words";
import { makeReview, plainSheet } from "../make-review";

const TABLES = {
  "the usual columns": [["Nro", "Toimenpide", "Tavoite", "Taso", "Kustannus", "Vaikuttavuus", "Vastuutaho", "Määräaika", "Tila"], [1, "Asiointi", "A", "TORI", "S", "M", "Rehtori", "30.6.2025", "käynnissä"]],
  "roadmap years": [["Nro", "Toimenpide", "Tavoite", "Tiekarttavuosi", "Määräaika", "Tila"], [1, "Asiointi", "A", 2025, "30.6.2025", "käynnissä"]],
  "neither owners nor classes": [["Nro", "Toimenpide", "Määräaika", "Tila"], [1, "Asiointi", "30.6.2025", "käynnissä"]],
  "no dates": [["Nro", "Toimenpide", "Tavoite", "Vastuutaho", "Tila"], [1, "Asiointi", "A", "Rehtori", "käynnissä"]],
} as const;

describe("The report sheets to choose from", () => {
  it.each(Object.entries(TABLES))("are those that a table with %s really gets", (_, rows) => {
    const input = reportInputOf(makeReview({}, [plainSheet("Tiekartta", rows)]), WORDS.fi);
    expect(availableSheets(input)).toEqual(reportWorkbook(input).sheets.map(({ id }) => id));
  });

  it("differ from table to table", () => {
    const counts = Object.values(TABLES).map((rows) => availableSheets(reportInputOf(makeReview({}, [plainSheet("Tiekartta", rows)]), WORDS.fi)).length);
    expect(new Set(counts).size).toBeGreaterThan(1);
  });
});
