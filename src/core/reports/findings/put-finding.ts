import type { Finding } from "../../checks/finding";
import { cellAddress } from "../../grid/address";
import type { Action } from "../../reading/action";
import { valueOf } from "../../reading/action";
import { titleOf } from "../../reading/action-text";
import { DATA_HEADER_ROW } from "../data/data-sheet";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import type { CellLink } from "../sheet-plan";
import { SEVERITY_STYLES } from "./severity-style";

/** An action and its place among the others. */
interface PlacedAction {
  readonly action: Action;
  readonly position: number;
}

/** The actions by their rows. */
export type Actions = ReadonlyMap<number, PlacedAction>;

export function actionsByRow({ roadmap }: ReportInput): Actions {
  return new Map(roadmap.actions.map((action, index) => [action.row, { action, position: index }]));
}

export interface ListedFinding {
  readonly finding: Finding;
  readonly number: number;
  /** What stands beside the value: what would be right, or why it was accepted. */
  readonly beside: string;
}

/** One row: what was found, in which cell, of which action; the cell leads to the action's row of the data sheet, since the user's own sheet is not in this workbook. */
export function putFinding(sheet: SheetBuilder, { words }: ReportInput, row: number, { finding, number, beside }: ListedFinding, actions: Actions): void {
  const where = finding.row === null ? undefined : actions.get(finding.row);
  sheet.put(row, 1, { value: number, style: "integer" });
  sheet.text(row, 2, words.severities[finding.severity], SEVERITY_STYLES[finding.severity]);
  sheet.text(row, 3, words.checkName(finding.check), "wrappedPlain");
  sheet.text(row, 4, finding.field === null ? "" : words.fieldName(finding.field), "wrappedPlain");
  sheet.text(row, 5, finding.value ?? "", "wrapped");
  sheet.text(row, 6, beside, "wrapped");
  const link: CellLink | undefined = where === undefined ? undefined : { sheet: words.sheets.data.name, cell: cellAddress(DATA_HEADER_ROW + 1 + where.position, 3) };
  sheet.put(row, 7, { value: finding.cell ?? "", ...(link === undefined ? { style: "wrappedPlain" } : { style: "link", link }) });
  sheet.text(row, 8, where === undefined ? words.findings.wholeTable : actionName(where.action), "wrapped");
  sheet.text(row, 9, words.findingMessage(finding), "wrapped");
}

/** "12 Sähköinen asiointi". */
function actionName(action: Action): string {
  const id = valueOf(action, "id");
  return `${id === undefined ? "" : `${id} `}${titleOf(action)}`;
}
