import { foldCase } from "../../text/clean";
import { tokensOf } from "../metric/figures/tokens";
import type { Rate } from "./unit-of-figure";
import { RATES, unitRole } from "./unit-of-figure";
import type { UnitRole, WorkUnit } from "./work-units";
import { isWorkUnit } from "./work-units";

/** The unit that a header ("Työmäärä, htp/v") or a number format (`0 "htp"`) names for bare numbers. */
export interface WrittenUnit {
  readonly unit: WorkUnit | "calendar-week" | "calendar-month" | "percent" | "money";
  readonly per: Rate | undefined;
}

function namesUnit(role: UnitRole | undefined): role is WrittenUnit["unit"] {
  return isWorkUnit(role) || role === "calendar-week" || role === "calendar-month" || role === "percent" || role === "money";
}

/**
 * The unit named in a text without figures; undefined when there is none. An amount of work goes before money:
 * "htp / €" counts work.
 */
export function unitIn(text: string): WrittenUnit | undefined {
  const tokens = tokensOf(foldCase(text));
  let found: WrittenUnit | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "word" && token.kind !== "percent") continue;
    const role = token.kind === "percent" ? "percent" : unitRole(token.word);
    if (!namesUnit(role) || (found !== undefined && (isWorkUnit(found.unit) || !isWorkUnit(role)))) continue;
    // A lone letter is a unit only where it stands apart: "Resurssit (h)", "Työ, h".
    const before = tokens[index - 1];
    if (token.kind === "word" && token.word.plain.length < 2 && before !== undefined && before.kind !== "sign") continue;
    if (before?.kind === "sign" && before.sign === "/") continue;
    const after = tokens[index + 1];
    const rated = tokens[index + 2];
    const perRole = after?.kind === "sign" && after.sign === "/" && rated?.kind === "word" ? unitRole(rated.word) : undefined;
    found = { unit: role, per: perRole === undefined || perRole === "money" ? undefined : (RATES[perRole] ?? "other") };
  }
  return found;
}

const QUOTED = /"(?<text>[^"]+)"|\[\$(?<currency>[^\]-]+)/gu;

/** The unit in a number format's literal text: `0.0 "htv"`, `#,##0 [$€-x]`. */
export function unitOfFormat(format: string | undefined): WrittenUnit | undefined {
  if (format === undefined) return undefined;
  if (format.includes("€")) return { unit: "money", per: undefined };
  for (const match of format.matchAll(QUOTED)) {
    const unit = unitIn(match.groups?.["text"] ?? match.groups?.["currency"] ?? "");
    if (unit !== undefined) return unit;
  }
  return undefined;
}
