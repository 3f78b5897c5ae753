import type { RowView } from "./row-view";
import { isTextField } from "./table-frame";

/** A row without a name and a number whose only cells are running text: the action above goes on. */
export function isContinuation(view: RowView): boolean {
  if (view.hasTitle || view.filled.length === 0) return false;
  if (view.previous !== "action" && view.previous !== "continuation") return false;
  return view.filled.every((cell) => typeof cell.value === "string" && isTextField(view.frame.fieldOf.get(cell.column)));
}
