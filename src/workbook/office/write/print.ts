import type { SheetPlan } from "../../../core/reports/sheet-plan";

const POINTS_PER_INCH = 72;
const SIDE = 0.5 * POINTS_PER_INCH;
const TOP = 0.75 * POINTS_PER_INCH;
const HEADER = 0.3 * POINTS_PER_INCH;

function escaped(text: string): string {
  return text.replaceAll("&", "&&");
}

/** Landscape A4, one page wide unless the plan says otherwise, and as many high as it takes. */
export function writePrint(sheet: Excel.Worksheet, { print, pageBreaks }: SheetPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide ?? 1, ...(print.pagesHigh === undefined ? {} : { verticalFitToPages: print.pagesHigh }) };
  pageLayout.leftMargin = SIDE;
  pageLayout.rightMargin = SIDE;
  pageLayout.topMargin = TOP;
  pageLayout.bottomMargin = TOP;
  pageLayout.headerMargin = HEADER;
  pageLayout.footerMargin = HEADER;
  if (print.repeatRows !== null) pageLayout.setPrintTitleRows(`$${print.repeatRows.first}:$${print.repeatRows.last}`);
  for (const row of pageBreaks) sheet.horizontalPageBreaks.add(`A${row}`);
  const page = pageLayout.headersFooters.defaultForAllPages;
  page.leftHeader = escaped(print.header.left);
  page.centerHeader = escaped(print.header.centre);
  page.rightHeader = escaped(print.header.right);
  page.centerFooter = print.footer;
}
