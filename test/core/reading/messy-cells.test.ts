import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import type { FieldKey } from "../../../src/core/programme/fields";
import { generic } from "../../../src/core/programme/generic";
import { mustasaari } from "../../../src/core/programme/mustasaari";
import { porvoo } from "../../../src/core/programme/porvoo";
import { tornio } from "../../../src/core/programme/tornio";
import { activityCodeRowKind } from "../../../src/core/reading/cells/activity-code/row-kind";
import type { Cell, CellKind } from "../../../src/core/reading/cells/cell-kind";
import { kindOf } from "../../../src/core/reading/cells/kinds";
import { maturityKind } from "../../../src/core/reading/cells/maturity/maturity-kind";
import { metricKind } from "../../../src/core/reading/cells/metric/metric-kind";
import * as messyCases from "./messy";
import type { MessyCase } from "./messy/messy-case";

const PROGRAMMES = { porvoo, tornio, mustasaari, generic };
const STATUS_OF_CLASS: Readonly<Record<string, string>> = { OK: "ok", NORM: "normalised", WARN: "uncertain", ERR: "unreadable", EMPTY: "empty" };

const FIELD_OF_KIND: Readonly<Record<string, FieldKey>> = {
  date: "due",
  money: "budget",
  status: "status",
  goal: "goal",
  level: "level",
  basis: "basis",
  benefit: "benefit",
  beneficiary: "beneficiary",
  costsize: "cost",
  impactsize: "impact",
  model: "model",
  owner: "owner",
  id: "id",
  unit: "unit",
  actcode: "activityCode",
  resource: "personDays",
  progress: "progress",
  theme: "strategyTheme",
  text: "title",
};
const OTHER_KINDS: Readonly<Record<string, CellKind<unknown, unknown>>> = { metric: metricKind, maturity: maturityKind };

interface Row {
  readonly kind: string;
  readonly raw: string;
  readonly interpretation: string;
  readonly status: string;
}

interface Outcome {
  readonly status: string;
  readonly value: unknown;
  readonly others: readonly unknown[];
  readonly aside: unknown;
}

const lines: readonly Row[] = readFileSync("test/data/messy-cells.tsv", "utf8")
  .split("\n")
  .slice(1)
  .filter((line) => line !== "")
  .map((line) => line.split("\t"))
  .map(([kind = "", raw = "", interpretation = "", status = ""]) => ({ kind, raw, interpretation, status }));

function outcomeOf(kind: string, row: Row, messyCase: MessyCase): Outcome {
  const cell: Cell = messyCase.cell ?? { value: row.raw === "" ? null : row.raw.replaceAll("\\n", "\n") };
  if (row.status === "ROW") return { status: typeof cell.value === "string" && activityCodeRowKind(cell.value) !== undefined ? "ROW" : "cell", value: undefined, others: [], aside: {} };
  const field = messyCase.field ?? FIELD_OF_KIND[kind] ?? "notes";
  const reader: CellKind<unknown, unknown> = OTHER_KINDS[kind] ?? kindOf(field);
  const context = { programme: PROGRAMMES[messyCase.programme ?? "porvoo"], field, header: messyCase.header ?? "", dateSystem: 1900 as const };
  const contents = { cells: [cell, ...(messyCase.column ?? [])].map((each) => ({ cell: each, count: 1 })) };
  const reading = reader.read(cell, reader.decide(contents, context), context);
  // What a case says nothing of is not looked at.
  return {
    status: reading.status,
    value: reading.value,
    others: messyCase.others === undefined ? [] : (reading.others ?? []),
    aside: messyCase.aside === undefined ? {} : (reading.aside ?? {}),
  };
}

describe("messy cells are read the way a person would", () => {
  // Rows (whole grids) and ledger cells (several kinds of cell in one) have runners of their own.
  describe.each(Object.entries(messyCases))("%s", (kind, cases) => {
    const rows = lines.filter((line) => line.kind === kind);

    it("has one case per row of the collection, in order", () => {
      expect(cases.map((messyCase) => messyCase.raw)).toEqual(rows.map((row) => row.raw));
    });

    it("justifies every exception, and has few", () => {
      const exceptions = cases.filter((messyCase) => messyCase.exception !== undefined);
      expect(exceptions.every((messyCase) => (messyCase.exception ?? "").length > 20)).toBe(true);
      expect(exceptions.length).toBeLessThanOrEqual(Math.ceil(rows.length * 0.2));
    });

    const read = rows.flatMap((row, index) => {
      const messyCase = cases[index];
      return messyCase === undefined || messyCase.exception !== undefined ? [] : [{ name: `${row.status} ${row.raw} → ${row.interpretation}`, row, messyCase }];
    });

    it.each(read)("$name", ({ row, messyCase }) => {
      const status = row.status === "ROW" ? "ROW" : STATUS_OF_CLASS[row.status];
      expect(outcomeOf(kind, row, messyCase)).toEqual({ status, value: messyCase.value, others: messyCase.others ?? [], aside: messyCase.aside ?? {} });
    });
  });

  it("leaves out no kind of the collection", () => {
    expect([...new Set(lines.map((line) => line.kind))].sort()).toEqual([...Object.keys(messyCases), "ledger", "row"].sort());
  });
});
