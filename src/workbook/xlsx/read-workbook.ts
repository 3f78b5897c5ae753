import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { failure, success } from "../../core/result";
import type { Progress, SheetRead } from "../workbook";
import type { ReadLimits } from "./limits";
import { READ_LIMITS } from "./limits";
import type { CheckedPackage } from "./preflight";
import { preflight } from "./preflight";
import { readAround } from "./read-around";
import { sheetContents } from "./sheet/sheet-contents";

/** The share of taking the cells in the whole work, in per cent, as measured on a sheet of two million cells. */
const TAKEN = 95;

async function readChecked(checked: CheckedPackage): Promise<readonly SheetRead[]> {
  const { workbook, styles } = await readAround(checked);
  return checked.sheets.flatMap((sheet, position) => {
    const [around, cells] = [workbook.sheets[position], checked.taken.get(sheet)?.cells];
    if (around === undefined || cells === undefined) return [];
    const contents = sheetContents(around, cells, { dateSystem: checked.dateSystem, styles });
    const leftOut = sheet.box.kind === "narrowed" ? sheet.box.leftOut : 0;
    return [leftOut === 0 ? contents : { ...contents, cellsLeftOut: leftOut }];
  });
}

/**
 * Reads all worksheets of an .xlsx, .xlsm or .xltx file. `file` is the name for messages. Values are those that are
 * stored: dates are serial numbers, formulas give their last result. Whatever is wrong with the bytes comes back as
 * a problem; nothing is thrown.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
  progress?: Progress,
  limits: ReadLimits = READ_LIMITS,
): Promise<Result<readonly SheetRead[], Problem>> {
  const checked = preflight(bytes, file, limits, (done, total) => progress?.((done / total) * TAKEN, 100));
  if (!checked.ok) return checked;
  try {
    const sheets = await readChecked(checked.value);
    progress?.(100, 100);
    return success(sheets);
  } catch {
    // The library throws for parts that passed the checks and still make no sense.
    return failure({ kind: "file-damaged", file, part: null });
  }
}
