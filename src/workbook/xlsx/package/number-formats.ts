/** English codes of the built-in formats that show dates and times; those without a fixed form are plain dates. */
const BUILT_IN = new Map<number, string>([
  [14, "m/d/yyyy"], [15, "d-mmm-yy"], [16, "d-mmm"], [17, "mmm-yy"], [18, "h:mm AM/PM"], [19, "h:mm:ss AM/PM"],
  [20, "h:mm"], [21, "h:mm:ss"], [22, "m/d/yyyy h:mm"], [45, "mm:ss"], [46, "[h]:mm:ss"], [47, "mm:ss.0"],
  ...[27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id): [number, string] => [id, "yyyy/m/d"]),
]);

const ROOT = /<(?:[\w.-]+:)?styleSheet\b[^>]*[^/]>/u;

/** The styles part with the built-in formats spelt out, before the file's own: those may give a built-in number another meaning. */
export function spellOutFormats(xml: string): string {
  const builtIn = Array.from(BUILT_IN, ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`).join("");
  return xml.replace(ROOT, (root) => `${root}<numFmts>${builtIn}</numFmts>`);
}
