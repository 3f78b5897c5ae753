import { parseRange } from "../../../core/grid/address";
import type { Selection } from "../../live-workbook";

/** What Office calls a selection of several ranges, or of something that is no cell. */
const NO_RANGE: ReadonlySet<string> = new Set(["InvalidSelection", "InvalidReference", "InvalidOperation"]);

const LAST_ROW = 1_048_576;
const LAST_COLUMN = "XFD";

/** "A:D" and "3:9" as whole columns and rows. */
function wholeRange(address: string): string {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/u.exec(address);
  if (columns !== null) return `${columns[1] ?? ""}1:${columns[2] ?? ""}${LAST_ROW}`;
  const rows = /^\$?(\d+):\$?(\d+)$/u.exec(address);
  return rows === null ? address : `A${rows[1] ?? ""}:${LAST_COLUMN}${rows[2] ?? ""}`;
}

/** The cells that the person has selected; null where they are no single range. One round trip. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection | null> {
  const selected = context.workbook.getSelectedRange();
  selected.load("address");
  selected.worksheet.load("name");
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && NO_RANGE.has(error.code)) return null;
    throw error;
  }
  const range = parseRange(wholeRange(selected.address.replace(/^.*!/u, "")));
  return range === undefined ? null : { sheet: selected.worksheet.name, range };
}
