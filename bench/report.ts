import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Cell, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { SheetPlan } from "../src/core/reports/sheet-plan";
import type { StyleName } from "../src/core/reports/styles";
import { STYLES } from "../src/core/reports/styles";
import { cellStyle } from "../src/workbook/xlsx/render/cell-style";
import { renderPlan } from "../src/workbook/xlsx/render-plan";
import { measure, printRatios } from "./measure";
import { countCells, planOf } from "./report-plan";

const ACTIONS = 5_000;
const MOST_MEGABYTES = 2_500;
/** The report has to do with so much: without a bound the engine takes what the machine has before it tidies up. */
const HEAP_MEGABYTES = 2_300;

const styles = new Map(Object.keys(STYLES).map((name) => [name, cellStyle(name as StyleName)]));

/** The cells of a sheet as the library takes them: values, formulas with their results, styles. */
function bareSheet(sheet: SheetPlan): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, planned] of sheet.rows.entries()) {
    for (const [column, cell] of planned.entries()) {
      if (cell === null) continue;
      const style = styles.get(cell.style ?? "plain") ?? {};
      const { value, formula } = cell;
      cells.set(`${row},${column}`, formula === undefined ? { value, style } : { formula, formulaResult: value, style });
    }
  }
  return { name: sheet.name, cells };
}

/** The report of a very large roadmap, in a process of its own so that its memory can be told from that of others. */
function benchMany(): boolean {
  const script = fileURLToPath(new URL("report-many.ts", import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, `--max-old-space-size=${HEAP_MEGABYTES}`, script], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  const [line = "", megabytes = "Infinity"] = stdout.trimEnd().split("\t");
  const kept = status === 0 && Number(megabytes) <= MOST_MEGABYTES;
  console.log(`  ${line}: ${megabytes} MB at most  (at most ${MOST_MEGABYTES} MB: ${kept ? "kept" : "NOT KEPT"})`);
  return kept;
}

/** From rows to the bytes of the report workbook, against the library alone writing the same cells. */
export async function benchReport(): Promise<boolean> {
  const plan = planOf(ACTIONS);
  const sheets = plan.sheets.map(bareSheet);
  const timings = await measure(
    [
      { name: "bare library write", run: () => writeXlsx({ sheets }) },
      { name: "report", run: () => renderPlan(planOf(ACTIONS)) },
      { name: "of which planned", run: () => planOf(ACTIONS) },
    ],
    3,
  );
  const kept = printRatios(`Report of ${ACTIONS} actions (${plan.sheets.length} sheets, ${countCells(plan)} cells)`, timings, { report: 2 });
  const growth = await measure(
    [
      { name: `planned, ${ACTIONS} actions`, run: () => planOf(ACTIONS) },
      { name: `planned, ${4 * ACTIONS} actions`, run: () => planOf(4 * ACTIONS) },
    ],
    1,
  );
  const grown = printRatios("Growth of reports: four times the actions", growth, { [`planned, ${4 * ACTIONS} actions`]: 6 });
  return benchMany() && grown && kept;
}
