import { usedViews } from "../data/plain-columns";
import type { ReportInput } from "../report-input";
import type { ClassifyingField } from "./classification-words";

/** A view of the sheet with its code list. */
export interface ShownView {
  readonly field: ClassifyingField;
  readonly list: ReturnType<typeof usedViews>[number]["list"];
}

/**
 * The views that say something of this roadmap: the programme uses them, and either the table has them or the
 * programme requires them of every action (then that they are missing is the news).
 */
export function shownViews(input: Pick<ReportInput, "roadmap">): readonly ShownView[] {
  const { roadmap } = input;
  const isThere = (field: ClassifyingField): boolean =>
    roadmap.programme.fields[field]?.required === "always" || roadmap.columns.some((column) => column.field === field) || roadmap.actions.some(({ fields }) => fields[field] !== undefined);
  // The views are those of VIEW_FIELDS: `usedViews` goes through them.
  return (usedViews(input) as readonly ShownView[]).filter(({ field }) => isThere(field));
}
