import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { exampleWorkbooks } from "../../scripts/examples/example-workbooks";
import { exampleBytes } from "../../scripts/examples/write-example";
import type { Action } from "../../src/core/reading/action";
import { valueOf } from "../../src/core/reading/action";
import type { Roadmap } from "../../src/core/reading/roadmap";
import type { SheetRead } from "../../src/workbook/workbook";
import { readWorkbook } from "../../src/workbook/xlsx/read-workbook";
import type { Example } from "../core/reports/report-plans";
import { EXAMPLES, READING_TIME, readExample } from "../core/reports/report-plans";

async function sheetsIn(bytes: Uint8Array, file: string): Promise<readonly SheetRead[]> {
  const read = await readWorkbook(bytes, file);
  if (!read.ok) throw new Error(`${file}: ${read.problem.kind}`);
  return read.value;
}

describe("The example workbooks", () => {
  const made = exampleWorkbooks();

  it("are all there", () => {
    expect(made.map(({ file }) => file)).toEqual(EXAMPLES.map((example) => `${example}.xlsx`));
  });

  it.each(made)("hold what their source says: $file", async ({ file, sheets, title }) => {
    const committed = await sheetsIn(new Uint8Array(readFileSync(`examples/${file}`)), file);
    expect(committed).toEqual(await sheetsIn(await exampleBytes(sheets, title), file));
    expect(committed.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    expect(committed[0]?.grid.rowCount).toBeGreaterThan(20);
  });
});

describe("The example roadmaps", () => {
  const roadmaps = new Map<Example, Roadmap>();
  const actionsOf = (example: Example): readonly Action[] => roadmaps.get(example)?.actions ?? [];
  const inYears = (...years: readonly number[]): readonly Action[] => actionsOf("porvoo").filter((action) => years.includes(valueOf(action, "roadmapYear") ?? 0));
  const withStatus = (actions: readonly Action[], status: string): number => actions.filter((action) => valueOf(action, "status") === status).length;

  beforeAll(async () => {
    for (const example of EXAMPLES) roadmaps.set(example, (await readExample(example)).roadmap);
  }, READING_TIME);

  it("are read by the programmes that they follow, every row of them", () => {
    expect(EXAMPLES.map((example) => [example, roadmaps.get(example)?.programme.id, actionsOf(example).length])).toEqual([
      ["porvoo", "porvoo", 80],
      ["tornio", "tornio", 24],
      ["mustasaari", "mustasaari", 23],
      ["porvoo-sekava", "porvoo", 16],
    ]);
  });

  it("of Porvoo give the city board's figures for 2024–2025: 52 actions, 18 done, 26 in progress", () => {
    const actions = inYears(2024, 2025);
    expect([actions.length, withStatus(actions, "done"), withStatus(actions, "in-progress")]).toEqual([52, 18, 26]);
  });

  it("of Porvoo give the city board's figures for 2026: 28 actions, 13 of them statutory", () => {
    const actions = inYears(2026);
    expect([actions.length, actions.filter((action) => valueOf(action, "basis") === "statutory").length]).toEqual([28, 13]);
  });

  it("of Porvoo have every action in one of the three years", () => {
    expect(inYears(2024, 2025, 2026)).toHaveLength(80);
  });
});
