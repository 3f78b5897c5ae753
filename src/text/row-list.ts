/** More stretches than this are not listed: nobody reads them. */
const MOST = 10;

/** Row numbers as people write them, "5, 7–9, 12"; long lists end with "…". Ascending order is expected. */
export function rowList(rows: readonly number[]): string {
  const parts: string[] = [];
  let first: number | undefined;
  let last: number | undefined;
  const close = (): void => {
    if (first !== undefined && last !== undefined) parts.push(first === last ? String(first) : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`);
  };
  for (const row of rows) {
    if (last !== undefined && row === last + 1) {
      last = row;
      continue;
    }
    close();
    if (parts.length >= MOST) return `${parts.join(", ")} …`;
    first = row;
    last = row;
  }
  close();
  return parts.join(", ");
}
