import type { LooksLike } from "../container/looks-like";
import type { ZipDirectory } from "../container/zip-directory";

const SPREADSHEET = "opendocument.spreadsheet";

/** What a zip without an Excel workbook in it is. */
export function packageKind(directory: ZipDirectory): LooksLike {
  const mimetype = directory.get("mimetype");
  if (mimetype !== undefined) {
    const text = mimetype.method === 0 ? new TextDecoder().decode(mimetype.data.subarray(0, 100)) : SPREADSHEET;
    return text.includes(SPREADSHEET) ? "ods" : "unknown";
  }
  // The binary workbook (.xlsb) is opened and saved anew like an old .xls.
  if (directory.has("xl/workbook.bin")) return "xls";
  const isOther = directory.has("[content_types].xml") || Array.from(directory.keys()).some((key) => key.endsWith(".iwa"));
  return isOther ? "unknown" : "zip";
}
