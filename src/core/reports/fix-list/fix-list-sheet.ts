import type { Language } from "../../programme/language";
import type { CellEdit } from "../../fixes/cell-edit";
import { cellAddress } from "../../grid/address";
import type { DateSystem } from "../../grid/grid";
import { shownValue } from "../../grid/shown/shown-value";
import type { Roadmap } from "../../reading/roadmap";
import { valueOf } from "../../reading/action";
import { SheetBuilder } from "../sheet-builder";
import type { SheetPlan, WorkbookPlan } from "../sheet-plan";

/** What the list of fixes says. */
export interface FixListWords {
  readonly language: Language;
  readonly name: string;
  readonly title: string;
  /** Under the title: what the list is for. */
  readonly intro: (file: string, sheet: string) => string;
  readonly table: string;
  readonly headers: { readonly done: string; readonly cell: string; readonly id: string; readonly title: string; readonly column: string; readonly before: string; readonly after: string };
  readonly empty: string;
  /** Truth values look like the texts that they were meant to be: they are named. */
  readonly truth: { readonly yes: string; readonly no: string };
  readonly page: string;
}

/** The fixes that were made in a working copy. */
export interface FixListInput {
  /** One per cell, in the order of the sheet. */
  readonly fixes: readonly CellEdit[];
  readonly roadmap: Roadmap;
  readonly dateSystem: DateSystem;
  /** The original's file name. */
  readonly file: string;
  readonly words: FixListWords;
}

const HEADER_ROW = 4;

/** The list (korjausluettelo) to mend the original by: which cell, what stands there, what belongs there, and a box to tick on paper. */
export function fixListSheet({ fixes, roadmap, dateSystem, file, words }: FixListInput): SheetPlan {
  const { headers: h, language } = words;
  const sheet = new SheetBuilder();
  const actions = new Map(roadmap.actions.map((action) => [action.row, action]));
  const columns = new Map(roadmap.columns.map(({ column, header }) => [column, header]));
  const say = ({ value, format }: CellEdit["before"]): string => {
    if (typeof value === "boolean") return value ? words.truth.yes : words.truth.no;
    return value === null ? words.empty : shownValue(value, format, dateSystem, language);
  };
  sheet.text(1, 1, words.title, "title");
  sheet.text(2, 1, words.intro(file, roadmap.table.sheet), "subtitle");
  sheet.table({
    name: words.table,
    range: { firstRow: HEADER_ROW, firstColumn: 1, lastRow: HEADER_ROW + fixes.length, lastColumn: 7 },
    columns: [h.done, h.cell, h.id, h.title, h.column, h.before, h.after],
    style: "plain",
    filter: true,
  });
  fixes.forEach(({ row, column, before, after }, index) => {
    const action = actions.get(row);
    const [id, title] = action === undefined ? ["", ""] : [valueOf(action, "id") ?? "", valueOf(action, "title") ?? ""];
    const texts = ["☐", cellAddress(row, column), id, title, columns.get(column) ?? "", say(before), say(after)];
    texts.forEach((text, place) => {
      sheet.text(HEADER_ROW + 1 + index, place + 1, text, place < 3 ? "text" : "wrapped");
    });
  });
  return sheet.build({
    id: "fix-list",
    name: words.name,
    columnWidths: [8, 9, 9, 44, 24, 32, 32],
    freeze: { rows: HEADER_ROW, columns: 0 },
    print: { repeatRows: { first: HEADER_ROW, last: HEADER_ROW }, header: { left: file, centre: words.name, right: "" }, footer: words.page },
  });
}

/** The list as a workbook of its own. */
export function fixListWorkbook(input: FixListInput): WorkbookPlan {
  return { title: `${input.words.title} – ${input.file}`, language: input.words.language, names: [], sheets: [fixListSheet(input)] };
}
