import { deflateSync } from "fflate";
import type { WorkbookPlan } from "../../../core/reports/sheet-plan";
import { crc32 } from "../container/crc32";
import { inflatePart } from "../container/inflate";
import type { PackedFile } from "../container/repack";
import { writeZip } from "../container/repack";
import type { ZipEntry } from "../container/zip-directory";
import { readZipDirectory } from "../container/zip-directory";
import { READ_LIMITS } from "../limits";
import { localeOf } from "./locale";
import { APP_PROPERTIES, coreProperties } from "./properties";

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

function packed(name: string, xml: string): PackedFile {
  const bytes = new TextEncoder().encode(xml);
  return { name, method: 8, crc: crc32(bytes), size: bytes.length, data: deflateSync(bytes) };
}

function finished(entry: ZipEntry, plan: WorkbookPlan): PackedFile {
  if (entry.name === "docProps/core.xml") return packed(entry.name, coreProperties(plan));
  if (entry.name === "docProps/app.xml") return packed(entry.name, APP_PROPERTIES);
  return /^xl\/charts\/chart\d+\.xml$/u.test(entry.name) ? packed(entry.name, chartXml(textOf(entry), plan.language)) : entry;
}

/** Adds to a written workbook what the library has no options for: the language, light gridlines in charts. */
export function finish(bytes: Uint8Array, plan: WorkbookPlan): Uint8Array {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) throw new Error("The written workbook is not a sound zip");
  return writeZip(Array.from(directory.value.values(), (entry) => finished(entry, plan)));
}
