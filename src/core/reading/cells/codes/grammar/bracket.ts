import type { Env } from "../env";
import type { Found } from "../found";
import { atMost, together } from "../found";
import { findName, findWord } from "../vocabulary/find-word";
import { qualified } from "./qualifier";
import type { Step } from "./step";
import { hasCodes } from "./step";

const BRACKET = /^(?<before>[^([{]*)[([{](?<inside>[^)\]}]*)[)\]}]*(?<after>.*)$/u;

/** What stands in the brackets, where it is a value of the same list; a probable word is a remark. */
function readInside(inside: string, env: Env): Found | undefined {
  const found = findWord(qualified(inside)?.rest ?? inside, env.list);
  return found?.sure === "uncertain" ? undefined : found;
}

/** A reading with a value that needs no confirming. */
function sureOnly(found: Found | undefined): Found | undefined {
  return hasCodes(found) && found.sure !== "uncertain" ? found : undefined;
}

function isSame(a: readonly string[], b: readonly string[], env: Env): boolean {
  return b.every((code) => a.includes(code) || env.list.codes.some((each) => each.code === code && each.partOf !== undefined && a.includes(each.partOf)));
}

function withSecond(main: Found, second: Found, env: Env, inside: string): Found {
  if (env.list.several) return { ...atMost(main, "normalised"), codes: [...new Set([...main.codes, ...second.codes])] };
  const kept = { ...main, secondary: [...(main.secondary ?? []), ...second.codes], detail: inside };
  return atMost(kept, env.list.secondary ? "normalised" : "uncertain", env.list.secondary ? undefined : "several-values");
}

/**
 * "A (C)": a second value; "Pieni (S)": the same value twice; "TOSI (sivistys)": a remark, kept as detail.
 * Text after the bracket belongs to the value before it.
 */
export const readBracket: Step = (text, env, read) => {
  const groups = BRACKET.exec(text)?.groups;
  const inside = groups?.["inside"]?.trim().replace(/^[+&]\s*(?=\S)/u, "") ?? "";
  const outside = `${groups?.["before"] ?? ""} ${groups?.["after"] ?? ""}`.trim();
  if (groups === undefined || inside === "" || outside === "") return undefined;
  const main = read(outside, env);
  // "A (ent. B)": what held before is a remark, but somebody has changed the value.
  if (hasCodes(main) && qualified(inside)?.qualifier === "former") return { ...atMost(main, "uncertain", "change"), detail: inside };
  const second = readInside(inside, env) ?? sureOnly(read(inside, env));
  if (!hasCodes(main)) {
    const named = findName(inside, env.list);
    return named === undefined || named.sure === "uncertain" ? undefined : { ...atMost(named, "normalised"), detail: outside };
  }
  if (second === undefined) {
    return { ...atMost(main, "normalised"), detail: inside, aside: { ...main.aside, ...read(inside, env)?.aside } };
  }
  if (isSame(main.codes, second.codes, env)) {
    const narrower = second.codes.some((code) => !main.codes.includes(code));
    return { ...together([main, second], "normalised"), codes: narrower || !env.list.several ? second.codes : main.codes, note: undefined, sure: "normalised" };
  }
  return withSecond(main, second, env, inside);
};
