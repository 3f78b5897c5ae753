import { readZipDirectory } from "../../src/workbook/xlsx/container/zip-directory";
import { READ_LIMITS } from "../../src/workbook/xlsx/limits";
import { PartReader } from "../../src/workbook/xlsx/package/part-reader";
import { decodeXml, startTags } from "../../src/workbook/xlsx/package/xml-tags";

/** A drop-down list or a note beside the chosen cell, as a file has it. */
export interface FileValidation {
  readonly range: string;
  /** Where the list's values come from; null where there is only a note. */
  readonly source: string | null;
  readonly title: string;
  readonly note: string;
}

const VALIDATION = /<dataValidation [^>]*>[\s\S]*?<\/dataValidation>/gu;
const SOURCE = /<formula1>([\s\S]*?)<\/formula1>/u;

function validationOf(xml: string): FileValidation {
  const attributes = startTags(xml)[0]?.attributes;
  const attribute = (name: string): string => attributes?.get(name) ?? "";
  const source = attribute("type") === "list" ? decodeXml(SOURCE.exec(xml)?.[1] ?? "") : null;
  return { range: attribute("sqref"), source, title: attribute("promptTitle"), note: attribute("prompt") };
}

/** What may be chosen in the cells of a workbook that LibreOffice wrote, sheet by sheet: it names its parts in the order of the sheets. */
export function validationsIn(bytes: Uint8Array, sheets: number): readonly (readonly FileValidation[])[] {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) throw new Error("The file is no zip");
  const parts = new PartReader("", directory.value, { limits: READ_LIMITS, used: 0 });
  return Array.from({ length: sheets }, (_, index) => {
    const text = parts.text(`xl/worksheets/sheet${index + 1}.xml`);
    if (!text.ok || text.value === undefined) throw new Error(`The file has no sheet ${index + 1}`);
    return Array.from(text.value.matchAll(VALIDATION), ([xml]) => validationOf(xml));
  });
}
