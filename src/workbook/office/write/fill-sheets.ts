import type { SheetPlan, WorkbookPlan } from "../../../core/reports/sheet-plan";
import type { Progress } from "../../workbook";
import type { Batch } from "../batch";
import { BYTES_PER_CALL } from "../batch";
import { writeNames } from "./names";
import { changesVisibility } from "./obstacle";
import { writeTable } from "./tables";
import type { SheetTarget } from "./targets";
import type { Rows } from "./write-cells";
import { writeConstants, writeFormulas, writeLinks } from "./write-cells";
import { writeLooks } from "./write-looks";

/** What is written of each sheet, one after the other: cells, tables, formulas, looks. */
const STAGES = 4;
const CALLS_PER_TABLE = 7;

/** A sheet that is being written. */
export interface OpenSheet extends SheetTarget {
  readonly rows: Rows;
  readonly sheet: Excel.Worksheet;
}

/** What is in the workbook already and gets its new content there. */
export interface Existing {
  readonly tables: ReadonlySet<string>;
  readonly names: readonly string[];
}

/** Tells each stage of each sheet as it is done. */
export function counted(sheets: readonly SheetPlan[], progress: Progress | undefined): () => void {
  let done = 0;
  return () => {
    done += 1;
    progress?.(done, sheets.length * STAGES);
  };
}

/**
 * Writes what is planned into empty sheets. Cells go first, then tables and names, then the formulas that refer to
 * them, then looks. What has gathered at the end is left for the caller to send.
 */
export async function fillSheets(batch: Batch, plan: WorkbookPlan, open: readonly OpenSheet[], existing: Existing, step: () => void): Promise<void> {
  for (const { sheet, rows } of open) {
    await writeConstants(batch, sheet, rows);
    step();
  }
  for (const { plan: { tables }, sheet } of open) {
    await batch.makeRoom(tables.length * CALLS_PER_TABLE * BYTES_PER_CALL);
    for (const table of tables) writeTable(sheet, table, existing.tables.has(table.name));
    step();
  }
  await batch.makeRoom(plan.names.length * 2 * BYTES_PER_CALL);
  writeNames(batch.context, plan, existing.names);
  for (const { sheet, rows } of open) {
    await writeFormulas(batch, sheet, rows);
    step();
  }
  for (const { plan: sheetPlan, old, sheet, rows } of open) {
    await writeLinks(batch, sheet, rows);
    await writeLooks(batch, sheet, sheetPlan);
    // Where the workbook's structure is protected, even "hide what is hidden" is refused.
    if (changesVisibility({ plan: sheetPlan, old })) sheet.visibility = sheetPlan.visibility === "hidden" ? "Hidden" : "Visible";
    step();
  }
}
