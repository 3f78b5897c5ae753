export type FormatClass = "general" | "text" | "date" | "time" | "percent" | "number";

const classes = new Map<string, FormatClass>();

function classify(format: string): FormatClass {
  if (format === "@") return "text";
  // Text in quotes, escaped characters, colours and conditions say nothing about the kind of value.
  const codes = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, "").split(";")[0] ?? "";
  if (/^\s*(general|yleinen|standard)?\s*$/iu.test(codes)) return "general";
  if (codes.includes("%")) return "percent";
  if (/[dy]/iu.test(codes) || /mmm/iu.test(codes)) return "date";
  if (/[hs]/iu.test(codes)) return "time";
  return "number";
}

/** What kind of value a number format (English codes) shows; undefined is General. */
export function formatClass(format: string | undefined): FormatClass {
  if (format === undefined || format === "General") return "general";
  let known = classes.get(format);
  if (known === undefined) {
    known = classify(format);
    classes.set(format, known);
  }
  return known;
}
