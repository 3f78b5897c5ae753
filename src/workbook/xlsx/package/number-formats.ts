import { decodeXml } from "./xml-tags";

/** English codes of the built-in formats that show dates and times; those without a fixed form are plain dates. */
const BUILT_IN = new Map<number, string>([
  [14, "m/d/yyyy"], [15, "d-mmm-yy"], [16, "d-mmm"], [17, "mmm-yy"], [18, "h:mm AM/PM"], [19, "h:mm:ss AM/PM"],
  [20, "h:mm"], [21, "h:mm:ss"], [22, "m/d/yyyy h:mm"], [45, "mm:ss"], [46, "[h]:mm:ss"], [47, "mm:ss.0"],
  ...[27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id): [number, string] => [id, "yyyy/m/d"]),
]);

const CODE = /(<(?:[\w.-]+:)?numFmt\s[^>]*?\bformatCode\s*=\s*)("[^"]*"|'[^']*')/gu;
const ROOT = /<(?:[\w.-]+:)?styleSheet\b[^>]*[^/]>/u;
const VEIL = /^@"(\d+)"$/u;

/** The styles part with veiled number formats, and what each veil stands for. */
export interface VeiledFormats {
  readonly xml: string;
  readonly codes: readonly string[];
}

/**
 * Replaces every number format by one that says nothing (`@"7"`). The library turns cells with a date format into
 * `Date` objects, which know neither 29.2.1900 nor numbers beyond their range nor parts of a millisecond: behind
 * the veil all numbers come through as they are stored.
 */
export function veilNumberFormats(xml: string): VeiledFormats {
  const codes: string[] = [];
  const veil = (code: string): string => `"@&quot;${codes.push(code) - 1}&quot;"`;
  const veiled = xml.replace(CODE, (_whole, head: string, quoted: string) => head + veil(decodeXml(quoted.slice(1, -1))));
  const builtIn = Array.from(BUILT_IN, ([id, code]) => `<numFmt numFmtId="${id}" formatCode=${veil(code)}/>`).join("");
  // Before the file's own formats, which may give a built-in number another meaning.
  return { xml: veiled.replace(ROOT, (root) => `${root}<numFmts>${builtIn}</numFmts>`), codes };
}

/** The number format behind a veil; undefined is General. */
export function unveil(format: string | undefined, codes: readonly string[]): string | undefined {
  if (format === undefined) return undefined;
  const number = VEIL.exec(format)?.[1];
  const code = number === undefined ? format : codes[Number(number)];
  return code === "General" || code === "" ? undefined : code;
}
