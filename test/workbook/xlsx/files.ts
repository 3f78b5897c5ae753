import type { Zippable } from "fflate";
import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export function worksheet(data: string, after = "", before = ""): string {
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

export function relationships(...items: readonly (readonly [id: string, type: string, target: string])[]): string {
  return `<Relationships xmlns="${PACKAGE}">${items.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`).join("")}</Relationships>`;
}

export interface WorkbookFile {
  /** Sheet parts by the names of the sheets. */
  readonly sheets?: Readonly<Record<string, string>>;
  readonly workbookPr?: string;
  readonly strings?: string;
  readonly styles?: string;
  /** Parts added, or put in the place of others; undefined takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

/** The parts of a small workbook as a program other than ours would write them. */
export function workbookParts(file: WorkbookFile): Record<string, Uint8Array> {
  const sheets = Object.entries(file.sheets ?? { Tiekartta: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') });
  const list = sheets.map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("");
  const targets = sheets.map((_, index): readonly [string, string, string] => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`]);
  const shared: readonly (readonly [string, string, string])[] = [["rIdStrings", "sharedStrings", "sharedStrings.xml"], ["rIdStyles", "styles", "styles.xml"]];
  const parts: Record<string, string | Uint8Array | undefined> = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${file.workbookPr ?? ""}/><sheets>${list}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(...targets, ...shared),
    ...Object.fromEntries(sheets.map(([, xml], index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${file.strings ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${file.styles ?? ""}</styleSheet>`,
    ...file.parts,
  };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, content]) => (content === undefined ? [] : [[name, typeof content === "string" ? strToU8(content) : content]])),
  );
}

export function zip(parts: Zippable): Uint8Array {
  return zipSync(parts, { level: 6 });
}

/** A small workbook as bytes. */
export function workbookFile(file: WorkbookFile = {}): Uint8Array {
  return zip(workbookParts(file));
}

/** The same zip with another name or size in its central directory, which the zip library itself would not write. */
export function patched(bytes: Uint8Array, part: string, change: (view: DataView, header: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const name = strToU8(part);
  for (let at = 0; at + 46 + name.length <= copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50 || view.getUint16(at + 28, true) !== name.length) continue;
    if (name.every((byte, index) => copy[at + 46 + index] === byte)) change(view, at);
  }
  return copy;
}
