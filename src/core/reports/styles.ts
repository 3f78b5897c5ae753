/** How a kind of cell looks. Adapters turn it into the host's formats. Colours are "RRGGBB". */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: "thin" | "bottom";
  readonly align?: "left" | "right" | "center";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** English format codes; absent is General. */
  readonly numberFormat?: string;
}

/** The one accent colour (dark blue, 8.6:1 on white) and its tints; red and amber are always doubled by a word or a sign. */
const ACCENT = "1F4E79";
const TINT = "DDEBF7";
const GREY = "595959";

/** Right-aligned cells keep a little off their right border, so that a figure does not touch the text of the next column. */
export const STYLES = {
  title: { bold: true, size: 16, colour: ACCENT },
  subtitle: { size: 9, colour: GREY },
  heading: { bold: true, size: 12, colour: ACCENT },
  header: { bold: true, colour: "FFFFFF", fill: ACCENT, wrap: true, align: "left" },
  headerRight: { bold: true, colour: "FFFFFF", fill: ACCENT, wrap: true, align: "right", indent: 1 },
  text: { numberFormat: "@" },
  wrapped: { wrap: true, numberFormat: "@" },
  plain: {},
  wrappedPlain: { wrap: true },
  bold: { bold: true },
  muted: { colour: GREY, italic: true },
  date: { numberFormat: "d.m.yyyy", align: "right", indent: 1 },
  year: { numberFormat: "0", align: "right", indent: 1 },
  /** A year that names a line of a table. */
  yearLabel: { numberFormat: "0", align: "left" },
  integer: { numberFormat: "#,##0", align: "right", indent: 1 },
  decimal: { numberFormat: "#,##0.0", align: "right", indent: 1 },
  /** Person-years: two decimals, since a tenth is three weeks and more. */
  personYears: { numberFormat: "#,##0.00", align: "right", indent: 1 },
  money: { numberFormat: "#,##0.00", align: "right", indent: 1 },
  moneyWhole: { numberFormat: "#,##0", align: "right", indent: 1 },
  percent: { numberFormat: "0 %", align: "right", indent: 1 },
  /** A figure that people may change: what stands on it follows. */
  input: { numberFormat: "#,##0", align: "right", indent: 1, fill: "FFF2CC", border: "thin" },
  inputMoney: { numberFormat: "#,##0.00", align: "right", indent: 1, fill: "FFF2CC", border: "thin" },
  inputDecimal: { numberFormat: "#,##0.0", align: "right", indent: 1, fill: "FFF2CC", border: "thin" },
  inputYear: { numberFormat: "0", align: "right", indent: 1, fill: "FFF2CC", border: "thin" },
  keyFigure: { bold: true, size: 20, colour: ACCENT, fill: TINT, align: "center", numberFormat: "#,##0" },
  keyPercent: { bold: true, size: 20, colour: ACCENT, fill: TINT, align: "center", numberFormat: "0 %" },
  keyLabel: { size: 9, colour: GREY, fill: TINT, align: "center", wrap: true },
  total: { bold: true, border: "thin", numberFormat: "#,##0", align: "right", indent: 1 },
  totalDecimal: { bold: true, border: "thin", numberFormat: "#,##0.0", align: "right", indent: 1 },
  totalMoney: { bold: true, border: "thin", numberFormat: "#,##0.00", align: "right", indent: 1 },
  totalPercent: { bold: true, border: "thin", numberFormat: "0 %", align: "right", indent: 1 },
  totalLabel: { bold: true, border: "thin" },
  /** A bar of full blocks: the same colour as the charts, and the figure stands beside it. */
  bar: { colour: ACCENT, indent: 1 },
  link: { colour: "0563C1" },
  linkInteger: { colour: "0563C1", numberFormat: "#,##0", align: "right", indent: 1 },
  error: { bold: true, colour: "9C0006", fill: "FFC7CE" },
  warning: { colour: "7F4F00", fill: "FFEB9C" },
  info: { colour: ACCENT, fill: TINT },
  good: { colour: "375623", fill: "E2EFDA" },
  totalDate: { bold: true, border: "thin", numberFormat: "d.m.yyyy", align: "right", indent: 1 },
  /** The schedule's narrow columns: header, first and last day above it, the mark of today's column, and the cell of a bar. */
  headerNarrow: { bold: true, size: 9, colour: "FFFFFF", fill: ACCENT, wrap: true, align: "center" },
  dayNarrow: { size: 8, colour: GREY, numberFormat: "d.m.", align: "center" },
  todayMark: { bold: true, colour: ACCENT, align: "center" },
  barCell: { align: "center", border: "bottom" },
  /** Cells before the bars, with the line that leads the eye along the row. */
  lined: { wrap: true, border: "bottom" },
  linedDate: { numberFormat: "d.m.yyyy", align: "right", indent: 1, border: "bottom" },
  linedInteger: { numberFormat: "#,##0", align: "right", indent: 1, border: "bottom" },
  /** Bars from dark to light; a letter in each cell tells its status as well. */
  barLate: { bold: true, colour: "FFFFFF", fill: "9C0006" },
  barInProgress: { colour: "FFFFFF", fill: "2E75B6" },
  barDone: { colour: "1F3864", fill: "9DC3E6" },
  barContinuous: { colour: "262626", fill: "BFBFBF" },
  barPaused: { colour: "5F3B00", fill: "FFD966" },
  barAhead: { colour: ACCENT, fill: TINT },
  barDropped: { colour: GREY, fill: "F2F2F2" },
  barUnknown: { colour: "262626", fill: "D9D9D9" },
  /** Today's column where no bar is. */
  todayColumn: { fill: "FFF2CC" },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;
