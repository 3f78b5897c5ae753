import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { generic } from "../../../../src/core/programme/generic";
import { porvoo } from "../../../../src/core/programme/porvoo";
import { tornio } from "../../../../src/core/programme/tornio";
import type { Action } from "../../../../src/core/reading/action";
import { mainCodeOf } from "../../../../src/core/reading/action";
import type { SheetPlan } from "../../../../src/core/reports/sheet-plan";
import { WORDS } from "../../../../src/text/words";
import { action, almostClean, EMPTY, roadmap, unreadable } from "../../checks/helpers";
import { EXAMPLES, LANGUAGES, planOf, READING_TIME, readExample, sheetOf, tableRows } from "../report-plans";

const { costImpact, dataHeaders, overdue, tables: allTables } = WORDS.fi.reports;
const { tables } = costImpact;
const H = overdue.headers;

type Size = "S" | "M" | "L";
const SIZES: readonly Size[] = ["S", "M", "L"];

function sized(id: string, row: number, cost: Size, impact: Size, status: "in-progress" | "done" = "in-progress"): Action {
  return almostClean({ id, title: `Toimenpide ${id}`, cost, impact, status, progress: status === "done" ? 100 : 40 }, row);
}

const table = roadmap([
  sized("1", 5, "S", "M"),
  sized("2", 6, "S", "L", "done"),
  sized("3", 7, "S", "M", "done"),
  sized("4", 8, "L", "S"),
  almostClean({ id: "5", title: "Ilman vaikuttavuutta", cost: "M", impact: EMPTY }, 9),
  almostClean({ id: EMPTY, title: "Ilman numeroa", cost: "S", impact: "M" }, 10),
  almostClean({ id: "7", title: "Ilman luokkia", cost: unreadable("kallis?"), impact: EMPTY }, 11),
  sized("8", 12, "S", "L"),
]);

const values = (sheet: SheetPlan, row: number): readonly unknown[] => (sheet.rows[row - 1] ?? []).map((cell) => cell?.value ?? null);
const rowsOf = (sheet: SheetPlan, name: string): readonly (readonly unknown[])[] => tableRows(sheet, name).map((row) => Object.values(row));
const listed = (sheet: SheetPlan, name: string, ...headers: readonly string[]): readonly (readonly unknown[])[] => tableRows(sheet, name).map((row) => headers.map((header) => row[header] ?? null)).filter(([first]) => first !== "");
const totalOf = (sheet: SheetPlan, name: string): readonly unknown[] => values(sheet, (sheet.tables.find((each) => each.name === name)?.range.lastRow ?? 0) + 1);

describe("The cost and impact sheet", () => {
  const sheet = sheetOf(planOf(table, "fi"), "cost-impact");

  it("says in words what the boxes hold", () => {
    expect([4, 5, 6].map((row) => values(sheet, row)[0])).toEqual([
      "5 toimenpidettä on edullisia ja vaikuttavia (kustannus S, vaikuttavuus M tai L), niistä avoinna 3.",
      "1 toimenpide on kallis ja vaikutukseltaan pieni (kustannus L, vaikuttavuus S), avoinna 1.",
      "Kustannus- tai vaikuttavuusluokka puuttuu 2 toimenpiteeltä.",
    ]);
  });

  it("counts every box, those without a size in a row and a column of their own, with totals that tie", () => {
    expect(sheet.tables[0]?.columns).toEqual(["Kustannuskokoluokka", "Vaikuttavuus S – pieni", "Vaikuttavuus M – keskisuuri", "Vaikuttavuus L – suuri", "Vaikuttavuus puuttuu / ei tulkittu", "Yhteensä"]);
    expect(rowsOf(sheet, tables.counts)).toEqual([
      ["S – pieni", 0, 3, 2, 0, 5],
      ["M – keskisuuri", 0, 0, 0, 1, 1],
      ["L – suuri", 1, 0, 0, 0, 1],
      ["puuttuu / ei tulkittu", 0, 0, 0, 1, 1],
    ]);
    expect(totalOf(sheet, tables.counts)).toEqual(["Yhteensä", 1, 3, 2, 2, 8]);
  });

  it("names the actions of each box in the table's order, by row where the id is missing", () => {
    expect(rowsOf(sheet, tables.ids)).toEqual([
      ["S – pieni", "–", "1, 3, rivi 10", "2, 8"],
      ["M – keskisuuri", "–", "–", "–"],
      ["L – suuri", "4", "–", "–"],
    ]);
    const boxes = tableRows(sheet, tables.boxes);
    expect(boxes).toHaveLength(6);
    expect(boxes.map((row) => row["S × M"])).toEqual(["1", "3", "rivi 10", "", "", ""]);
    expect(boxes.map((row) => row["L × S"])).toEqual(["4", "", "", "", "", ""]);
    expect(Object.keys(boxes[0] ?? {}).slice(1)).toEqual(["S × S", "S × M", "S × L", "M × S", "M × M", "M × L", "L × S", "L × M", "L × L"]);
  });

  it("lists quick wins, open ones first and the larger impact first", () => {
    expect(listed(sheet, tables.quickWins, H.title, H.id, H.status, H.position)).toEqual([
      ["Toimenpide 8", "8", "Käynnissä", 8],
      ["Toimenpide 1", "1", "Käynnissä", 1],
      ["Ilman numeroa", "", "Käynnissä", 6],
      ["Toimenpide 2", "2", "Valmis", 2],
      ["Toimenpide 3", "3", "Valmis", 3],
    ]);
    expect(sheet.tables.find(({ name }) => name === tables.quickWins)?.columns).toEqual([H.title, H.unit, H.owner, H.status, H.id, H.due, H.position]);
  });

  it("lists what to think twice about and what has no size", () => {
    expect(listed(sheet, tables.thinkTwice, H.title, H.id)).toEqual([["Toimenpide 4", "4"]]);
    expect(listed(sheet, tables.unclassed, H.title, "Kustannuskokoluokka", "Vaikuttavuus", H.id)).toEqual([
      ["Ilman vaikuttavuutta", "M – keskisuuri", "puuttuu / ei tulkittu", "5"],
      ["Ilman luokkia", "puuttuu / ei tulkittu", "puuttuu / ei tulkittu", "7"],
    ]);
  });

  it("sorts by columns of the data table: box with row, and the keys of the lists", () => {
    const data = tableRows(sheetOf(planOf(table, "fi"), "data"), allTables.data);
    const headers = costImpact.dataHeaders;
    expect(data.map((row) => [row[dataHeaders.row], row[headers.box]])).toEqual([[5, 4_000_005], [6, 6_000_006], [7, 4_000_007], [8, 14_000_008], [9, 0], [10, 4_000_010], [11, 0], [12, 6_000_012]]);
    expect(data.map((row) => Number(row[headers.quickWins]) > 0)).toEqual([true, true, true, false, false, true, false, true]);
    expect(data.map((row) => row[headers.thinkTwice])).toEqual([0, 0, 0, 3_999_992, 0, 0, 0, 0]);
    expect(data.map((row) => row[headers.unclassed])).toEqual([0, 0, 0, 0, 1_999_991, 0, 1_999_989, 0]);
  });

  it.each([
    [12, "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12", 15],
    [13, "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 ja 1 muu", 16],
    [50, "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 ja 38 muuta", 40],
  ])("names the first twelve of %d actions in a box, and keeps at most forty rows", (count, expected, rows) => {
    const full = roadmap(Array.from({ length: count }, (_, index) => sized(String(index + 1), 5 + index, "M", "M")));
    const planned = sheetOf(planOf(full, "fi"), "cost-impact");
    expect(rowsOf(planned, tables.ids)[1]).toEqual(["M – keskisuuri", "–", expected, "–"]);
    expect(tableRows(planned, tables.boxes)).toHaveLength(rows);
    const formula = planned.rows.flat().find((cell) => cell?.value === expected)?.formula ?? "";
    expect(formula.length).toBeLessThan(8192);
  });

  it("shades a box by its count, with the number always there", () => {
    const counts = sheet.tables[0]?.range;
    const first = (counts?.firstRow ?? 0) + 1;
    expect(sheet.conditionalFormats.slice(0, 2).map(({ range, formula, style }) => [range, formula, style])).toEqual([
      [{ firstRow: first, firstColumn: 2, lastRow: first + 2, lastColumn: 4 }, `AND(B${first}>0,3*B${first}>=2*MAX($B$${first}:$D$${first + 2}))`, "header"],
      [{ firstRow: first, firstColumn: 2, lastRow: first + 2, lastColumn: 4 }, `B${first}>0`, "info"],
    ]);
  });

  it("shows empty boxes and lists where there is no action", () => {
    const empty = sheetOf(planOf(roadmap([]), "fi"), "cost-impact");
    expect(totalOf(empty, tables.counts)).toEqual(["Yhteensä", 0, 0, 0, 0, 0]);
    expect(rowsOf(empty, tables.ids).flatMap((row) => row.slice(1))).toEqual(Array.from({ length: 9 }, () => "–"));
    expect(listed(empty, tables.quickWins, H.title)).toEqual([[overdue.none]]);
    expect(values(empty, 4)[0]).toBe("0 toimenpidettä on edullisia ja vaikuttavia (kustannus S, vaikuttavuus M tai L), niistä avoinna 0.");
  });

  it("takes the sizes that the programme lists, from the smallest on", () => {
    const code = (name: string): NonNullable<typeof porvoo.codeLists.cost>["codes"][number] => ({ code: name, names: { fi: name, sv: name, en: name }, synonyms: [], hints: [], writtenAs: "code" });
    const list = { several: false, secondary: false, undecided: "as-written" as const, open: false, groups: [], codes: [code("pieni"), code("suuri")] };
    const programme = { ...porvoo, codeLists: { ...porvoo.codeLists, cost: list, impact: list } };
    const planned = sheetOf(planOf(roadmap([almostClean({ id: "1", cost: "pieni", impact: "suuri" }), almostClean({ id: "2", cost: "suuri", impact: "pieni" }, 6)], { programme }), "fi"), "cost-impact");
    expect(rowsOf(planned, tables.ids)).toEqual([["pieni", "–", "1"], ["suuri", "2", "–"]]);
    expect(values(planned, 4)[0]).toBe("1 toimenpide on edullinen ja vaikuttava (kustannus pieni, vaikuttavuus suuri), avoinna 1.");
    expect(listed(planned, tables.thinkTwice, H.id)).toEqual([["2"]]);
  });

  it.each([
    ["Tornio", roadmap([action({ title: "Yksi" })], { programme: tornio })],
    ["a municipality whose table has neither", roadmap([action({ title: "Yksi" })], { programme: generic })],
    ["a municipality whose table has cost only", roadmap([action({ title: "Yksi", cost: "S" })], { programme: generic })],
  ])("is not there for %s, nor are its columns in the data table", (_, without) => {
    const plan = planOf(without, "fi");
    expect(plan.sheets.map(({ id }) => id)).not.toContain("cost-impact");
    expect(sheetOf(plan, "data").tables[0]?.columns).not.toContain(costImpact.dataHeaders.box);
  });

  it("ties to the number of actions, whatever their sizes", () => {
    const size = fc.constantFrom<Size | "X" | undefined>("S", "M", "L", "X", undefined);
    fc.assert(
      fc.property(fc.array(fc.tuple(size, size), { maxLength: 15 }), (pairs) => {
        const actions = pairs.map(([cost, impact], index) => action({ id: `n${index}`, ...(cost === undefined ? {} : { cost }), ...(impact === undefined ? {} : { impact }) }, 5 + index));
        const planned = sheetOf(planOf(roadmap(actions), "fi"), "cost-impact");
        expect(totalOf(planned, tables.counts).at(-1)).toBe(actions.length);
        const named = rowsOf(planned, tables.boxes).flatMap((row) => row.slice(1)).filter((id) => id !== "");
        const without = listed(planned, tables.unclassed, H.id).flat().filter((id) => String(id).startsWith("n"));
        expect([...named, ...without].sort()).toEqual(actions.map((_, index) => `n${index}`).sort());
      }),
      { numRuns: 40 },
    );
  });
});

describe("The cost and impact sheet of the examples", () => {
  beforeAll(async () => {
    await Promise.all(EXAMPLES.map(readExample));
  }, READING_TIME);

  it.each((["porvoo", "porvoo-sekava"] as const).flatMap((example) => LANGUAGES.map((language) => [example, language] as const)))("has in each box as many actions as the table: %s %s", async (example, language) => {
    const { roadmap: read } = await readExample(example);
    const sheet = sheetOf(planOf(read, language), "cost-impact");
    const words = WORDS[language].reports.costImpact;
    const counts = rowsOf(sheet, words.tables.counts);
    const boxes = tableRows(sheet, words.tables.boxes);
    for (const [row, cost] of SIZES.entries()) {
      for (const [place, impact] of SIZES.entries()) {
        const count = read.actions.filter((each) => mainCodeOf(each, "cost") === cost && mainCodeOf(each, "impact") === impact).length;
        expect([cost, impact, counts[row]?.[place + 1]]).toEqual([cost, impact, count]);
        expect([cost, impact, boxes.filter((each) => each[`${cost} × ${impact}`] !== "").length]).toEqual([cost, impact, Math.min(40, count)]);
      }
    }
    expect(totalOf(sheet, words.tables.counts).at(-1)).toBe(read.actions.length);
  });

  it.each(["tornio", "mustasaari"] as const)("is not there: %s", async (example) => {
    expect(planOf((await readExample(example)).roadmap, "fi").sheets.map(({ id }) => id)).not.toContain("cost-impact");
  });
});
