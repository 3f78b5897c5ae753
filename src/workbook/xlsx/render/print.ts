import type { NamedRange, WriteSheet } from "hucre";
import { quoteSheetName } from "../../../core/grid/address";
import type { PlanPrint, SheetPlan } from "../../../core/reports/sheet-plan";
import { cellText } from "../../plan/plan-value";

/** Excel calls a file damaged when a header or footer is longer. */
const LONGEST = 255;
const MARGINS = { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function escaped(text: string): string {
  return cellText(text).replaceAll("&", "&&");
}

/** The longest beginning of each text that fits together with the others; a doubled "&" is not halved. */
function headerText(header: PlanPrint["header"]): string {
  const parts = ([["&L", header.left], ["&C", header.centre], ["&R", header.right]] as const).filter(([, text]) => text !== "");
  const room = Math.floor(LONGEST / Math.max(parts.length, 1)) - 2;
  return parts
    .map(([section, text]) => {
      let cut = text.slice(0, room);
      while (escaped(cut).length > room) cut = cut.slice(0, -1);
      return section + escaped(cut);
    })
    .join("");
}

/** Landscape A4, one page wide unless the plan says otherwise, and as many high as it takes. */
export function renderPrint(print: PlanPrint): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  return {
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: print.pagesWide ?? 1, fitToHeight: print.pagesHigh ?? 0, margins: MARGINS },
    headerFooter: { oddHeader: headerText(print.header), oddFooter: print.footer === "" ? "" : `&C${print.footer}`.slice(0, LONGEST) },
  };
}

/** Rows repeated on each page are a name that belongs to the sheet. */
export function repeatedRows(sheet: SheetPlan): NamedRange[] {
  const rows = sheet.print.repeatRows;
  if (rows === null) return [];
  return [{ name: "_xlnm.Print_Titles", range: `${quoteSheetName(sheet.name)}!$${rows.first}:$${rows.last}`, scope: sheet.name }];
}
