type Row<T> = readonly (T | undefined)[] | undefined;

function isSame<T>(row: Row<T>, other: Row<T>): boolean {
  return row === other || (row?.length === other?.length && row?.every((value, index) => value === other?.[index]) === true);
}

function lookUp(styles: readonly (number | undefined)[], columns: number, of: (style: number) => string | undefined): Row<string> {
  const row = styles.slice(0, columns).map((style) => (style === undefined ? undefined : of(style)));
  while (row.length > 0 && row.at(-1) === undefined) row.pop();
  return row.length === 0 ? undefined : row;
}

/** What cell formats mean in one respect, beside the cells of a sheet. Neighbouring rows that are equal are one array. */
export function styledRows(styles: readonly Row<number>[], columns: number, of: (style: number) => string | undefined): readonly Row<string>[] {
  const rows: Row<string>[] = [];
  let above: Row<string>;
  for (const [index, row] of styles.entries()) {
    if (index === 0 || row !== styles[index - 1]) {
      const looked = row === undefined ? undefined : lookUp(row, columns, of);
      if (!isSame(looked, above)) above = looked;
    }
    rows.push(above);
  }
  while (rows.length > 0 && rows.at(-1) === undefined) rows.pop();
  return rows;
}
