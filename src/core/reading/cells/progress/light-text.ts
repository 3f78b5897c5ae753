import type { NoteCode } from "../../note";
import type { Light } from "../../values";
import type { Scan } from "../metric/figures/figures";
import type { LightRole } from "./light-words";
import { lightOfFace, lightOfSign, lightWords } from "./light-words";

/** What a text says of a traffic light. */
export interface LightText {
  readonly light?: Light;
  readonly others?: readonly Light[];
  readonly sure: boolean;
  readonly note?: NoteCode;
}

/** From the best to the worst; grey says that nothing is known. */
const BADNESS: readonly Light[] = ["grey", "green", "yellow", "red"];

function worst(lights: readonly Light[]): Light | undefined {
  return BADNESS.findLast((light) => lights.includes(light));
}

function isLight(role: LightRole | undefined): role is Light {
  return role === "green" || role === "yellow" || role === "red" || role === "grey";
}

/** A verdict in words: how bad the trouble is, or that there is none. */
function verdict(roles: ReadonlySet<LightRole | undefined>, negated: boolean): LightText | undefined {
  const small = roles.has("small");
  const big = roles.has("big");
  if (roles.has("trouble") || roles.has("watch")) {
    // "ei merkittäviä viiveitä" leaves room for small ones.
    if (negated) return { light: "green", sure: !big, ...(big ? { note: "negated" as const } : {}) };
    if (big && !small) return { light: "red", sure: true };
    const sure = small || roles.has("watch");
    return { light: "yellow", sure, ...(sure ? {} : { note: "two-candidates" as const }) };
  }
  if (roles.has("late")) {
    if (negated) return { light: "green", sure: true };
    if (small) return { light: "yellow", sure: true };
    return { light: "red", sure: big, ...(big ? {} : { note: "two-candidates" as const }) };
  }
  if (roles.has("critical")) return negated ? { light: "yellow", sure: false, note: "negated" } : { light: "red", sure: true };
  if (!roles.has("on-track")) return undefined;
  if (roles.has("off")) return { light: "red", sure: true };
  if (negated) return { light: "red", sure: false, note: "negated" };
  return roles.has("mostly") || small ? { light: "green", sure: false, note: "probable-word" } : { light: "green", sure: true };
}

/** A wrong letter is forgiven in colours only, and not beside figures: "1,5-kertainen" is not "keltainen". */
function rolesOf(scan: Scan): readonly (LightRole | undefined)[] {
  return scan.words.flatMap(({ plain, role }) => {
    // "kelta-vihreä"
    const both = plain.includes("-") ? plain.split("-").map(lightWords.roleOf) : [];
    if (both.length > 1 && both.every(isLight)) return both;
    const known = lightWords.roleOf(plain);
    if (known !== undefined || role !== undefined || scan.figures.length > 0) return [known];
    const near = lightWords.nearRoleOf(plain);
    return [isLight(near) ? near : undefined];
  });
}

function isNegated(scan: Scan): boolean {
  return scan.words.some(({ role }) => role === "negation");
}

const BETWEEN: ReadonlySet<string> = new Set(["ole", "enaa", "viela", "langre", "ar", "annu", "is", "longer", "any"]);

/** "ei vihreä", "ei ole enää vihreä"; not "vihreä, ei viiveitä" nor "ei viiveitä, vihreä". */
function colourIsNegated(scan: Scan, roles: readonly (LightRole | undefined)[]): boolean {
  let before = roles.findIndex(isLight) - 1;
  while (BETWEEN.has(scan.words[before]?.plain ?? "")) before -= 1;
  return scan.words[before]?.role === "negation";
}

/** Reads a light named by its colour, in words or signs; undefined when no colour is named. */
export function colourIn(scan: Scan): LightText | undefined {
  const roles = rolesOf(scan);
  const colours = [...roles.filter(isLight), ...scan.signs.map(lightOfSign).filter((light) => light !== undefined)];
  const [first] = colours;
  if (first !== undefined) {
    if (colourIsNegated(scan, roles)) return { sure: false, note: "negated" };
    const last = colours.at(-1) ?? first;
    if (colours.every((light) => light === first)) return { light: first, sure: true };
    if (scan.signs.includes("→")) return { light: last, sure: true, others: colours.filter((light) => light !== last) };
    const light = worst(colours) ?? first;
    return { light, sure: false, note: "several-values", others: [...new Set(colours)].filter((other) => other !== light) };
  }
  return roles.includes("other-colour") ? { sure: false, note: "value-not-in-list" } : undefined;
}

/** Reads a light from a text taken apart: a colour, a verdict in words, or a face; undefined when it says none. */
export function lightIn(scan: Scan): LightText | undefined {
  const said = colourIn(scan) ?? verdict(new Set(rolesOf(scan)), isNegated(scan));
  if (said !== undefined) return said;
  const face = scan.words.length === 0 && scan.figures.length === 0 ? scan.signs.map(lightOfFace).find((light) => light !== undefined) : undefined;
  return face === undefined ? undefined : { light: face, sure: false, note: "mark-only" };
}
