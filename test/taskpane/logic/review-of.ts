import type { Review, ReviewChoices } from "../../../src/app/session/review";
import type { CellValue } from "../../../src/core/grid/cell-value";
import { makeGrid } from "../../../src/core/grid/grid";
import { porvoo } from "../../../src/core/programme/porvoo";
import { makeReview, plainSheet } from "./make-review";

const HEADERS = ["Nro", "Toimenpide", "Tavoite", "Taso", "Toimiala", "Vastuutaho", "Määräaika", "Tila"];
const FORMATS = [undefined, undefined, undefined, undefined, undefined, undefined, "d.m.yyyy", undefined];

/** The review of Porvoo's roadmap on 15.12.2025: number, name, goal, level, department, owner, due, status of each row. Dues that are numbers are days. */
export function reviewOf(rows: readonly (readonly CellValue[])[], choices: Partial<ReviewChoices> = {}): Review {
  const values = [HEADERS, ...rows];
  const grid = makeGrid({ sheet: "Tiekartta", values, formats: values.map((_, row) => (row === 0 ? undefined : FORMATS)) });
  return makeReview({ programme: porvoo, ...choices }, [plainSheet("Tiekartta", values, { grid })]);
}
