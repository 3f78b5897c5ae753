import type { Range } from "../../../../src/core/grid/grid";
import type { Json } from "../json";

export const HEADER_FOOTER_PARTS = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"] as const;

/** Sheet-wide print settings that are one value each. */
const SCALARS = {
  Orientation: "Portrait",
  PaperSize: "A4",
  BlackAndWhite: false,
  CenterHorizontally: false,
  CenterVertically: false,
  PrintGridlines: false,
  PrintHeadings: false,
  PrintOrder: "DownThenOver",
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
} as const;

export type PageScalar = keyof typeof SCALARS;

export interface PageLayout {
  readonly scalars: Record<PageScalar, string | number | boolean>;
  zoom: Readonly<Record<string, Json>>;
  readonly headerFooter: Record<(typeof HEADER_FOOTER_PARTS)[number], string>;
  printArea: Range | null;
  titleRows: Range | null;
  titleColumns: Range | null;
  /** Rows that begin a new page, in order. */
  rowBreaks: readonly number[];
}

export const PAGE_SCALARS = Object.keys(SCALARS) as readonly PageScalar[];

/** What a page scalar may be set to; numbers are points. */
export const PAGE_CHOICES: Partial<Record<PageScalar, readonly string[]>> = {
  Orientation: ["Portrait", "Landscape"],
  PaperSize: ["A3", "A4", "A5", "Letter", "Legal", "Tabloid", "Executive"],
  PrintOrder: ["DownThenOver", "OverThenDown"],
};

export function newPageLayout(): PageLayout {
  return {
    scalars: { ...SCALARS },
    zoom: { scale: 100 },
    headerFooter: { LeftHeader: "", CenterHeader: "", RightHeader: "", LeftFooter: "", CenterFooter: "", RightFooter: "" },
    printArea: null,
    titleRows: null,
    titleColumns: null,
    rowBreaks: [],
  };
}
