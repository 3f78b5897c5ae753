import { putNotes } from "../notes";
import type { ReportInput } from "../report-input";
import { SheetBuilder } from "../sheet-builder";
import { printOf, putTitle } from "../sheet-frame";
import type { SheetPlan } from "../sheet-plan";
import { widthFor } from "../text-width";
import type { ProfitabilityRow } from "./profitability-rows";
import { profitabilityRows } from "./profitability-rows";
import { profitabilitySentence } from "./profitability-sentence";
import { inputHeaders, pickInput, putInputs } from "./put-inputs";
import { firstResultRow, putResults } from "./put-results";
import { resultColumns } from "./result-columns";

const SENTENCES_ROW = 4;
const TITLE_WIDTH = 44;
const ID_WIDTH = 8;
/** The missing inputs are named here, above them the one-off cost stands. */
const MISSING_WIDTH = 24;
const FIGURE_WIDTH = 12;

/** Benefits without euros, apart from the figures. */
function putQualitative(sheet: SheetBuilder, { words }: ReportInput, at: number, rows: readonly ProfitabilityRow[]): void {
  const w = words.profitability;
  const told = rows.filter(({ input }) => input.benefits !== null);
  if (told.length === 0) return;
  sheet.text(at, 1, w.headings.qualitative, "heading");
  sheet.table({ name: w.tables.qualitative, range: { firstRow: at + 1, firstColumn: 1, lastRow: at + 1 + told.length, lastColumn: 2 }, columns: [w.qualitativeHeader, w.inputs.id], style: "plain", filter: false });
  told.forEach(({ input, title }, index) => {
    sheet.text(at + 2 + index, 1, `${title ?? w.notInRoadmap}: ${input.benefits ?? ""}`, "wrapped");
    sheet.text(at + 2 + index, 2, input.action, "text");
  });
}

/**
 * Benefits against costs (kannattavuuslaskelma): the inputs as a table that people may change, the results as formulas
 * over it, and a sentence of each. Undefined where neither the user's table nor the roadmap tells any input.
 */
export function profitabilitySheet(input: ReportInput): SheetPlan | undefined {
  const rows = profitabilityRows(input);
  if (rows.length === 0) return undefined;
  const { words } = input;
  const w = words.profitability;
  const sheet = new SheetBuilder();
  putTitle(sheet, input, "profitability");
  sheet.text(SENTENCES_ROW, 1, w.headings.sentences, "heading");
  const notesRow = SENTENCES_ROW + rows.length + 2;
  const inputsRow = putNotes(sheet, notesRow, [...w.method, w.change]);
  const resultsRow = putInputs(sheet, input, inputsRow, rows);
  const next = putResults(sheet, input, resultsRow, rows);
  rows.forEach((row, index) => {
    const { formula, value } = profitabilitySentence(w, words.numbers, row, pickInput(w, index + 1), firstResultRow(resultsRow) + index);
    sheet.formula(SENTENCES_ROW + 1 + index, 1, formula, value, "plain");
  });
  putQualitative(sheet, input, next, rows);
  const [inputs, results] = [inputHeaders(w), ["", "", ...resultColumns(w).map(({ header }) => header)]];
  const least = [TITLE_WIDTH, ID_WIDTH, MISSING_WIDTH];
  return sheet.build({
    id: "profitability",
    name: words.sheets.profitability.name,
    columnWidths: results.map((header, index) => Math.max(least[index] ?? FIGURE_WIDTH, ...[header, inputs[index] ?? ""].flatMap((text) => text.split(" ").map((word) => widthFor(word, "headerRight"))))),
    freeze: { rows: 2, columns: 0 },
    print: printOf(input, "profitability", { first: 1, last: 2 }),
    tabColour: "548235",
  });
}
