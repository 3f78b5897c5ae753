import type { Programme } from "../../../programme/schema";
import type { ClassifiedRow } from "./classified-row";
import { groupHeading } from "./group-heading";

/** Headings that the rows' sections have one by one; a year or a text above the header is the title of the whole. */
const SECTION_FIELDS = new Set<string>(["goal", "unit"]);

/** The heading of the first section stands above the header where each section has a header of its own. */
function firstSection(rows: readonly ClassifiedRow[], headerRow: number, programme: Programme): readonly ClassifiedRow[] {
  const last = rows.findLastIndex(({ row }) => row < headerRow);
  const title = rows[last];
  if (title === undefined) return rows;
  const group = groupHeading(title.text, programme);
  const isSection = group !== undefined && group.field !== null && SECTION_FIELDS.has(group.field) && rows.some((row) => row.group?.field === group.field);
  return isSection ? rows.with(last, { ...title, kind: "group", group }) : rows;
}

/**
 * Headings of the same table are of the same sort: where some name departments, the others do too ("Tekninen" beside
 * "Sivistystoimiala"), although their words alone do not tell.
 */
export function resolveGroups(rows: readonly ClassifiedRow[], headerRow: number, programme: Programme): readonly ClassifiedRow[] {
  if (!rows.some(({ group }) => group !== undefined)) return rows;
  const hasUnits = rows.some(({ group }) => group?.field === "unit");
  const resolved = !hasUnits
    ? rows
    : rows.map((row): ClassifiedRow => {
        const { group } = row;
        return group?.field === null && group.mark === undefined ? { ...row, group: { ...group, field: "unit" } } : row;
      });
  return firstSection(resolved, headerRow, programme);
}
