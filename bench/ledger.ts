import Papa from "papaparse";
import type { LedgerResult } from "../src/core/finance/ledger/ledger-result";
import { tieLedger } from "../src/core/finance/ledger/tie-ledger";
import { makeGrid } from "../src/core/grid/grid";
import { porvoo } from "../src/core/programme/porvoo";
import type { Roadmap } from "../src/core/reading/roadmap";
import { readRoadmap } from "../src/core/reading/read-roadmap";
import { readCsv } from "../src/workbook/csv/read-csv";
import { measure, printRatios } from "./measure";
import { DATE_COLUMNS, HEADERS, roadmapRow } from "./roadmap-values";

const ROWS = 250_000;
const ACTIONS = 80;
const ROWS_PER_DOCUMENT = 3;

function euros(cents: number): string {
  const size = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${size.slice(0, -2).replace(/\B(?=(\d{3})+(?!\d))/gu, " ")},${size.slice(-2)}`;
}

/** A year's ledger of a city as finance exports it: 13 columns, of which the programme has one row in ten. */
function ledgerText(): string {
  const lines = ["Tositelaji;Tositenumero;Kirjauspvm;Kausi;Tili;Tilin nimi;Kustannuspaikka;Kustannuspaikan nimi;Toiminto;Projekti;Toimittaja;Selite;Summa"];
  for (let row = 0; row < ROWS; row += 1) {
    const month = (row % 12) + 1;
    const isOurs = row % 10 === 0;
    lines.push(
      [
        "OL", 10_000_000 + Math.floor(row / ROWS_PER_DOCUMENT), `${(row % 28) + 1}.${month}.2025`, `2025${String(month).padStart(2, "0")}`, 4300 + (row % 90), `Palvelujen ostot ${row % 90}`, 5000 + (row % 400), `Yksikkö ${row % 400}`,
        isOurs ? "1111 Digiohjelma2024" : 2000 + (row % 50), isOurs && row % 20 === 0 ? `DT-${(row % ACTIONS) + 1}` : "", `Toimittaja ${row % 3000} Oy`, `Asiantuntijatyö ${row % 9000}, erä ${row % 12}`, euros(((row * 7919) % 900_000) - 50_000),
      ].join(";"),
    ); // prettier-ignore
  }
  return `${lines.join("\r\n")}\r\n`;
}

function roadmap(): Roadmap {
  const values = [HEADERS, ...Array.from({ length: ACTIONS }, (_, row) => [`DT-${row + 1}`, ...roadmapRow(row + 1).slice(1)])];
  const formats = HEADERS.map((_, index) => (DATE_COLUMNS.includes(index) ? "d.m.yyyy" : undefined));
  const grid = makeGrid({ sheet: "Tiekartta", values, formats: values.map((_, row) => (row === 0 ? undefined : formats)) });
  const read = readRoadmap([{ name: "Tiekartta", hidden: false, tables: [], hasPivot: false, grid }], { programme: porvoo });
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value.roadmap;
}

function tie(bytes: Uint8Array, actions: Roadmap): LedgerResult {
  const sheet = readCsv(bytes, "pääkirja.csv");
  if (!sheet.ok) throw new Error(sheet.problem.kind);
  const tied = tieLedger({ roadmap: actions, files: [{ name: "pääkirja.csv", sheets: [sheet.value], isText: true }], rules: [], decisions: [] });
  if (!tied.ok) throw new Error(tied.problem.kind);
  return tied.value;
}

/** What stays in memory of a ledger that is read and tied, in bytes: its result, with every posting of it. */
function held(bytes: Uint8Array, actions: Roadmap): number {
  const { gc } = globalThis as { gc?: () => void };
  gc?.();
  const before = process.memoryUsage().heapUsed;
  const result = tie(bytes, actions);
  gc?.();
  const after = process.memoryUsage().heapUsed;
  if (result.reconciliation.rows !== ROWS) throw new Error("Rows of the ledger were lost");
  return after - before;
}

/** So many times the file's own size may stay in memory. */
const MOST_HELD = 5;

/** A city's ledger, from the bytes of its CSV file to postings tied to actions, against the CSV library's bare parse of the same bytes. */
export async function benchLedger(): Promise<boolean> {
  const bytes = new TextEncoder().encode(ledgerText());
  const actions = roadmap();
  const { reconciliation, tied, untied } = tie(bytes, actions);
  const timings = await measure(
    [
      { name: "decode + papaparse, bare", run: () => Papa.parse(new TextDecoder().decode(bytes), { delimiter: ";" }).data.length },
      { name: "decode + parse + read + tie", run: () => tie(bytes, actions).tied.length },
    ],
    5,
  );
  const kept = printRatios(`Ledger: ${reconciliation.rows} rows of CSV, ${(bytes.length / 1e6).toFixed(0)} MB (${tied.length} tied, ${untied.length} untied, the others left out)`, timings, { "decode + parse + read + tie": 3 });
  const times = held(bytes, actions) / bytes.length;
  console.log(`  held in memory: ${times.toFixed(1)} × the file (at most ${MOST_HELD}: ${times <= MOST_HELD ? "kept" : "NOT KEPT"})`);
  return kept && times <= MOST_HELD;
}
