import { cleanText, foldCase } from "../../text/clean";
import { repairMojibake } from "../../text/mojibake";
import type { LedgerReader } from "./ledger-reader";
import { textCell } from "./text-cell";

/** Full names by their cut beginnings, folded. */
export interface NameChoices {
  readonly fullNames: ReadonlyMap<string, string>;
}

/** Shorter beginnings fit too many names. */
const SHORTEST_CUT = 8;

/**
 * Names of accounts and cost centres (tilin nimi). Fixed-width exports cut them ("Asiantuntijapalv"): a name that is
 * the beginning of one other name in the column is that name. A number in a name's column is a code that strayed
 * there.
 */
export const accountName: LedgerReader<string, NameChoices> = {
  decide(contents) {
    const names = [...new Set([...contents.cells].flatMap(({ cell }) => (typeof cell.value === "string" ? [cleanText(repairMojibake(cell.value))] : [])))];
    const folded = names.map((name) => ({ name, key: foldCase(name) })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    const fullNames = new Map<string, string>();
    folded.forEach(({ key }, index) => {
      // In sorted order the names that begin with this one follow it at once.
      const next = folded[index + 1];
      const other = folded[index + 2];
      if (key.length >= SHORTEST_CUT && next !== undefined && next.key !== key && next.key.startsWith(key) && !next.key.startsWith(`${key} `) && other?.key.startsWith(key) !== true) fullNames.set(key, next.name);
    });
    return { fullNames };
  },
  read({ value: raw }, { fullNames }) {
    const cell = textCell(raw);
    if (cell.done !== undefined) return cell.done;
    if (typeof raw === "number" || /^[\d .-]+$/u.test(cell.text)) return { raw, status: "uncertain", value: cell.text, note: "value-of-another-field" };
    const full = fullNames.get(foldCase(cell.text));
    if (full !== undefined) return { raw, status: "normalised", value: full, note: "may-be-cut" };
    return cell.repaired ? { raw, status: "normalised", value: cell.text, note: "characters-repaired" } : { raw, status: cell.text === raw ? "ok" : "normalised", value: cell.text };
  },
};
