import type { CellLink, PlanCell } from "../../../core/reports/sheet-plan";
import type { StyleName } from "../../../core/reports/styles";

/** How a cell looks: its style, and whether it is underlined as a link. Texts, so that equal looks are equal. */
export type CellLook = StyleName | `${StyleName} linked`;

/** The link of a cell when it leads somewhere in the workbook, whose sheets are given. */
export function linkOf(cell: PlanCell, sheets: ReadonlySet<string>): CellLink | undefined {
  return cell.link !== undefined && sheets.has(cell.link.sheet) ? cell.link : undefined;
}

/** Links to sheets that the workbook does not have are left out; their cells look like any others. */
export function lookOf(cell: PlanCell, sheets: ReadonlySet<string>): CellLook {
  if (linkOf(cell, sheets) !== undefined) return `${cell.style ?? "link"} linked`;
  return cell.style === undefined || cell.style === "link" ? "plain" : cell.style;
}
