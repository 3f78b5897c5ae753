import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import type { CellValue } from "../../../../src/core/grid/cell-value";
import { plainField } from "../../../../src/core/programme/fields";
import { matchHeader } from "../../../../src/core/reading/shape/match-header";
import { find, sheet } from "./sheets";

/** The collection's names of fields as ours; null is "no field of an action". */
const FIELDS: Readonly<Record<string, readonly (string | null)[]>> = {
  number: ["id"],
  name: ["title"],
  responsible: ["owner"],
  schedule: ["due"],
  end: ["due"],
  "cost size": ["cost"],
  "impact size": ["impact"],
  cost: ["budget"],
  actual: ["actual"],
  resources: ["personDays"],
  "activity code": ["activityCode"],
  "cost centre": ["costCentre"],
  comment: ["notes"],
  // A traffic light is a field of its own.
  progress: ["progress", "light"],
  // An action has one impact metric; baselines, targets and sources of a metric are no fields of an action.
  metric: ["impactMetric", null],
  account: [null],
  "ledger amount": [null],
  "ledger date": [null],
  document: [null],
  supplier: [null],
};

/** Headers with several meanings, and cells that make them mean what the collection says. */
const SETTLED_BY: Readonly<Record<string, readonly CellValue[]>> = {
  "goal Teema": ["A", "B", "A, C"],
  "goal Tema": ["A", "B", "C"],
  "benefit Vaikutus": ["uudistuminen", "kestävyys", "ihmislähtöisyys"],
  "status Toteuma": ["Kesken", "Valmis", "Ei aloitettu"],
  "cost Kustannus": [12000, 45000, 3500],
};

/** The glossary gives "Lisätiedot" to the notes; it is a description where another column has the notes. */
const OTHER_READING: Readonly<Record<string, string>> = { "description Lisätiedot": "notes" };

const lines = readFileSync("test/data/headers.tsv", "utf8")
  .split("\n")
  .slice(1)
  .filter((line) => line !== "")
  .map((line) => line.split("\t"))
  // Some lines list several names; a comma within brackets belongs to the name.
  .flatMap(([field = "", variants = ""]) => variants.split(/,\s+(?![^(]*\))/u).map((variant) => ({ field, variant })));

describe("headers of the collection", () => {
  const expectedOf = (field: string, variant: string): readonly (string | null)[] => {
    const other = OTHER_READING[`${field} ${variant}`];
    return other === undefined ? (FIELDS[field] ?? [field]) : [other];
  };
  const isSettled = ({ field, variant }: (typeof lines)[number]): boolean => SETTLED_BY[`${field} ${variant}`] !== undefined;
  const periods = lines.filter(({ field }) => field === "half-years");
  const plain = lines.filter((line) => !periods.includes(line) && !isSettled(line));

  it.each(plain.map(({ field, variant }) => [field, variant]))("%s: %s", (field, variant) => {
    const [best] = matchHeader(variant).candidates;
    expect(best).toBeDefined();
    expect(expectedOf(field, variant)).toContain(best?.field === null || best === undefined ? null : plainField(best.field));
  });

  it.each(lines.filter(isSettled).map(({ field, variant }) => [field, variant]))("%s: %s, settled by its cells", (field, variant) => {
    const cells = SETTLED_BY[`${field} ${variant}`] ?? [];
    const found = find(sheet([["Toimenpide", "Toimiala", variant], ...cells.map((cell, index) => [`Toimenpide numero ${index + 1}`, "Sivistystoimiala", cell])]));
    expect(expectedOf(field, variant)).toContain(found.columns[2]?.field);
  });

  it.each(periods.map(({ variant }) => [variant]))("%s is a time", (variant) => {
    expect(matchHeader(variant).period).toBeDefined();
  });

  it("has the five headers that only their cells can settle", () => {
    expect(lines.filter(isSettled)).toHaveLength(5);
  });

  it("reads a header of amounts with the year that it names", () => {
    const fields = lines.filter(({ variant }) => /20\d\d/u.test(variant)).map(({ variant }) => [variant, matchHeader(variant).candidates[0]?.field]);
    expect(Object.fromEntries(fields)).toMatchObject({ "TA 2025": "budget:2025", "TS 2026": "budget:2026", "TS 2027": "budget:2027", "Toteuma 1-6/2025": "actual:2025", "Tilanne 3/2025": "status" });
  });
});
