import { Session } from "../../../src/app/session/session";
import type { CellValue } from "../../../src/core/grid/cell-value";
import { makeGrid } from "../../../src/core/grid/grid";
import type { LiveWorkbook } from "../../../src/workbook/live-workbook";
import { LiveMemoryWorkbook } from "../../../src/workbook/memory/live-memory-workbook";

export const HEADERS = ["Nro", "Toimenpide", "Tavoite", "Taso", "Salkku", "Tila"];
export const ROWS: CellValue[][] = [
  [1, "Sähköinen asiointi kuntoon", "A", "TORI", "Tietohallinto", "käynnissä"],
  [2, "Verkkokauppa uusitaan", "Z", "TORI", "Sivistys", "käynnissä"],
];

/** A workbook in memory with these sheets. */
export function workbookOf(sheets: Readonly<Record<string, CellValue[][]>>): LiveMemoryWorkbook {
  return new LiveMemoryWorkbook(Object.entries(sheets).map(([name, values]) => ({ name, hidden: false, hasPivot: false, tables: [], grid: makeGrid({ sheet: name, values }) })));
}

/** A session over a workbook, which has read it. */
export async function sessionOn(workbook: LiveWorkbook): Promise<Session> {
  const session = new Session(workbook, { asOf: "2025-12-15", programme: undefined, sheet: undefined }, { later: () => () => undefined });
  await session.start();
  return session;
}
