/** Rows kept free in each list, so that it can grow when somebody changes the data table: a tenth of it within these bounds. */
const LEAST_SPARE = 5;
const MOST_SPARE = 50;
const SPARE_SHARE = 0.1;

/** How many rows a list of so many members gets. */
export function listRoom(members: number): number {
  return members + Math.min(MOST_SPARE, Math.max(LEAST_SPARE, Math.ceil(members * SPARE_SHARE)));
}
