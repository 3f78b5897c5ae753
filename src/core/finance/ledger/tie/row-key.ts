import { foldCase } from "../../../reading/text/clean";
import type { LedgerRow } from "../ledger-row";

function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/**
 * What a posting is known by from one export to the next: document, day, account, cents, and a number made of the
 * rest. Never its row, nor its activity code, which finance may correct.
 */
function contentKey({ document, day, month, account, costCentre, supplierKey, text, references, amountCents }: LedgerRow): string {
  const rest = [costCentre?.code ?? "", supplierKey ?? "", foldCase(text ?? ""), ...references.map((reference) => foldCase(reference.text))].join("\u0001");
  return [document ?? "", day ?? month ?? "", account?.code ?? "", String(amountCents), hashText(rest)].join("|");
}

/** Gives postings their stable keys, in their order: the second of two equal ones ends in "#2". */
export class RowKeys {
  private readonly times = new Map<string, number>();

  next(row: LedgerRow): string {
    const key = contentKey(row);
    const times = (this.times.get(key) ?? 0) + 1;
    this.times.set(key, times);
    return times === 1 ? key : `${key}#${times}`;
  }
}
