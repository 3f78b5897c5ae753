import { cleanText, foldCase } from "../../text/clean";
import { isLedgerTotalLabel, ledgerHeading } from "../activity-code/row-kind";

/** A row of a ledger report that is no posting. */
export type LedgerRowKind = "total" | "opening" | "title" | "heading" | "header";

/** What the title lines above a ledger report say of it. */
export interface ReportTitle {
  readonly organisation?: string;
  /** First and last month, "2025-01"; equal where one month is meant. */
  readonly from?: string;
  readonly to?: string;
}

const OPENING = /^(?:alkusaldo|avaava saldo|aloitussaldo|avaus(?:saldo)?|tilinavaus|ingående (?:saldo|balans)|öppningsbalans|ib|opening balance|loppusaldo|utgående (?:saldo|balans)|closing balance|saldo)(?:$|[^\p{L}])/u;
const ORGANISATION = /(?:kunta|kaupunki|organisaatio|yritys|yhtiö|kommun|stad|organisation|företag|municipality|company)\s*:\s*(?<name>.+?)(?=\s{2,}|\s+\p{L}+\s*:|$)/iu;
const PERIOD = /(?:kausi|kaudet|ajalta|aika|ajanjakso|jakso|period|perioden|tid)\s*:?\s*(?<first>\d{1,2})(?:\s*[/.]\s*(?<firstYear>\d{4}))?(?:\s*-\s*(?<last>\d{1,2}))?\s*[/.]\s*(?<year>\d{4})/iu;

function month(year: string, number: string): string {
  return `${year}-${number.padStart(2, "0")}`;
}

/** Organisation and period of a title line such as "Kunta: Porvoo  Kausi: 01-06/2025"; undefined for another text. */
export function reportTitle(text: string): ReportTitle | undefined {
  const clean = text.normalize("NFC").replace(/[\u2010-\u2015\u2212]/gu, "-");
  if (clean.length > 300) return undefined;
  const organisation = ORGANISATION.exec(clean)?.groups?.["name"];
  const period = PERIOD.exec(clean)?.groups;
  if (organisation === undefined && period === undefined) return undefined;
  const year = period?.["year"] ?? "";
  const first = period?.["first"] ?? "";
  return {
    ...(organisation === undefined ? {} : { organisation: cleanText(organisation) }),
    ...(period === undefined ? {} : { from: month(period["firstYear"] ?? year, first), to: month(year, period["last"] ?? first) }),
  };
}

/**
 * What a row of a ledger report is, where it is no posting: undefined for a posting. A header repeated at a page
 * break has the header's own texts again; balances carried over and totals would double the sums.
 * @param cells the texts of the row's cells; header: those of the header row
 */
export function ledgerRowKind(cells: readonly string[], header: readonly string[]): LedgerRowKind | undefined {
  const filled = cells.map((text, index) => ({ text: cleanText(text), index })).filter(({ text }) => text !== "");
  const words = filled.filter(({ text }) => /\p{L}/u.test(text));
  const repeated = words.filter(({ text, index }) => foldCase(text) === foldCase(header[index] ?? "")).length;
  if (repeated > 0 && repeated * 2 > filled.length) return "header";
  const [first] = words;
  // Beside another text only a cell that is nothing but the word: a description may speak of a sum.
  if (words.length <= 2 && words.some(({ text }, index) => text.length <= 60 && isLedgerTotalLabel(text) && (index === 0 || /^\p{L}+[:.]?$/u.test(text)))) return "total";
  if (first !== undefined && words.length <= 2 && OPENING.test(foldCase(first.text))) return "opening";
  if (first === undefined || filled.length !== 1) return undefined;
  if (ledgerHeading(first.text) !== undefined) return "heading";
  return reportTitle(cells[first.index] ?? "") === undefined ? undefined : "title";
}
