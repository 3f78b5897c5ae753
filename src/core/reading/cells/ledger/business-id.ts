import type { LedgerReader } from "./ledger-reader";
import { textCell } from "./text-cell";

const BUSINESS_ID = /^(?:fi[- ]?)?(?<number>\d{6,7})[- ]?(?<check>\d)$/iu;

/**
 * Finnish business ids (Y-tunnus, FO-nummer) in the form 1234567-8. The VAT number FI12345678 is the same id; an id of
 * six digits has lost its leading zero. The check digit is not judged: ids in test data and old ledgers fail it.
 */
export const businessId: LedgerReader<string, null> = {
  decide: () => null,
  read({ value: raw }) {
    const cell = textCell(raw);
    if (cell.done !== undefined) return cell.done;
    const { number, check } = BUSINESS_ID.exec(cell.text)?.groups ?? {};
    if (number === undefined || check === undefined) return { raw, status: "unreadable", note: "value-not-in-list" };
    const value = `${number.padStart(7, "0")}-${check}`;
    return { raw, status: value === raw ? "ok" : "normalised", value };
  },
};
