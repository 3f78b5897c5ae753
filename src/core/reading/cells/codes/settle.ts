import type { CellValue } from "../../../grid/cell-value";
import type { Reading } from "../../reading";
import type { Codes } from "../../values";
import type { Env } from "./env";
import type { Found } from "./found";
import { atMost } from "./found";
import { suggestionFor } from "./suggestion";

/** The value that counts where a list allows one and several were found. */
function mainOf(codes: readonly string[], env: Env): string | undefined {
  if (env.list.undecided === "as-written") return codes[0];
  const order = env.list.codes.map((code) => code.code).filter((code) => codes.includes(code));
  return env.list.undecided === "list-first" ? order[0] : order.at(-1);
}

function limited(found: Found, env: Env): Found {
  const most = env.list.most;
  if (env.list.several) return most !== undefined && found.codes.length > most ? atMost({ ...found, note: found.note ?? "several-values" }, "uncertain") : found;
  if (found.codes.length < 2) return found;
  return env.list.secondary ? atMost(found, "normalised") : atMost(found, "uncertain", "several-values");
}

/** Where several are allowed, secondary values are values like any other, but only beside a main one. */
function valueCodes(found: Found, main: string | undefined, env: Env): readonly string[] {
  if (!env.list.several) return main === undefined ? [] : [main];
  return found.codes.length === 0 ? [] : [...found.codes, ...(found.secondary ?? [])];
}

/** The reading of a cell from what was found in it: one value and others, or several where the list allows them. */
export function settle(raw: CellValue, text: string, first: Found, env: Env): Reading<Codes> {
  const found = limited(first, env);
  const { note, detail } = found;
  const asideFound = found.aside !== undefined && Object.keys(found.aside).length > 0 ? found.aside : undefined;
  const rest = { ...(note === undefined ? {} : { note }), ...(detail === undefined ? {} : { detail }), ...(asideFound === undefined ? {} : { aside: asideFound }) };
  if (found.sure === "none") return { raw, status: "unreadable", ...rest, ...(found.suggestion === undefined ? {} : { suggestion: found.suggestion }) };
  const main = env.list.several ? undefined : mainOf(found.codes, env);
  const codes = valueCodes(found, main, env);
  const suggestion = found.suggestion ?? (found.sure === "ok" ? undefined : suggestionFor(codes, text, env.list, env.programme));
  const shared = { raw, status: found.sure, ...rest, ...(suggestion === undefined ? {} : { suggestion }) };
  if (env.list.several && codes.length > 0) return { ...shared, value: codes };
  const others = [...new Set([...found.codes, ...(found.secondary ?? [])])].filter((code) => code !== main);
  return { ...shared, ...(main === undefined ? {} : { value: main }), ...(others.length === 0 ? {} : { others }) };
}
