import type { DateSystem } from "../../../core/grid/grid";
import { startTags } from "./xml-tags";

/** A sheet as the workbook's own list names it. */
export interface ListedSheet {
  readonly name: string;
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly dateSystem: DateSystem;
  /** In the order of the tabs; the library counts the same sheets in the same order. */
  readonly sheets: readonly ListedSheet[];
}

function relationshipId(attributes: ReadonlyMap<string, string>): string {
  for (const [key, value] of attributes) {
    if (key.toLowerCase().endsWith(":id")) return value;
  }
  return "";
}

/** Reads the list of sheets and the date system from the workbook part. */
export function readWorkbookPart(xml: string): WorkbookPart {
  const tags = startTags(xml);
  const flag = tags.find((tag) => tag.name === "workbookPr")?.attributes.get("date1904");
  const sheets = tags
    .filter((tag) => tag.name === "sheet")
    .map(({ attributes }) => ({ name: attributes.get("name") ?? "", relationship: relationshipId(attributes) }))
    .filter((sheet) => sheet.name !== "" && sheet.relationship !== "");
  return { dateSystem: flag === "1" || flag === "true" ? 1904 : 1900, sheets };
}
