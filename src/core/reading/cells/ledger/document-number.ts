import { formatClass } from "../../../grid/number-format";
import type { LedgerReader } from "./ledger-reader";
import { textCell } from "./text-cell";

/** Excel keeps 15 digits of a number; the rest have become zeros. */
const KEPT_DIGITS = 15;
const SCIENTIFIC = /^\d(?:[.,]\d+)?e\+\d{1,3}$/iu;

/**
 * Document numbers (tositenumero, verifikatnummer) as text, leading zeros kept. Digits that Excel has dropped
 * ("1,00235E+07") cannot be restored.
 */
export const documentNumber: LedgerReader<string, null> = {
  decide: () => null,
  read({ value: raw, format }) {
    const cell = textCell(raw);
    if (cell.done !== undefined) return cell.done;
    if (typeof raw === "number") {
      if (!Number.isInteger(raw) || raw < 0) return { raw, status: "uncertain", value: cell.text, note: "could-be-date" };
      if (cell.text.length > KEPT_DIGITS) return { raw, status: "unreadable", note: "digits-lost" };
      return formatClass(format) === "date" ? { raw, status: "uncertain", value: cell.text, note: "typed-as-date" } : { raw, status: "ok", value: cell.text };
    }
    if (SCIENTIFIC.test(cell.text)) return { raw, status: "unreadable", note: "digits-lost" };
    const decimals = /^(?<digits>\d+)[.,]0+$/u.exec(cell.text)?.groups?.["digits"];
    return { raw, status: decimals === undefined && cell.text === cell.written.trim() ? "ok" : "normalised", value: decimals ?? cell.text };
  },
};
