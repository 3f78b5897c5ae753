import { cellAddress } from "../../../core/grid/address";
import type { SheetPlan } from "../../../core/reports/sheet-plan";
import type { Batch } from "../batch";
import { BYTES_PER_CALL } from "../batch";
import { writeChart } from "./charts";
import { writeConditionalFormat } from "./conditional-formats";
import { writeFormats } from "./formats";
import { writePrint } from "./print";
import { writeValidation } from "./validations";

const CALLS_PER_RULE = 8;
const CALLS_PER_CHART = 40;
/** For print set-up, frozen panes and the tab. */
const CALLS_PER_SHEET = 24;

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetPlan["freeze"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRange(`A1:${cellAddress(rows, columns)}`));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** How a sheet looks, on the screen and on paper, and what may be typed into it. */
export async function writeLooks(batch: Batch, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  await writeFormats(batch, sheet, plan);
  for (const format of plan.conditionalFormats.toReversed()) {
    await batch.makeRoom(CALLS_PER_RULE * BYTES_PER_CALL);
    writeConditionalFormat(sheet, format);
  }
  for (const validation of plan.validations) {
    await batch.makeRoom(CALLS_PER_RULE * BYTES_PER_CALL);
    writeValidation(sheet, validation);
  }
  for (const chart of plan.charts) {
    await batch.makeRoom(CALLS_PER_CHART * BYTES_PER_CALL);
    writeChart(sheet, chart);
  }
  await batch.makeRoom((CALLS_PER_SHEET + 2 * plan.pageBreaks.length) * BYTES_PER_CALL);
  writePrint(sheet, plan);
  freeze(sheet, plan.freeze);
  sheet.tabColor = plan.tabColour === null ? "" : `#${plan.tabColour}`;
}
