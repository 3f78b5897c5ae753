import { isCodeField } from "../programme/fields";
import { writtenForm } from "../reading/cells/codes/suggestion";
import { SheetBuilder } from "../reports/sheet-builder";
import type { SheetPlan } from "../reports/sheet-plan";
import { HELP_TABLE } from "../settings/table-names";
import type { NewRoadmapInput } from "./new-roadmap-words";
import { printOf } from "./print-of";
import type { NewColumn } from "./roadmap-columns";

const WIDTHS = [32, 60, 16, 70];

/** What may stand in a column: the values of its list as they are written, with their names where these say more. */
function valuesOf({ programme, words }: NewRoadmapInput, { field }: NewColumn): string {
  if (field === "status") return Object.values(words.statuses).join("; ");
  if (field === "light") return Object.values(words.lights).join("; ");
  if (field === "public") return `${words.settings.yes}; ${words.settings.no}`;
  if (field === "activityCode") return programme.activityCodes.map(({ code, name }) => `${code} ${name}`).join("; ");
  if (field === "unit") return programme.units.map(({ names }) => names[words.language]).join("; ");
  if (!isCodeField(field)) return "";
  const codes = programme.codeLists[field]?.codes ?? [];
  return codes
    .map((code) => {
      const written = writtenForm(code, words.language);
      return written === code.code ? `${written} = ${code.names[words.language]}` : written;
    })
    .join("; ");
}

/** How to begin, and what belongs in each column of the roadmap. */
export function instructionsSheet(input: NewRoadmapInput, columns: readonly NewColumn[]): SheetPlan {
  const { programme, words } = input;
  const { instructions } = words;
  const sheet = new SheetBuilder();
  sheet.text(1, 1, instructions.title, "title");
  sheet.text(2, 1, programme.names[words.language], "subtitle");
  sheet.text(4, 1, instructions.begin, "heading");
  instructions.steps.forEach((step, index) => {
    sheet.text(5 + index, 1, `${index + 1}. ${step}`);
  });
  const headingRow = 6 + instructions.steps.length;
  sheet.text(headingRow, 1, instructions.columns, "heading");
  const { column, note, required, values } = instructions.headers;
  const first = headingRow + 1;
  sheet.table({ name: HELP_TABLE, range: { firstRow: first, firstColumn: 1, lastRow: first + columns.length, lastColumn: WIDTHS.length }, columns: [column, note, required, values], style: "plain", filter: false });
  columns.forEach((each, index) => {
    const row = first + 1 + index;
    const asked = programme.fields[each.field]?.required ?? "never";
    sheet.text(row, 1, each.header, "wrappedPlain");
    sheet.text(row, 2, words.notes[each.field], "wrappedPlain");
    sheet.text(row, 3, { always: instructions.yes, "with-money": instructions.withMoney, never: instructions.no }[asked], "wrappedPlain");
    sheet.text(row, 4, valuesOf(input, each), "wrappedPlain");
  });
  return sheet.build({
    id: "instructions",
    name: words.sheets.instructions,
    columnWidths: WIDTHS,
    freeze: { rows: 0, columns: 0 },
    print: printOf(input, words.sheets.instructions, { first, last: first }),
  });
}
