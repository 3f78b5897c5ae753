import { readWithSettings } from "../../../src/app/read-with-settings";
import type { Review, ReviewChoices } from "../../../src/app/session/review";
import { reviewSheets } from "../../../src/app/session/review-sheets";
import type { CellValue } from "../../../src/core/grid/cell-value";
import { makeGrid } from "../../../src/core/grid/grid";
import type { SheetRead } from "../../../src/workbook/workbook";

const ROWS: readonly (readonly CellValue[])[] = [
  ["Nro", "Toimenpide", "Tavoite", "Taso", "Vastuutaho", "Määräaika", "Tila"],
  [1, "Sähköinen asiointi kuntoon", "A", "TORI-ratkaisu", "Hallintojohtaja", "30.6.2025", "käynnissä"],
  [2, "Verkkokauppa uusitaan", "A", "TORI-ratkaisu", null, "31.12.2025", "käynnissä"],
  [3, "Tietoallas otetaan käyttöön", "C", "DATA", null, "31.12.2026", "valmis"],
  [3, "Palvelukartta julkaistaan", "Z", "DATA", "Viestintä", "31.12.2026", "ei aloitettu"],
];

/** A sheet of rows as it would be read. */
export function plainSheet(name: string, rows: readonly (readonly CellValue[])[] = ROWS, more: Partial<SheetRead> = {}): SheetRead {
  return { name, hidden: false, hasPivot: false, tables: [], grid: makeGrid({ sheet: name, values: rows }), ...more };
}

/** A small roadmap with a slip of each kind, read and checked on 15.12.2025. */
export function makeReview(choices: Partial<ReviewChoices> = {}, sheets: readonly SheetRead[] = [plainSheet("Tiekartta")]): Review {
  const review = reviewSheets(sheets, { asOf: "2025-12-15", programme: undefined, sheet: undefined, range: undefined, decided: [], accepted: [], ...choices }, readWithSettings);
  if (!review.ok) throw new Error(`The example was not understood: ${review.problem.kind}`);
  return review.value;
}
