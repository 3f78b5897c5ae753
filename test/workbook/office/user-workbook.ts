import { newSheet, newTable, newWorkbook } from "../../excel/workbook/create";
import { newConditionalFormat } from "../../excel/workbook/parts/conditional-format";
import type { Workbook } from "../../excel/workbook/workbook";
import { placeCell } from "../../excel/workbook/write-cells";

export const ROADMAP = "Tiekartta";
export const ROADMAP_TABLE = "Toimet";
/** Where the cells of the roadmap's table stand, without its header. */
export const BODY = { firstRow: 3, firstColumn: 2, lastRow: 5, lastColumn: 5 };

const ROWS = [
  ["Nro", "Toimenpide", "Taso", "Määräaika"],
  [1, "Sähköinen asiointi", true, 45838],
  [2, "Verkkokauppa", "TORI", "30.6.25"],
  [3, "Tietoallas", "TORI-ratkaisu", 46387],
] as const;

/** A person's workbook: a roadmap in a table from B2 on, with a fill, a rule and a name of the person's own, and another sheet with a formula. */
export function userWorkbook(): Workbook {
  const workbook = newWorkbook(ROADMAP);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  for (const [row, cells] of ROWS.entries()) for (const [column, value] of cells.entries()) placeCell(sheet, row + 2, column + 2, value);
  sheet.tables.push(newTable(workbook, ROADMAP_TABLE, { ...BODY, firstRow: 2 }));
  for (const cell of sheet.cells.values()) {
    if (typeof cell.value === "number" && cell.value > 1000) cell.format = { numberFormat: "d.m.yyyy" };
    if (cell.value === "Tietoallas") cell.format = { fillColor: "#FFFF00" };
  }
  const rule = newConditionalFormat("{CF-own}", BODY);
  rule.formula = "=$B3=2";
  rule.fillColor = "#00FF00";
  sheet.conditionalFormats = [rule];
  workbook.names.push({ name: "Oma", formula: `=${ROADMAP}!$B$2`, comment: "", visible: true });
  workbook.settings.set("toinen lisäosa", { sen: "omaa" });
  const notes = newSheet(workbook, "Muistio");
  placeCell(notes, 1, 1, 3, `=${ROADMAP}!B5`);
  workbook.sheets.push(notes);
  return workbook;
}
