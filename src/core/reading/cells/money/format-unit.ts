import { roleOf } from "./vocabulary";

/** What a number format shows beside the number. */
export interface FormatUnit {
  /** 3 thousands, 6 millions: words in the format that Excel only shows, without scaling the number. */
  readonly power?: 3 | 6;
  readonly foreign: boolean;
}

const known = new Map<string, FormatUnit>();
const LITERALS = /"(?<quoted>[^"]*)"|\[\$(?<currency>[^\]-]*)[^\]]*\]|\\(?<escaped>.)/gu;
const WORDS = /\p{L}+|[€$£]/gu;

function classify(format: string): FormatUnit {
  const words: string[] = [];
  for (const { groups } of format.matchAll(LITERALS)) words.push(...(`${groups?.["quoted"] ?? ""} ${groups?.["currency"] ?? ""}${groups?.["escaped"] ?? ""}`.toLowerCase().match(WORDS) ?? []));
  const roles = words.map(roleOf);
  const foreign = roles.includes("foreign");
  // A comma after the last digit place makes Excel divide what it shows by a thousand: the stored number is in euros.
  const scaled = /[0#],+(?!\s*[0#?.,])/u.test(format.replace(LITERALS, " ").split(";")[0] ?? "");
  if (scaled) return { foreign };
  const currency = roles.includes("currency");
  if (roles.includes("million") && (currency || words.some((word) => word.length > 1 && roleOf(word) === "million"))) return { power: 6, foreign };
  if (roles.includes("thousand") && (currency || words.some((word) => word.length > 1 && roleOf(word) === "thousand"))) return { power: 3, foreign };
  return { foreign };
}

/** The unit and currency that a number format (English codes) puts beside the number. */
export function formatUnit(format: string | undefined): FormatUnit {
  if (format === undefined || format === "General") return { foreign: false };
  let unit = known.get(format);
  if (unit === undefined) known.set(format, (unit = classify(format)));
  return unit;
}
