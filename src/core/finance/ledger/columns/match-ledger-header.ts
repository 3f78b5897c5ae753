import { headerKey, plainKey } from "../../../reading/shape/header/header-key";
import { foldCase } from "../../../reading/text/clean";
import { allowedEdits, editDistance } from "../../../reading/text/distance";
import { LEDGER_HEADER_NAMES } from "./header-names";
import type { LedgerField, LedgerHeader } from "./ledger-field";
import { LEDGER_FIELDS } from "./ledger-field";

/** Longer texts are no headers. */
const LONGEST = 60;
/** In shorter names one wrong letter makes another word ("tili", "tila"). */
const SHORTEST_FORGIVEN = 6;

const UNIT = /(?<![\p{L}\d])(?:€|eur|euroa|euroina|euros?|pvm|nro|nr|no)(?![\p{L}\d])/gu;
const REMARK = /[([][^)\]]*[)\]]?/gu;

interface NameTables {
  readonly exact: ReadonlyMap<string, LedgerHeader>;
  readonly plain: ReadonlyMap<string, LedgerHeader>;
}

let tables: NameTables | undefined;

function keyOf(text: string): string {
  return headerKey(foldCase(text));
}

function build(): NameTables {
  const exact = new Map<string, LedgerHeader>();
  for (const field of LEDGER_FIELDS) {
    LEDGER_HEADER_NAMES[field].forEach((names, rank) => {
      for (const name of names.split(", ")) if (!exact.has(keyOf(name))) exact.set(keyOf(name), { field, rank });
    });
  }
  const plain = new Map([...exact].map(([key, header]) => [plainKey(key), header] as const));
  return { exact, plain };
}

function lookUp({ exact, plain }: NameTables, key: string): LedgerHeader | undefined {
  return key === "" ? undefined : (exact.get(key) ?? plain.get(plainKey(key)));
}

function nearest({ plain }: NameTables, key: string): LedgerHeader | undefined {
  if (key.length < SHORTEST_FORGIVEN) return undefined;
  const wanted = plainKey(key);
  let best: { readonly header: LedgerHeader; readonly edits: number } | undefined;
  for (const [name, header] of plain) {
    if (name.length < SHORTEST_FORGIVEN) continue;
    const limit = Math.min(allowedEdits(name.length), (best?.edits ?? 3) - 1);
    const edits = limit > 0 ? editDistance(wanted, name, limit) : 1;
    if (edits <= limit) best = { header, edits };
  }
  return best?.header;
}

/**
 * What the header of a ledger column means, in any of the three languages; undefined where it says nothing. Case,
 * accents, blanks, points, line breaks, units and remarks in brackets make no difference, nor do slips in long names.
 */
export function matchLedgerHeader(text: string): LedgerHeader | undefined {
  if (text.length > LONGEST || !/[\p{L}€#/]/u.test(text)) return undefined;
  tables ??= build();
  const known = tables;
  const folded = foldCase(text.replace(/-[\r\n]+/gu, "").replace(/_/gu, " "));
  const bare = folded.replace(REMARK, " ");
  const forms = [folded, bare, bare.replace(UNIT, " ")].map(headerKey);
  for (const key of forms) {
    const found = lookUp(known, key);
    if (found !== undefined) return found;
  }
  return forms.map((key) => nearest(known, key)).find((found) => found !== undefined);
}

/** True for fields that make a header a ledger's beside its amount. */
export function tellsLedger(field: LedgerField): boolean {
  return field === "document" || field === "day" || field === "period" || field === "account";
}
