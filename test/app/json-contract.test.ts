import { describe, expect, it } from "@jest/globals";
import { columnNumber } from "../../src/core/grid/address";
import type { FieldKey } from "../../src/core/programme/fields";
import { EXAMPLE_FILES, EXAMPLES, runOn } from "../cli/fake-io";
import type { CheckAnswer, ReadAnswer } from "./json-contract";
import { checkContract, mainCode, readContract } from "./json-contract";

async function answerOf(command: "read" | "check", name: string, ...more: readonly string[]): Promise<unknown> {
  const ran = await runOn({ files: EXAMPLE_FILES }, [command, `examples/${name}.xlsx`, "--format", "json", ...more]);
  expect(ran.err).toBe("");
  return JSON.parse(ran.out) as unknown;
}

async function readAnswer(name: string): Promise<ReadAnswer> {
  return readContract.parse(await answerOf("read", name));
}

async function checkAnswer(name: string, ...more: readonly string[]): Promise<CheckAnswer> {
  return checkContract.parse(await answerOf("check", name, ...more));
}

function rowsOf(range: string): readonly [number, number] {
  const [first = 0, last = 0] = [...range.matchAll(/\d+/gu)].map(Number);
  return [first, last];
}

describe.each(EXAMPLES)("the JSON answers about %s", (name) => {
  it("have the shape that scripts rely on, key by key", async () => {
    expect(readContract.safeParse(await answerOf("read", name)).error?.issues).toBeUndefined();
    expect(checkContract.safeParse(await answerOf("check", name)).error?.issues).toBeUndefined();
  });

  it("say the same about the table", async () => {
    const { rows, ...read } = await readAnswer(name);
    const check = await checkAnswer(name);
    expect(rows).toHaveLength(check.summary.actions);
    expect({ programme: check.programme, table: check.table, columns: check.columns, skipped: check.skipped }).toEqual(read);
  });

  it("have an entry for every column of the range, in order", async () => {
    const { table, columns } = await readAnswer(name);
    const [first = "", last = ""] = table.range.split(":").map((address) => address.replace(/\d+/u, ""));
    const from = columnNumber(first);
    const to = columnNumber(last);
    expect(columns.map(({ column }) => columnNumber(column))).toEqual(Array.from({ length: to - from + 1 }, (_, index) => from + index));
  });

  it("account for every row of the range below the header, once", async () => {
    const { table, rows, skipped } = await readAnswer(name);
    const [, last] = rowsOf(table.range);
    const told = [...rows.map(({ row }) => row), ...skipped.map(({ row }) => row)];
    expect(new Set(told).size).toBe(told.length);
    expect(told.filter((row) => row > table.headerRow && row <= last)).toHaveLength(last - table.headerRow);
  });

  it("have views that add up to the actions and count the main value", async () => {
    const { rows } = await readAnswer(name);
    const { summary } = await checkAnswer(name);
    expect(Object.keys(summary.views)).toContain("status");
    for (const [field, view] of Object.entries(summary.views)) {
      expect(Object.values(view).reduce((sum, count) => sum + count, 0)).toBe(summary.actions);
      for (const [code, count] of Object.entries(view)) {
        const counted = rows.filter((row) => (mainCode(row, field as FieldKey) ?? "missing") === code);
        expect([field, code, counted.length]).toEqual([field, code, count]);
      }
    }
  });

  it("have figures that are counts of the lists beside them", async () => {
    const { findings, overdue, summary } = await checkAnswer(name);
    expect(findings.filter(({ severity }) => severity === "error")).toHaveLength(summary.errors);
    expect(findings.filter(({ severity }) => severity === "warning")).toHaveLength(summary.warnings);
    expect(overdue).toHaveLength(summary.overdue);
    expect(overdue.map(({ days }) => days)).toEqual(overdue.map(({ days }) => days).sort((a, b) => b - a));
  });

  it("point at rows of the sheet: a finding's cell stands in its row", async () => {
    const { findings } = await checkAnswer(name);
    const astray = findings.filter(({ cell, row }) => cell !== null && row !== null && !new RegExp(`^[A-Z]+${row}(:|$)`, "u").test(cell));
    expect(astray).toEqual([]);
  });

  it("differ between languages in the messages only", async () => {
    const plain = ({ findings, ...rest }: CheckAnswer): unknown => ({ ...rest, findings: findings.map((finding) => ({ ...finding, message: "" })) });
    const [fi, sv] = [await checkAnswer(name, "--lang", "fi"), await checkAnswer(name, "--lang", "sv")];
    expect(plain(fi)).toEqual(plain(sv));
    expect(fi.findings.filter(({ message }, index) => message === sv.findings[index]?.message)).toEqual([]);
  });
});

describe("the figures of Porvoo's roadmap on 15.12.2025", () => {
  it("are those of its source", async () => {
    const { summary, overdue, asOf, programme, table } = await checkAnswer("porvoo");
    expect({ asOf, programme, table }).toEqual({ asOf: "2025-12-15", programme: "porvoo", table: { sheet: "Tiekartta", range: "A1:AC81", name: "Tiekartta", headerRow: 1 } });
    expect({ ...summary, warnings: null }).toEqual({
      actions: 80,
      errors: 0,
      warnings: null,
      overdue: 2,
      dueSoon: 18,
      noDate: 0,
      views: {
        goal: { A: 28, B: 11, C: 24, K: 0, K1: 3, K2: 6, K3: 6, K4: 2, missing: 0 },
        level: { PERUSTA: 15, TORI: 31, TOSI: 26, DATA: 8, missing: 0 },
        basis: { statutory: 22, strategy: 45, "end-of-support": 10, political: 3, missing: 0 },
        benefit: { renewal: 39, "people-first": 28, sustainability: 13, missing: 0 },
        beneficiary: { resident: 25, business: 9, visitor: 1, staff: 36, climate: 9, missing: 0 },
        cost: { S: 46, M: 31, L: 3, missing: 0 },
        impact: { S: 6, M: 47, L: 27, missing: 0 },
        model: { network: 41, independent: 39, missing: 0 },
        status: { "not-started": 24, planned: 6, "in-progress": 26, "on-hold": 1, done: 18, postponed: 1, cancelled: 2, merged: 1, continuous: 1, missing: 0 },
      },
    });
    expect(overdue).toEqual([
      { row: 14, id: "13", title: "Liikenteen laskentatiedon avaaminen", due: "2025-06-30", days: 168, certain: true },
      { row: 25, id: "24", title: "Tiedonhallintamallin täydentäminen", due: "2025-06-30", days: 168, certain: true },
    ]);
  });

  it("are those that the city board was told", async () => {
    const { rows } = await readAnswer("porvoo");
    const count = (years: readonly number[], field: FieldKey, code: string): number => rows.filter((row) => years.some((year) => row.fields.roadmapYear?.value === year) && mainCode(row, field) === code).length;
    expect(rows.filter(({ fields }) => fields.roadmapYear?.value !== 2026)).toHaveLength(52);
    expect(count([2024, 2025], "status", "done")).toBe(18);
    expect(count([2024, 2025], "status", "in-progress")).toBe(26);
    expect(rows.filter(({ fields }) => fields.roadmapYear?.value === 2026)).toHaveLength(28);
    expect(count([2026], "basis", "statutory")).toBe(13);
  });

  it("are of the kinds that fields have", async () => {
    const { rows } = await readAnswer("porvoo");
    const [first] = rows;
    expect(first?.row).toBe(2);
    expect(first?.fields.goal).toEqual({ raw: "A", status: "ok", value: ["A"] });
    expect(first?.fields.level).toEqual({ raw: "TORI", status: "ok", value: "TORI" });
    expect(first?.fields.due?.value).toEqual({ start: "2025-12-31", end: "2025-12-31", precision: "day" });
    expect(first?.fields.progress).toMatchObject({ raw: 100, value: 100 });
    expect(first?.fields["budget:2024"]).toEqual({ raw: 25_375, status: "ok", value: { cents: 2_537_500 } });
    expect(first?.fields.status).toEqual({ raw: "Valmis", status: "ok", value: "done" });
    expect(first?.fields.personDays).toEqual({ raw: 21, status: "ok", value: 21 });
  });
});

describe("the messy roadmap", () => {
  it("tells where an inherited value stands, and what was read of cells that Excel changed", async () => {
    const { rows } = await readAnswer("porvoo-sekava");
    const [, second] = rows;
    expect(second?.fields.level).toMatchObject({ raw: true, status: "normalised", value: "TOSI" });
    expect(second?.fields.goal).toMatchObject({ value: ["A"], fromRow: 7 });
  });
});
