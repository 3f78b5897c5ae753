import { isBlank } from "../../../grid/cell-value";
import { valueAt } from "../../../grid/grid";
import type { KindFound } from "./lone-text-row";
import { groupHeading } from "./group-heading";
import type { RowView } from "./row-view";
import { isSum } from "./sum-formula";
import { isAmountField } from "./table-frame";

const LOOKED_AT = 5;

function idText({ frame }: RowView, row: number): string {
  const value = frame.idColumn === undefined ? null : valueAt(frame.grid, row, frame.idColumn);
  return typeof value === "string" || typeof value === "number" ? String(value).trim().replace(/[.)]+$/u, "") : "";
}

/** The id of the next filled row. */
function nextId(view: RowView): string {
  const { frame, row } = view;
  for (let next = row + 1; next <= Math.min(row + LOOKED_AT, frame.found.bodyRows.lastRow); next += 1) {
    const values = frame.grid.values[next - frame.grid.firstRow] ?? [];
    if (values.some((value) => !isBlank(value))) return idText(view, next);
  }
  return "";
}

/** 1.1 and 1-1 are under 1; 10 is not. */
function isUnder(id: string, parent: string): boolean {
  return id.startsWith(parent) && /^[.-][\p{L}\d]/u.test(id.slice(parent.length));
}

/**
 * A number and a name alone over rows that are numbered under it, "A.1 Sähköiset palvelut" over A.1.1: the heading of
 * those (toimenpidekokonaisuus). It may add up their money. Undefined for any other row.
 */
export function parentHeading(view: RowView): KindFound | undefined {
  const { frame, title } = view;
  const own = idText(view, view.row);
  if (title === undefined || own === "") return undefined;
  const isOwnData = view.filled.some(({ column, formula }) => column !== frame.idColumn && column !== frame.titleColumn && !(isAmountField(frame.fieldOf.get(column)) && isSum(formula)));
  if (isOwnData || !isUnder(nextId(view), own)) return undefined;
  const group = groupHeading(title, frame.programme);
  return { kind: "group", group: group?.sure === true ? group : { field: null, text: title.trim(), sure: false } };
}
