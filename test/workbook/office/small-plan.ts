import type { WorkbookPlan } from "../../../src/core/reports/sheet-plan";
import { sheetPlan } from "../plans/full-plan";

/** A plan of two sheets with something of everything, and as little as can be: for tests that write it hundreds of times. */
export const SMALL_PLAN: WorkbookPlan = {
  title: "Raportit",
  language: "fi",
  names: [{ name: "dk_tilat", refersTo: "Tiedot!$A$2:$A$3" }],
  sheets: [
    sheetPlan({
      id: "summary",
      name: "Yhteenveto",
      rows: [[{ value: "Yhteenveto", style: "title", link: { sheet: "Tiedot", cell: "A1" } }], [{ value: 2, formula: "SUM(Lista[Määrä])", style: "total" }, { value: "TOSI", style: "text" }]],
      columnWidths: [20, 10],
      rowHeights: new Map([[1, 22]]),
      validations: [{ range: { firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 2 }, source: "dk_tilat", prompt: { title: "Tila", text: "Valitse." }, error: { title: "Väärin", text: "Valitse.", stop: true } }],
      charts: [
        {
          kind: "bar",
          title: "Määrät",
          categoryAxis: "Tila",
          valueAxis: "Määrä",
          place: { firstRow: 4, firstColumn: 1, lastRow: 9, lastColumn: 2 },
          series: [{ name: "Määrä", values: "'Yhteenveto'!$A$2", categories: "'Yhteenveto'!$B$2", colour: "1F4E79" }],
          altText: "",
        },
      ],
      print: { repeatRows: { first: 1, last: 1 }, header: { left: "", centre: "", right: "" }, footer: "&P" },
      pageBreaks: [4],
      freeze: { rows: 1, columns: 0 },
    }),
    sheetPlan({
      id: "data",
      name: "Tiedot",
      rows: [[{ value: "Tila" }, { value: "Määrä" }], [{ value: "Kesken" }, { value: 1 }], [{ value: "Valmis" }, { value: 1 }]],
      tables: [{ name: "Lista", columns: ["Tila", "Määrä"], range: { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 2 }, style: "data", filter: true }],
      conditionalFormats: [{ range: { firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 2 }, formula: "$B2>1", style: "warning" }],
      tabColour: "1F4E79",
      visibility: "hidden",
    }),
  ],
};
