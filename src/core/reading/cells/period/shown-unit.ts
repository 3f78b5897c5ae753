/** The smallest unit of the calendar that a date format shows. */
export type ShownUnit = "day" | "month" | "year";

const shown = new Map<string, ShownUnit>();

function classify(format: string): ShownUnit {
  // Text in quotes, escaped characters and locale codes show no part of the date.
  const codes = (format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, "").split(";")[0] ?? "").toLowerCase();
  if (/[dhs]/u.test(codes)) return "day";
  return codes.includes("m") ? "month" : "year";
}

/** What a date format shows: "mmm.yy" the month only, so that a typed 5/2025 is not taken for its first day. */
export function shownUnit(format: string): ShownUnit {
  let unit = shown.get(format);
  if (unit === undefined) {
    unit = classify(format);
    shown.set(format, unit);
  }
  return unit;
}
