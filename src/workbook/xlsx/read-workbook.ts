import type { Sheet as HucreSheet, Workbook as HucreWorkbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { cellAddress } from "../../core/grid/address";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { failure, success } from "../../core/result";
import type { Progress, SheetRead } from "../workbook";
import type { ReadLimits } from "./limits";
import { READ_LIMITS } from "./limits";
import type { CheckedSheet } from "./package/survey-sheets";
import type { CheckedPackage } from "./preflight";
import { preflight } from "./preflight";
import { fillColours } from "./sheet/fill-colour";
import type { WorkbookContext } from "./sheet/sheet-contents";
import { sheetContents } from "./sheet/sheet-contents";

/** Shares of the work, in per cent, as measured on a sheet of two million cells. */
const CHECKED = 20;
const PARSED = 90;

async function parse(checked: CheckedPackage, indexes: ReadonlySet<number>, range?: string): Promise<HucreWorkbook> {
  return readXlsx(checked.bytes, {
    readStyles: true,
    dateSystem: "1904",
    sheets: (info) => indexes.has(info.index),
    ...(range === undefined ? {} : { range }),
  });
}

/** The library names a part only for a wrong checksum. */
function partNamed(error: unknown): string | null {
  return (error instanceof Error ? /^CRC-32 mismatch for (.+): expected/u.exec(error.message)?.[1] : undefined) ?? null;
}

/** Sheets that are read whole come from one pass, each narrowed one from a pass of its own. */
async function parseAll(checked: CheckedPackage): Promise<{ readonly sheets: ReadonlyMap<CheckedSheet, HucreSheet>; readonly theme: readonly string[] }> {
  const sheets = new Map<CheckedSheet, HucreSheet>();
  const whole = checked.sheets.filter((sheet) => sheet.box.kind === "whole");
  const workbook = await parse(checked, new Set(whole.map((sheet) => sheet.index)));
  for (const [position, sheet] of whole.entries()) {
    const parsed = workbook.sheets[position];
    if (parsed !== undefined) sheets.set(sheet, parsed);
  }
  for (const sheet of checked.sheets) {
    if (sheet.box.kind !== "narrowed") continue;
    const { rows, columns } = sheet.box.box;
    const narrowed = await parse(checked, new Set([sheet.index]), `A1:${cellAddress(Math.max(rows, 1), Math.max(columns, 1))}`);
    const [parsed] = narrowed.sheets;
    if (parsed !== undefined) sheets.set(sheet, parsed);
  }
  return { sheets, theme: workbook.themeColors ?? [] };
}

function convert(sheet: CheckedSheet, parsed: HucreSheet, context: WorkbookContext): SheetRead {
  if (sheet.box.kind !== "narrowed") return sheetContents(parsed, context, undefined);
  const contents = sheetContents(parsed, context, sheet.box.box);
  return sheet.box.leftOut === 0 ? contents : { ...contents, cellsLeftOut: sheet.box.leftOut };
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
  const checked = preflight(bytes, file, limits, (done, total) => progress?.((done / total) * CHECKED, 100));
  if (!checked.ok) return checked;
  try {
    const { sheets, theme } = await parseAll(checked.value);
    progress?.(PARSED, 100);
    const context: WorkbookContext = { dateSystem: checked.value.dateSystem, formats: checked.value.formats, colourOf: fillColours(theme) };
    const contents = checked.value.sheets.flatMap((sheet) => {
      const parsed = sheets.get(sheet);
      return parsed === undefined ? [] : [convert(sheet, parsed, context)];
    });
    progress?.(100, 100);
    return success(contents);
  } catch (error) {
    // The library throws for bytes that passed the checks and still make no sense, such as a wrong checksum.
    return failure({ kind: "file-damaged", file, part: partNamed(error) });
  }
}
