import type { Posting } from "./posting";

/** How a finance department's export writes its postings. */
export interface Layout {
  readonly language: "fi" | "sv" | "en";
  readonly amount: "signed" | "debit-credit" | "side";
  readonly minus: "before" | "after";
  readonly grouping: "" | " " | "\u00A0";
  readonly dates: "dotted" | "iso" | "compact";
  /** Lines above the header. */
  readonly titles: readonly string[];
  /** Rows between repeated headers; 0: none is repeated. */
  readonly headerEvery: number;
  /** A line with the month's sum after each month. */
  readonly subtotals: "none" | "labelled" | "bare";
  readonly total: "none" | "labelled" | "bare";
}

const HEADERS = {
  fi: { columns: ["Tositenro", "Kirjauspvm", "Kausi", "Tili", "Tilin nimi", "Kustannuspaikka", "Toimiala", "Toiminto", "Projekti", "Toimittaja", "Selite"], amount: "Summa", debit: "Debet", credit: "Kredit", side: "D/K" },
  sv: { columns: ["Verifikatnr", "Bokföringsdatum", "Period", "Konto", "Kontonamn", "Kostnadsställe", "Sektor", "Verksamhetskod", "Projekt", "Leverantör", "Förklaring"], amount: "Belopp", debit: "Debet", credit: "Kredit", side: "D/K" },
  en: { columns: ["Document no.", "Posting date", "Period", "Account", "Account name", "Cost centre", "Department", "Activity code", "Project", "Supplier", "Description"], amount: "Amount (€)", debit: "Debit", credit: "Credit", side: "D/C" },
} as const;

const SUM = { fi: "Yhteensä", sv: "Sammanlagt", en: "Total" } as const;

/** Cents as the layout writes them. */
export function writtenAmount(cents: number, { grouping, minus }: Pick<Layout, "grouping" | "minus">): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  const size = `${digits.slice(0, -2).replace(/\B(?=(\d{3})+(?!\d))/gu, grouping)},${digits.slice(-2)}`;
  if (cents >= 0) return size;
  return minus === "before" ? `-${size}` : `${size}-`;
}

function amountCells(cents: number, layout: Layout): string[] {
  if (layout.amount === "signed") return [writtenAmount(cents, layout)];
  const size = writtenAmount(Math.abs(cents), layout);
  if (layout.amount === "side") return [size, cents < 0 ? "K" : "D"];
  return cents < 0 ? ["", size] : [size, ""];
}

/** Debit and credit are added up each by itself, as ledger systems do. */
function sumCells(postings: readonly Posting[], layout: Layout): string[] {
  const sum = (wanted: (cents: number) => boolean): number => postings.reduce((total, { cents }) => total + (wanted(cents) ? cents : 0), 0);
  if (layout.amount !== "debit-credit") return amountCells(sum(() => true), layout);
  return [writtenAmount(sum((cents) => cents >= 0), layout), writtenAmount(-sum((cents) => cents < 0), layout)];
}

function writtenDay(day: string, dates: Layout["dates"]): string {
  const [year = "", month = "", date = ""] = day.split("-");
  if (dates === "iso") return day;
  return dates === "compact" ? `${year}${month}${date}` : `${Number(date)}.${Number(month)}.${year}`;
}

export function headerOf({ language, amount }: Pick<Layout, "language" | "amount">): readonly string[] {
  const words = HEADERS[language];
  const amounts = amount === "signed" ? [words.amount] : amount === "side" ? [words.amount, words.side] : [words.debit, words.credit];
  return [...words.columns, ...amounts];
}

function postingCells(posting: Posting, layout: Layout): string[] {
  const { document, day, account, accountName, costCentre, costCentreName, unit, code, project, supplier, text, cents } = posting;
  const centre = costCentreName === "" ? costCentre : `${costCentre} ${costCentreName}`;
  return [document, writtenDay(day, layout.dates), day.slice(0, 4) + day.slice(5, 7), account, accountName, centre, unit, code, project, supplier, text, ...amountCells(cents, layout)];
}

/** The export as a table of texts: titles, header, postings in their order, and the lines that are none. */
export function exportTable(postings: readonly Posting[], layout: Layout): string[][] {
  const header = headerOf(layout);
  const columns = HEADERS[layout.language].columns.length;
  const sumLine = (rows: readonly Posting[], label: string): string[] => [label, ...Array.from({ length: columns - 1 }, () => ""), ...sumCells(rows, layout)];
  const label = (kind: "labelled" | "bare", of: string): string => (kind === "labelled" ? `${SUM[layout.language]}${of}` : "");
  const lines: string[][] = layout.titles.map((title) => [title, ...header.slice(1).map(() => "")]);
  lines.push([...header]);
  let month: Posting[] = [];
  postings.forEach((posting, index) => {
    if (layout.headerEvery > 0 && index > 0 && index % layout.headerEvery === 0) lines.push([...header]);
    lines.push(postingCells(posting, layout));
    month.push(posting);
    const next = postings[index + 1];
    if (next?.day.slice(0, 7) === posting.day.slice(0, 7)) return;
    if (layout.subtotals !== "none") lines.push(sumLine(month, label(layout.subtotals, ` ${Number(posting.day.slice(5, 7))}/${posting.day.slice(0, 4)}`)));
    month = [];
  });
  if (layout.total !== "none" && postings.length > 0) lines.push(sumLine(postings, label(layout.total, "")));
  return lines;
}
