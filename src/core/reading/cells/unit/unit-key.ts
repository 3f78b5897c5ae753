import { foldCase } from "../../text/clean";

/** Boards are shortened everywhere: ltk, vltk, jsto, tmk. */
const BOARDS: readonly (readonly [RegExp, string])[] = [
  [/l(?:au)?tk\.?(?::?[a-zä]{0,3})?$/u, "lautakunta"],
  [/ j(?:ao)?sto\.?$/u, " jaosto"],
  [/ ?toimik\.?$/u, " toimikunta"],
];

/** Folded letters and digits alone: "Siv. -toimi" and "sivtoimi" are the same. */
export function unitKey(name: string): string {
  return foldCase(name).replace(/[^\p{L}\d]/gu, "");
}

/** "Tekninen ltk" → "Tekninen lautakunta"; undefined when nothing was shortened. */
export function spellOutBoard(name: string): string | undefined {
  for (const [pattern, word] of BOARDS) {
    if (pattern.test(name.toLowerCase())) return name.slice(0, name.toLowerCase().search(pattern)) + word;
  }
  return undefined;
}

const SECTOR = /(?:toimen(?=toimiala))?(?:toimialan?|toimialat|toimi|sektorn?|förvaltningsområde)$/u;
const SERVICE = /(?:palvelut|palvelujen|palvelu|osasto|yksikkö|tulosalue|palvelualue|tjänster|avdelningen|avdelning|enheten|enhet|services|department)$/u;
const SHORTEST_CORE = 4;

/** What is left of a unit's key without "toimiala", "toimi", "sektor"; the key itself when nothing can go. */
export function sectorCore(key: string): string {
  const core = key.replace(SECTOR, "");
  return core.length >= SHORTEST_CORE ? core : key;
}

/** What is left of a unit's key without "palvelut", "osasto", "yksikkö" as well. */
export function serviceCore(key: string): string {
  const core = key.replace(SERVICE, "");
  return core.length >= SHORTEST_CORE ? sectorCore(core) : key;
}
