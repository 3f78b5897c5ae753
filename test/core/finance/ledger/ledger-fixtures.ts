import type { LedgerDecision } from "../../../../src/core/finance/ledger/ledger-decision";
import type { LedgerResult } from "../../../../src/core/finance/ledger/ledger-result";
import type { LedgerRule } from "../../../../src/core/finance/ledger/ledger-rule";
import type { LedgerFile } from "../../../../src/core/finance/ledger/read/find-ledger-table";
import { tieLedger } from "../../../../src/core/finance/ledger/tie-ledger";
import type { CellValue } from "../../../../src/core/grid/cell-value";
import { makeGrid } from "../../../../src/core/grid/grid";
import type { SheetContents } from "../../../../src/core/grid/sheets";
import { porvoo } from "../../../../src/core/programme/porvoo";
import type { Problem } from "../../../../src/core/problem";
import type { Roadmap } from "../../../../src/core/reading/roadmap";
import { readRoadmap } from "../../../../src/core/reading/read-roadmap";

export type Rows = readonly (readonly CellValue[])[];

export function sheet(values: Rows, name = "Pääkirja", formats: SheetContents["grid"]["formats"] = []): SheetContents {
  return { name, hidden: false, tables: [], hasPivot: false, grid: makeGrid({ sheet: name, values, formats }) };
}

export function ledgerFile(values: Rows, name = "a.csv", isText = true): LedgerFile {
  return { name, sheets: [sheet(values)], isText };
}

export const HEADER = ["Tosite", "Kirjauspvm", "Tili", "Kustannuspaikka", "Toiminto", "Projekti", "Toimittaja", "Selite", "Summa"] as const;

/** A posting in the columns of `HEADER`; what is not given is usual. */
export function posting(parts: { document?: string | null; day?: string | null; account?: string; centre?: string; code?: string | null; project?: string | null; supplier?: string | null; text?: string | null; sum: CellValue }): CellValue[] {
  const { document = "1001", day = "15.3.2025", account = "4340", centre = "5300", code = "1111", project = null, supplier = "Ohjelmistotalo Oy", text = "Työ", sum } = parts;
  return [document, day, account, centre, code, project, supplier, text, sum];
}

const ROADMAP_HEADER = ["Nro", "Toimenpide", "Tavoite", "Taso", "Vastuutaho", "Määräaika", "Tila", "Budjetti 2024", "Budjetti 2025", "Kustannuspaikka"];

/** Four actions: in progress, not started, done, cancelled. */
export const ACTIONS: Rows = [
  ROADMAP_HEADER,
  ["DT-1", "Sähköinen arkistointi", "A", "TORI", "Tietohallinto", "31.12.2025", "Käynnissä", 1000, 2000, 5300],
  ["DT-2", "Lupapalvelun uudistus (P12345)", "B", "TOSI", "Rakennusvalvonta", "31.12.2026", "Ei aloitettu", null, 3000, 6100],
  ["3", "Tietovarasto", "C", "DATA", "Talousjohtaja", "31.10.2024", "Valmis", 500, null, 5200],
  ["4", "Verkkokauppa", "C", "TORI", "Viestintäpäällikkö", "31.10.2025", "Peruttu", null, null, 5310],
];

export function roadmapOf(values: Rows = ACTIONS): Roadmap {
  const read = readRoadmap([sheet(values, "Tiekartta")], { programme: porvoo });
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value.roadmap;
}

export interface Given {
  readonly rules?: readonly LedgerRule[];
  readonly decisions?: readonly LedgerDecision[];
  readonly roadmap?: Roadmap;
}

export function tie(files: readonly LedgerFile[], { rules = [], decisions = [], roadmap = roadmapOf() }: Given = {}): LedgerResult {
  const tied = tieLedger({ roadmap, files, rules, decisions });
  if (!tied.ok) throw new Error(JSON.stringify(tied.problem));
  return tied.value;
}

export function problemOf(files: readonly LedgerFile[], roadmap = roadmapOf()): Problem | undefined {
  const tied = tieLedger({ roadmap, files, rules: [], decisions: [] });
  return tied.ok ? undefined : tied.problem;
}

/** The postings below `HEADER` as one file. */
export function tieRowsOf(rows: Rows, given: Given = {}): LedgerResult {
  return tie([ledgerFile([HEADER, ...rows])], given);
}
