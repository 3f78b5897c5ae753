import { beforeAll, describe, expect, it } from "@jest/globals";
import { cellAddress } from "../../../src/core/grid/address";
import type { Style } from "../../../src/core/reports/styles";
import { STYLES } from "../../../src/core/reports/styles";
import { widthFor } from "../../../src/core/reports/text-width";
import type { WorkbookPlan } from "../../../src/core/reports/sheet-plan";
import { almostClean, roadmap } from "../checks/helpers";
import type { Example } from "./report-plans";
import { cellsOf, EXAMPLES, LANGUAGES, planOf, READING_TIME, readExample } from "./report-plans";

const REPORTS = EXAMPLES.flatMap((example) => LANGUAGES.map((language) => [example, language] as const));

/** A word that some Excel language takes for a truth value, a number or a date must not be a criterion. */
const CRITERION = /(?:COUNTIFS?|SUMIFS?|AVERAGEIFS?)\(/u;

/** The texts in a formula, without their quotation marks. */
function textsIn(formula: string): readonly string[] {
  return (formula.match(/"(?:[^"]|"")*"/gu) ?? []).map((text) => text.slice(1, -1));
}

describe("The cells of the example reports", () => {
  const plans = new Map<string, WorkbookPlan>();
  const plan = (example: Example, language: string): WorkbookPlan => {
    const found = plans.get(`${example} ${language}`);
    if (found === undefined) throw new Error("no plan");
    return found;
  };

  beforeAll(async () => {
    for (const [example, language] of REPORTS) plans.set(`${example} ${language}`, planOf((await readExample(example)).roadmap, language));
  }, READING_TIME);

  it.each(REPORTS)("have an expected result beside every formula: %s %s", (example, language) => {
    const formulas = cellsOf(plan(example, language)).filter(({ cell }) => cell.formula !== undefined);
    expect(formulas.length).toBeGreaterThan(200);
    expect(formulas.filter(({ cell }) => cell.value === null || (typeof cell.value === "number" && !Number.isFinite(cell.value)))).toEqual([]);
    expect(formulas.filter(({ cell }) => /^=|XLOOKUP|LET\(|LAMBDA|FILTER\(|SORT\(|UNIQUE\(|INDIRECT|OFFSET|TODAY|NOW\(|#/u.test(cell.formula?.replaceAll("[#This Row]", "") ?? ""))).toEqual([]);
    expect(formulas.filter(({ cell }) => CRITERION.test(cell.formula?.replace(/COUNTIF\([^,()]+,">0"\)/gu, "") ?? ""))).toEqual([]);
    // Excel takes no longer formula and no longer text within one.
    expect(formulas.filter(({ cell }) => (cell.formula?.length ?? 0) > 8192 || textsIn(cell.formula ?? "").some((text) => text.length > 255))).toEqual([]);
  });

  it.each(REPORTS)("have a style for every number, and no text that a cell cannot hold: %s %s", (example, language) => {
    const cells = cellsOf(plan(example, language));
    expect(cells.filter(({ cell }) => typeof cell.value === "number" && (cell.style === undefined || cell.style === "plain"))).toEqual([]);
    expect(cells.filter(({ cell }) => typeof cell.value === "string" && cell.value.length > 32_767)).toEqual([]);
  });

  it.each(REPORTS)("stand in columns that hold each word of their headers, and have a width: %s %s", (example, language) => {
    const broken = cellsOf(plan(example, language)).flatMap(({ sheet, row, column, cell }) => {
      const width = sheet.columnWidths[column - 1];
      if (width === undefined) return [`${sheet.name} ${cellAddress(row, column)} has no width`];
      if (cell.style !== "header" && cell.style !== "headerRight") return [];
      const { style } = cell;
      return String(cell.value).split(" ").some((word) => widthFor(word, style) > width) ? [`${sheet.name} ${cellAddress(row, column)} ${String(cell.value)}`] : [];
    });
    expect(broken).toEqual([]);
  });

  it.each(REPORTS)("stand in rows of at most 409 points, set where a text is wrapped or large: %s %s", (example, language) => {
    for (const sheet of plan(example, language).sheets) {
      expect([...sheet.rowHeights.values()].filter((height) => height <= 15 || height > 409)).toEqual([]);
      expect(sheet.rowHeights.get(1)).toBe(22);
      const wrapped = cellsOf({ title: "", language, names: [], sheets: [sheet] }).filter(({ column, cell }) => {
        const style: Style = STYLES[cell.style ?? "plain"];
        return style.wrap === true && typeof cell.value === "string" && cell.value.length > 2 * (sheet.columnWidths[column - 1] ?? 0);
      });
      for (const { row } of wrapped) expect([sheet.name, row, sheet.rowHeights.get(row) ?? 15]).not.toEqual([sheet.name, row, 15]);
    }
  });

  it.each(REPORTS)("are inside the tables' ranges where they are a table's, and tables do not touch: %s %s", (example, language) => {
    for (const { name, tables, rows } of plan(example, language).sheets) {
      for (const { range, columns } of tables) {
        expect(range.lastRow).toBeGreaterThan(range.firstRow);
        expect(range.lastColumn - range.firstColumn + 1).toBe(columns.length);
        expect(rows[range.firstRow - 1]?.slice(range.firstColumn - 1, range.lastColumn).map((cell) => cell?.value)).toEqual(columns);
        // A table next to filled cells would grow into them.
        expect([name, rows[range.lastRow]?.[0]?.style ?? "empty"]).toEqual([name, expect.stringMatching(/^empty$|^totalLabel$/u)]);
      }
      const spans = tables.map(({ range }) => [range.firstRow, range.lastRow] as const).sort(([a], [b]) => a - b);
      expect(spans.slice(1).filter(([first], index) => first <= (spans[index]?.[1] ?? Infinity) + 1)).toEqual([]);
    }
  });

  it("are the same when the same report is planned twice", async () => {
    for (const example of EXAMPLES) {
      const { roadmap: read } = await readExample(example);
      expect(planOf(read, "fi")).toEqual(plan(example, "fi"));
      expect(JSON.stringify(planOf(read, "fi").sheets)).toBe(JSON.stringify(plan(example, "fi").sheets));
    }
  });

  it("link to cells that there are", () => {
    for (const [example, language] of REPORTS) {
      const cells = cellsOf(plan(example, language));
      const links = cells.flatMap(({ cell }) => (cell.link === undefined ? [] : [cell.link]));
      const places = new Set(cells.map(({ sheet, row, column }) => `${sheet.name}!${cellAddress(row, column)}`));
      expect(links.filter(({ sheet, cell }) => !places.has(`${sheet}!${cell}`))).toEqual([]);
    }
  });
});

describe("The cells of a report with very long texts", () => {
  it("hold them whole, in rows high enough", () => {
    const title = `${"Pitkä nimi jatkuu ja jatkuu ".repeat(11)}loppu`.slice(-300);
    const plan = planOf(roadmap([almostClean({ title, owner: "Vastuuhenkilö ".repeat(3).slice(0, 40) })]), "fi", "2027-01-01");
    const cells = cellsOf(plan).filter(({ cell }) => cell.value === title);
    expect(cells.map(({ sheet }) => sheet.id)).toEqual(["summary", "overdue", "overdue", "schedule", "money", "budget-bridge", "resources", "data"]);
    for (const { sheet, row, column } of cells) expect(sheet.rowHeights.get(row)).toBeGreaterThanOrEqual(15 * Math.floor((300 * 0.8) / (sheet.columnWidths[column - 1] ?? 1)));
  });
});
