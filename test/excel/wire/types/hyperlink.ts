import type { Range } from "../../../../src/core/grid/grid";
import { cellKey } from "../../../../src/core/grid/grid";
import { cellsOf } from "../../workbook/area";
import { eachPlace, setFormat, valueOf } from "../../workbook/cells";
import { checkSheet } from "../../workbook/guard";
import { HostError, unknownMember } from "../../workbook/host-error";
import { isRecord } from "../../workbook/json";
import type { Json } from "../../workbook/json";
import type { Hyperlink, Sheet } from "../../workbook/model";
import type { Workbook } from "../../workbook/workbook";
import { writeCells } from "../../workbook/write-cells";

const PARTS = ["address", "documentReference", "screenTip", "textToDisplay"] as const;
const LINK_COLOUR = "#0563C1";
const LONGEST_TIP = 255;

function parse(value: Json): Hyperlink {
  if (!isRecord(value)) throw new HostError("InvalidArgument", "A link is an object");
  const stranger = Object.keys(value).find((key) => !PARTS.some((part) => part === key));
  if (stranger !== undefined) throw unknownMember(`the part ${stranger} of a link`);
  const link = Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && part !== "").map(([key, part]) => {
    if (typeof part !== "string") throw new HostError("InvalidArgument", `The ${key} of a link is text`);
    return [key, part];
  })) as Hyperlink;
  if ((link.address === undefined) === (link.documentReference === undefined)) throw new HostError("InvalidArgument", "A link leads to an address or to a place in the workbook");
  if ((link.screenTip ?? "").length > LONGEST_TIP) throw new HostError("InvalidArgument", "The tip of a link is too long");
  return link;
}

/** The link that all cells of a range have, or null. */
export function readHyperlink(sheet: Sheet, area: Range): Json {
  const links = new Set<string>();
  if (cellsOf(area) > 10_000) return null;
  eachPlace(area, (row, column) => links.add(JSON.stringify(sheet.links.get(cellKey(row, column)) ?? null)));
  const [link] = links;
  return links.size === 1 && link !== undefined ? (JSON.parse(link) as Json) : null;
}

/** Makes links of cells: they show the text (or what the link leads to, when they are empty) and look like links. */
export function writeHyperlink(workbook: Workbook, sheet: Sheet, area: Range, value: Json): void {
  checkSheet(workbook, sheet, "allowInsertHyperlinks");
  const link = parse(value);
  const text = link.textToDisplay;
  if (text !== undefined) writeCells(workbook, sheet, area, `'${text}`);
  else if (valueOf(sheet, area.firstRow, area.firstColumn) === null) writeCells(workbook, sheet, area, `'${link.address ?? link.documentReference ?? ""}`);
  eachPlace(area, (row, column) => { sheet.links.set(cellKey(row, column), link); });
  setFormat(sheet, area, "fontColor", LINK_COLOUR);
  setFormat(sheet, area, "underline", "Single");
}
