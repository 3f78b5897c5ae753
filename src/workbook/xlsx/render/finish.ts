import { rangeAddress } from "../../../core/grid/address";
import type { PlanCell, WorkbookPlan } from "../../../core/reports/sheet-plan";
import { inflatePart } from "../container/inflate";
import { packTexts } from "../container/pack";
import type { PackedFile } from "../container/repack";
import { writeZip } from "../container/repack";
import type { ZipEntry } from "../container/zip-directory";
import { readZipDirectory } from "../container/zip-directory";
import { READ_LIMITS } from "../limits";
import { localeOf } from "./locale";
import { APP_PROPERTIES, coreProperties } from "./properties";
import { SharedTexts } from "./shared-texts";
import { sheetRows } from "./sheet-rows";
import type { Stubs } from "./stubs";
import { looksIn } from "./stubs";

const LIGHT_GRIDLINES =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

function chartXml(xml: string, language: string): string {
  return xml.replaceAll("<c:majorGridlines/>", LIGHT_GRIDLINES).replaceAll('<a:rPr lang="en-US"', `<a:rPr lang="${localeOf(language)}"`);
}

function textOf(entry: ZipEntry): string {
  const decoder = new TextDecoder();
  let text = "";
  inflatePart(entry, { limits: READ_LIMITS, used: 0 }, (chunk) => {
    text += decoder.decode(chunk, { stream: true });
  });
  return text + decoder.decode();
}

const SHARED_TEXTS = "xl/sharedStrings.xml";

function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function dimension(rows: Stubs["rows"][number]): string {
  const lastColumn = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return rangeAddress({ firstRow: 1, firstColumn: 1, lastRow: Math.max(rows.length, 1), lastColumn });
}

/** A sheet's part as the library wrote it, with the planned rows in the place of its own. */
function* withRows(xml: string, rows: readonly (readonly (PlanCell | null)[])[], rowXml: Iterable<string>): Generator<string> {
  const [head = "", tail = ""] = xml.split(/<sheetData>.*<\/sheetData>|<sheetData\/>/su);
  yield `${head.replace(/(?:<dimension ref="[^"]*"\/>)?<sheetViews/u, `<dimension ref="${dimension(rows)}"/><sheetViews`)}<sheetData>`;
  yield* rowXml;
  yield `</sheetData>${tail}`;
}

/** The parts with cells: the sheets, and the texts that these refer to. */
async function cellParts(plan: WorkbookPlan, { rows, looks, sampleRow, sheetNames }: Stubs, textOfPart: (name: string) => string): Promise<readonly PackedFile[]> {
  const texts = new SharedTexts();
  const context = { sheets: sheetNames, looks: looksIn(textOfPart(sheetPart(0)), sampleRow, looks), texts };
  const files: PackedFile[] = [];
  for (const [index, sheet] of plan.sheets.entries()) {
    const planned = rows[index] ?? [];
    files.push(await packTexts(sheetPart(index), withRows(textOfPart(sheetPart(index)), planned, sheetRows(planned, sheet.rowHeights, context))));
  }
  return [...files, await packTexts(SHARED_TEXTS, texts.part())];
}

/** Small parts that the library has no options for: title and language, light gridlines in charts. */
async function finished(entry: ZipEntry, plan: WorkbookPlan): Promise<PackedFile> {
  if (entry.name === "docProps/core.xml") return packTexts(entry.name, [coreProperties(plan)]);
  if (entry.name === "docProps/app.xml") return packTexts(entry.name, [APP_PROPERTIES]);
  return /^xl\/charts\/chart\d+\.xml$/u.test(entry.name) ? packTexts(entry.name, [chartXml(textOf(entry), plan.language)]) : entry;
}

/** Puts the planned cells into a workbook that the library wrote around stubs, and adds what the library has no options for. */
export async function finish(bytes: Uint8Array, plan: WorkbookPlan, stubs: Stubs): Promise<Uint8Array> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) throw new Error("The written workbook is not a sound zip");
  const entries = new Map(Array.from(directory.value.values(), (entry) => [entry.name, entry]));
  const cells = await cellParts(plan, stubs, (name) => {
    const entry = entries.get(name);
    if (entry === undefined) throw new Error(`The written workbook has no part ${name}`);
    return textOf(entry);
  });
  const filled = new Map(cells.map((file) => [file.name, file]));
  const files: PackedFile[] = [];
  for (const entry of entries.values()) files.push(filled.get(entry.name) ?? (await finished(entry, plan)));
  return writeZip(files);
}
