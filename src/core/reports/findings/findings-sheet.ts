import type { ReportInput } from "../report-input";
import { SheetBuilder } from "../sheet-builder";
import { printOf, putTitle } from "../sheet-frame";
import type { SheetPlan } from "../sheet-plan";
import { putAccepted, putAll } from "./put-all";
import { putCauses } from "./put-causes";

const CAUSES_ROW = 4;

/** The findings grouped by cause, then each of them with its row, then those that somebody has accepted; every row leads on. */
export function findingsSheet(input: ReportInput): SheetPlan {
  const { words } = input;
  const sheet = new SheetBuilder();
  putTitle(sheet, input, "findings");
  const listRow = putCauses(sheet, input, CAUSES_ROW);
  const next = putAll(sheet, input, listRow);
  if (input.accepted.length > 0) putAccepted(sheet, input, next);
  return sheet.build({
    id: "findings",
    name: words.sheets.findings.name,
    columnWidths: [9, 14, 30, 19, 22, 24, 10, 36, 52],
    freeze: { rows: 2, columns: 0 },
    print: printOf(input, "findings", { first: 1, last: 2 }),
    tabColour: "BF8F00",
  });
}
