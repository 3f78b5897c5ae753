import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { WorkbookPlan } from "../../src/core/reports/sheet-plan";
import { renderPlan } from "../../src/workbook/xlsx/render-plan";
import type { OpenedWorkbook } from "./opened-workbook";
import { python } from "./python";

const run = promisify(execFile);

const SCRIPT = "test/openpyxl/read_workbooks.py";

/** Long enough for a machine that does something else as well. */
const PATIENCE = 180_000;
const MOST_OUTPUT = 256 * 1024 * 1024;

/**
 * Renders plans and lets openpyxl open the files, by the names that the plans were given (letters, digits and hyphens).
 * One run of Python does for all of them; a warning ends it as an error.
 */
export async function openWorkbooks(plans: ReadonlyMap<string, WorkbookPlan>): Promise<ReadonlyMap<string, OpenedWorkbook>> {
  if (python === undefined) throw new Error("openpyxl was not found");
  const folder = mkdtempSync(path.join(tmpdir(), "openpyxl-"));
  try {
    const files = new Map([...plans.keys()].map((name) => [name, path.join(folder, `${name}.xlsx`)]));
    for (const [name, plan] of plans) writeFileSync(files.get(name) ?? "", await renderPlan(plan));
    const { stdout } = await run(python, ["-W", "error", SCRIPT, ...files.values()], { timeout: PATIENCE, maxBuffer: MOST_OUTPUT });
    const opened = new Map(Object.entries(JSON.parse(stdout) as Readonly<Record<string, OpenedWorkbook>>));
    return new Map([...files].flatMap(([name, file]) => {
      const workbook = opened.get(file);
      return workbook === undefined ? [] : [[name, workbook] as const];
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
