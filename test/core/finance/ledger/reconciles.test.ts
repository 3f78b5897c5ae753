import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { csvBytes } from "../../../../scripts/examples/ledger/csv-bytes";
import type { Layout } from "../../../../scripts/examples/ledger/layout";
import { exportTable } from "../../../../scripts/examples/ledger/layout";
import type { Posting } from "../../../../scripts/examples/ledger/posting";
import type { LedgerFile } from "../../../../src/core/finance/ledger/read/find-ledger-table";
import type { GroupTotals, LedgerResult } from "../../../../src/core/finance/ledger/ledger-result";
import { dayFromNumber, dayNumber } from "../../../../src/core/grid/day";
import { readCsv } from "../../../../src/workbook/csv/read-csv";
import { roadmapOf, tie } from "./ledger-fixtures";

const roadmap = roadmapOf();

const FIRST_DAY = dayNumber("2024-01-01");

const postingParts = fc.record({
  day: fc.integer({ min: 0, max: 700 }).map((days) => dayFromNumber(FIRST_DAY + days)),
  account: fc.constantFrom("4340", "4400", "4500"),
  costCentre: fc.constantFrom("5300", "6100", "7100"),
  costCentreName: fc.constantFrom("Tietohallinto", ""),
  unit: fc.constantFrom("Konsernihallinto", "Elinvoima", "Porvoon vesi"),
  code: fc.constantFrom("1111", "1111 Digiohjelma2024", "2010 Hallinto", "11110", ""),
  project: fc.constantFrom("", "DT-1", "3", "P12345", "99"),
  supplier: fc.constantFrom("Ohjelmistotalo Oy", "Åländska Data Ab", "Lähde; Oy", 'Ravintola "Häppä"'),
  text: fc.constantFrom("Työ", "Hyvitys", "Toimenpide 3", "Summa, jossa pilkku", "Poisto", "Yhteensä 3 lisenssiä"),
  cents: fc.integer({ min: -50_000_000, max: 50_000_000 }).filter((cents) => cents !== 0),
});

/** A ledger by day; every posting has a document of its own. */
const postings = fc.array(postingParts, { minLength: 1, maxLength: 25 }).map((all): readonly Posting[] =>
  all.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map((parts, index) => ({ ...parts, accountName: "ICT-palvelut", document: String(10_001 + index) })),
);

const layout: fc.Arbitrary<Layout> = fc.record({
  language: fc.constantFrom("fi", "sv", "en"),
  amount: fc.constantFrom("signed", "debit-credit", "side"),
  minus: fc.constantFrom("before", "after"),
  grouping: fc.constantFrom("", " ", "\u00A0"),
  dates: fc.constantFrom("dotted", "iso", "compact"),
  titles: fc.constantFrom([], ["Pääkirja", "Kunta: Porvoo  Kausi: 01-12/2025"]),
  headerEvery: fc.constantFrom(0, 3, 10),
  subtotals: fc.constantFrom("none", "labelled", "bare"),
  total: fc.constantFrom("none", "labelled", "bare"),
});

const form = fc.record({ delimiter: fc.constantFrom(";", ",", "\t"), encoding: fc.constantFrom("utf-8", "utf-8-bom", "windows-1252"), newline: fc.constantFrom("\r\n", "\n") } as const);

function fileOf(all: readonly Posting[], how: Layout, csv: Parameters<typeof csvBytes>[1], name = "a.csv"): LedgerFile {
  const sheet = readCsv(csvBytes(exportTable(all, how), csv), name);
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problem));
  return { name, sheets: [sheet.value], isText: true };
}

const sum = (rows: readonly { readonly cents: number }[]): number => rows.reduce((total, { cents }) => total + cents, 0);

function groupSums(groups: readonly GroupTotals[]): number[] {
  const of = (key: "totalCents" | "tiedCents" | "untiedCents" | "leftOutCents" | "rows"): number => groups.reduce((total, group) => total + group[key], 0);
  return [of("rows"), of("totalCents"), of("tiedCents"), of("untiedCents"), of("leftOutCents")];
}

function expectTies({ reconciliation, tied, untied, leftOut, actions }: LedgerResult): void {
  const { rows, totalCents, tiedCents, untiedCents, leftOutCents } = reconciliation;
  expect(tiedCents + untiedCents + leftOutCents).toBe(totalCents);
  expect(tied.length + untied.length + leftOut.length).toBe(rows);
  for (const groups of [reconciliation.byMonth, reconciliation.byUnit, reconciliation.byAccount]) expect(groupSums(groups)).toEqual([rows, totalCents, tiedCents, untiedCents, leftOutCents]);
  expect(actions.reduce((total, { actualCents }) => total + Object.values(actualCents).reduce((a, b) => a + b, 0), 0)).toBe(tiedCents);
}

describe("any ledger", () => {
  it("reconciles to the cent, and reads as the amounts that were written", () => {
    fc.assert(
      fc.property(postings, layout, form, (all, how, csv) => {
        const result = tie([fileOf(all, how, csv)], { roadmap });
        expectTies(result);
        expect([result.reconciliation.totalCents, result.unreadable, result.duplicates]).toEqual([sum(all), [], []]);
        const read = [...result.tied, ...result.untied, ...result.leftOut].map(({ row }) => [row.document, row.day, row.amountCents]);
        expect(read.toSorted()).toEqual(all.map(({ document, day, cents }) => [document, day, cents]).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it("counts every posting once, in whatever files and layouts it comes", () => {
    fc.assert(
      fc.property(postings, layout, layout, form, form, fc.nat(40), fc.nat(40), (all, one, other, csv, csv2, cut, overlap) => {
        const first = all.slice(0, Math.max(1, cut));
        const second = all.slice(Math.max(0, first.length - overlap));
        const files = [fileOf(first, one, csv), ...(second.length === 0 ? [] : [fileOf(second, other, csv2, "b.csv")])];
        const result = tie(files, { roadmap });
        expectTies(result);
        expect(result.reconciliation.totalCents).toBe(sum(all));
        expect(result.duplicates).toHaveLength(first.length + second.length - all.length);
      }),
      { numRuns: 30 },
    );
  });
});
