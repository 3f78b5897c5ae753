import type { Figure } from "./figure-table";
import type { LiveList } from "./overdue/list";
import { widthFor } from "./text-width";

const LABEL_WIDTH = 46;
const FIGURE_WIDTH = 15;
/** The third column holds units in the list. */
const UNIT_WIDTH = 20;

/** Widths of a sheet whose tables begin in column A: a label, then figures that hold each word of their headers. */
export function figureWidths(tables: readonly (readonly Pick<Figure, "header">[])[], ...lists: readonly LiveList[]): readonly number[] {
  const columns = Math.max(...tables.map(({ length }) => length + 1), ...lists.map((list) => list.columns.length + 1));
  return Array.from({ length: columns }, (_, index) => {
    if (index === 0) return LABEL_WIDTH;
    const headers = [...tables.flatMap((figures) => figures[index - 1]?.header ?? []), ...lists.flatMap((list) => list.columns[index]?.header ?? [])];
    return Math.max(index === 2 ? UNIT_WIDTH : FIGURE_WIDTH, ...headers.flatMap((header) => header.split(" ").map((word) => widthFor(word, "headerRight"))));
  });
}
