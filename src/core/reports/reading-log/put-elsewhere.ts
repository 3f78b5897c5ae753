import type { FieldKey } from "../../programme/fields";
import type { Roadmap } from "../../reading/roadmap";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";

/** Values of a field that do not stand in a cell of its own column. */
interface Elsewhere {
  readonly field: FieldKey;
  /** The rows of the group headings or merged cells; none where the value stood in a cell of another column. */
  readonly sourceRows: readonly number[];
  readonly actions: number;
}

/** Which fields got values from headings and merged cells, or, having no column, from cells of other columns. */
function valuesFromElsewhere({ columns, actions }: Roadmap): readonly Elsewhere[] {
  const withColumn = new Set(columns.map(({ field }) => field));
  const inherited = new Map<FieldKey, { rows: Set<number>; actions: number }>();
  const others = new Map<FieldKey, number>();
  for (const { fields, inherited: rows } of actions) {
    for (const [field, row] of Object.entries(rows) as [FieldKey, number][]) {
      const known = inherited.get(field) ?? { rows: new Set<number>(), actions: 0 };
      known.rows.add(row);
      known.actions += 1;
      inherited.set(field, known);
    }
    for (const field of Object.keys(fields) as FieldKey[]) {
      if (!withColumn.has(field) && rows[field] === undefined && fields[field]?.value !== undefined) others.set(field, (others.get(field) ?? 0) + 1);
    }
  }
  return [
    ...[...inherited].map(([field, known]) => ({ field, sourceRows: [...known.rows].sort((a, b) => a - b), actions: known.actions })),
    ...[...others].map(([field, count]) => ({ field, sourceRows: [], actions: count })),
  ];
}

/** Puts the fields whose values stood elsewhere, where there are any. Gives back the row below. */
export function putElsewhere(sheet: SheetBuilder, { words, roadmap }: ReportInput, at: number): number {
  const { readingLog: log, readingNames: names } = words;
  const values = valuesFromElsewhere(roadmap);
  if (values.length === 0) return at;
  sheet.text(at, 1, log.elsewhere, "heading");
  const header = at + 1;
  const last = header + values.length;
  sheet.table(
    { name: log.tables.elsewhere, range: { firstRow: header, firstColumn: 1, lastRow: last, lastColumn: 3 }, columns: [names.headers.field, log.headers.source, log.headers.actions], style: "plain", filter: false },
    (index) => (index === 2 ? "headerRight" : "header"),
  );
  values.forEach(({ field, sourceRows, actions }, index) => {
    const row = header + 1 + index;
    sheet.text(row, 1, names.field(field), "wrappedPlain");
    sheet.text(row, 2, sourceRows.length === 0 ? log.fromOtherCell : log.fromHeading(names.rowList(sourceRows)), "wrappedPlain");
    sheet.put(row, 3, { value: actions, style: "integer" });
  });
  return last + 2;
}
