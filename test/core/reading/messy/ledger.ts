import type { Cell } from "../../../../src/core/reading/cells/cell-kind";
import type { ledgerReaders } from "../../../../src/core/reading/cells/ledger/ledger-readers";
import type { MessyCase } from "./messy-case";

/** Ledger cells are of several kinds: each case names the reader that its column has. */
export interface LedgerCase extends MessyCase {
  /** `debitCredit`: the two cells of `pair`; `row`: a row that is no posting, `value` being its kind. */
  readonly reader: keyof typeof ledgerReaders | "debitCredit" | "row";
  readonly pair?: readonly [Cell, Cell];
  /** The cells of the row and of the header, where the row is more than its one cell. */
  readonly row?: readonly string[];
  readonly headerRow?: readonly string[];
  readonly reportYear?: number;
}

export const cases: readonly LedgerCase[] = [
  { raw: "1 234,56", reader: "amount", value: 123456 },
  { raw: "-1 234,56", reader: "amount", value: -123456 },
  { raw: "1 234,56-", reader: "amount", value: -123456 },
  { raw: "0,00", reader: "amount", value: 0 },
  { raw: "Debet 1 234,56 / Kredit empty", reader: "debitCredit", pair: [{ value: "1 234,56" }, { value: null }], value: 123456 },
  { raw: "Debet 100 / Kredit 100", reader: "debitCredit", pair: [{ value: 100 }, { value: 100 }], value: 0 },
  { raw: "1 234,56 D", reader: "amount", value: 123456 },
  { raw: "1 234,56 K", reader: "amount", value: -123456 },
  { raw: '"1 234,56"', reader: "amount", value: 123456 },
  { raw: "1;234,56", reader: "amount" },
  { raw: "1234,56 €", reader: "amount", value: 123456 },
  { raw: "123456 (cents)", reader: "amount", header: "Summa, senttiä", cell: { value: "123456" }, value: 123456 },
  { raw: "15.3.2025", reader: "date", value: "2025-03-15" },
  { raw: "20250315", reader: "date", value: "2025-03-15" },
  { raw: "2025-03-15 00:00:00.000", reader: "date", value: "2025-03-15" },
  { raw: "15.03.", reader: "date", reportYear: 2025, value: "2025-03-15" },
  { raw: "202503", reader: "period", value: { year: 2025, number: 3, kind: "month" } },
  { raw: "3/2025", reader: "period", value: { year: 2025, number: 3, kind: "month" } },
  { raw: "13/2024", reader: "period", value: { year: 2024, number: 13, kind: "closing" } },
  { raw: "00/2025", reader: "period", value: { year: 2025, number: 0, kind: "opening" } },
  { raw: "10023456", reader: "document", value: "10023456" },
  { raw: "1,00235E+07", reader: "document" },
  { raw: "4340", reader: "account", value: { code: "4340" } },
  { raw: "4340 ICT-palvelut", reader: "account", value: { code: "4340", name: "ICT-palvelut" } },
  { raw: "43", reader: "accountName", value: "43" },
  { raw: "Asiantuntijapalv", reader: "accountName", column: [{ value: "Asiantuntijapalvelut" }], value: "Asiantuntijapalvelut" },
  { raw: "5300 Tietohallinto", reader: "costCentre", value: { code: "5300", name: "Tietohallinto" } },
  { raw: "05300", reader: "costCentre", value: { code: "5300" } },
  { raw: "P12345", reader: "project", value: { code: "P12345" } },
  { raw: "Posintra Oy", reader: "supplier", value: { name: "Posintra Oy", key: "posintra", hidden: false } },
  { raw: "POSINTRA OY", reader: "supplier", column: [{ value: "Posintra Oy" }], value: { name: "Posintra Oy", key: "posintra", hidden: false } },
  { raw: "anonymisoitu", reader: "supplier", value: { name: "anonymisoitu", key: "anonymisoitu", hidden: true } },
  { raw: "toiminimiyrittäjä", reader: "supplier", value: { name: "toiminimiyrittäjä", key: "toiminimiyrittäjä", hidden: true } },
  { raw: "1234567-8", reader: "businessId", value: "1234567-8" },
  { raw: "FI12345678", reader: "businessId", value: "1234567-8" },
  { raw: "Sisäinen veloitus", reader: "description", value: { text: "Sisäinen veloitus", mark: "internal" } },
  { raw: "Poisto", reader: "description", value: { text: "Poisto", mark: "depreciation" } },
  { raw: "Jaksotus 12/2024", reader: "description", value: { text: "Jaksotus 12/2024", mark: "accrual" } },
  { raw: "Yhteensä", reader: "row", value: "total" },
  { raw: "Alkusaldo", reader: "row", value: "opening" },
  { raw: "Kunta: Porvoo  Kausi: 01-06/2025", reader: "row", value: "title" },
  {
    raw: "second header row in the middle",
    reader: "row",
    row: ["Tili", "Tilin nimi", "Kausi", "Summa €"],
    headerRow: ["Tili", "Tilin nimi", "Kausi", "Summa €"],
    value: "header",
  },
  { raw: "KÃ¤yttÃ¶", reader: "accountName", value: "Käyttö" },
];
