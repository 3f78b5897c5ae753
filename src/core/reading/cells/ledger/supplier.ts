import { foldCase } from "../../text/clean";
import type { LedgerReader } from "./ledger-reader";
import { textCell } from "./text-cell";

/** A supplier (toimittaja, leverantör) as the ledger names it. */
export interface Supplier {
  readonly name: string;
  /** Equal for the same supplier however it is written. */
  readonly key: string;
  /** The name was left out on purpose: a sole trader or a private person. */
  readonly hidden: boolean;
}

export interface SupplierChoices {
  /** The spelling to show, by key: the one that is used most, not in capitals. */
  readonly names: ReadonlyMap<string, string>;
}

const COMPANY_FORM = /(?:^|[^\p{L}])(?:oy ab|ab oy|oyj|oy|abp|ab|ky|kb|tmi|ry|rf|osk|ltd|gmbh|inc|as|plc)(?=$|[^\p{L}])/gu;
const HIDDEN = /^(?:anonymisoitu|anonyymi|salattu|salainen|suojattu|yksityishenkilö|yksityinen henkilö|toiminimi|toiminimiyrittäjä|elinkeinonharjoittaja|henkilötieto|anonymiserad|skyddad|privatperson|enskild (?:firma|näringsidkare)|anonymi[sz]ed|private person|sole trader|hidden)(?!\p{L})/u;

/** A key that is equal for "Posintra Oy", "POSINTRA OY" and "Posintra, Oy Ab": letters and digits without the company form. */
export function supplierKey(name: string): string {
  const folded = foldCase(name);
  const bare = folded.replace(COMPANY_FORM, " ").replace(/[^\p{L}\p{N}]+/gu, "");
  return bare === "" ? folded : bare;
}

/** Writing in capitals only is what systems do to names; any other spelling is better. */
function isShouted(name: string): boolean {
  return name === name.toUpperCase();
}

/** Supplier names; spellings of one supplier get the column's best one. */
export const supplier: LedgerReader<Supplier, SupplierChoices> = {
  decide(contents) {
    const best = new Map<string, { readonly name: string; readonly weight: number }>();
    for (const { cell, count } of contents.cells) {
      const text = textCell(cell.value);
      if (text.done !== undefined) continue;
      const key = supplierKey(text.text);
      const weight = isShouted(text.text) ? count / 1e6 : count;
      if (weight > (best.get(key)?.weight ?? 0)) best.set(key, { name: text.text, weight });
    }
    return { names: new Map([...best].map(([key, { name }]) => [key, name])) };
  },
  read({ value: raw }, { names }) {
    const cell = textCell(raw);
    if (cell.done !== undefined) return cell.done;
    const key = supplierKey(cell.text);
    const name = names.get(key) ?? cell.text;
    const value = { name, key, hidden: HIDDEN.test(foldCase(cell.text)) };
    return { raw, status: name === raw ? "ok" : "normalised", value, ...(cell.repaired ? { note: "characters-repaired" as const } : {}) };
  },
};
