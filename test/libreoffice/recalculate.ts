import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { WorkbookPlan } from "../../src/core/reports/sheet-plan";
import type { SheetRead } from "../../src/workbook/workbook";
import { readWorkbook } from "../../src/workbook/xlsx/read-workbook";
import { renderPlan } from "../../src/workbook/xlsx/render-plan";
import type { Locale } from "./profile";
import { writeProfile } from "./profile";
import { soffice } from "./soffice";

const run = promisify(execFile);

/** Long enough for thousands of actions on a machine that does something else as well. */
const PATIENCE = 600_000;

/** The sheets of a file that LibreOffice wrote. */
export async function readBack(name: string, bytes: Uint8Array): Promise<readonly SheetRead[]> {
  const read = await readWorkbook(bytes, name);
  if (!read.ok) throw new Error(`${name} as LibreOffice wrote it: ${read.problem.kind}`);
  return read.value;
}

/**
 * Renders plans, lets LibreOffice calculate every formula anew under a locale, and gives the files that it wrote, by the
 * names that the plans were given (letters, digits and hyphens). One run of the program does for all of them.
 * @param prepare what is done to a file before it is opened
 */
export async function recalculatedFiles(plans: ReadonlyMap<string, WorkbookPlan>, locale: Locale, prepare = (bytes: Uint8Array): Uint8Array => bytes): Promise<ReadonlyMap<string, Uint8Array>> {
  if (soffice === undefined) throw new Error("LibreOffice was not found");
  const folder = mkdtempSync(path.join(tmpdir(), "recalculate-"));
  try {
    const profile = path.join(folder, "profile");
    const before = path.join(folder, "before");
    const after = path.join(folder, "after");
    writeProfile(profile, locale);
    mkdirSync(before);
    const files: string[] = [];
    for (const [name, plan] of plans) {
      const file = path.join(before, `${name}.xlsx`);
      writeFileSync(file, prepare(await renderPlan(plan)));
      files.push(file);
    }
    await run(soffice, [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", "--convert-to", "xlsx", "--outdir", after, ...files], { timeout: PATIENCE });
    const written = new Map<string, Uint8Array>();
    for (const name of plans.keys()) {
      const file = path.join(after, `${name}.xlsx`);
      if (!existsSync(file)) throw new Error(`LibreOffice did not write ${name}`);
      written.set(name, new Uint8Array(readFileSync(file)));
    }
    return written;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same read back: what LibreOffice shows on the sheets of each plan. */
export async function recalculate(plans: ReadonlyMap<string, WorkbookPlan>, locale: Locale): Promise<ReadonlyMap<string, readonly SheetRead[]>> {
  const read = new Map<string, readonly SheetRead[]>();
  for (const [name, bytes] of await recalculatedFiles(plans, locale)) read.set(name, await readBack(name, bytes));
  return read;
}
