import { cellAddress } from "../grid/address";
import type { Range } from "../grid/grid";
import type { CodeField } from "../programme/fields";
import { SheetBuilder } from "../reports/sheet-builder";
import type { SheetPlan } from "../reports/sheet-plan";
import { CODE_LIST_KINDS, COMMON_KINDS } from "../settings/kinds";
import type { CommonTable } from "../settings/setting-ids";
import { COMMON_TABLES, PROGRAMME_SETTINGS } from "../settings/setting-ids";
import type { SettingKind } from "../settings/setting-kind";
import { tableName } from "../settings/table-names";
import type { PlainList } from "./list-names";
import { definedName, PLAIN_LISTS } from "./list-names";
import type { NewRoadmapInput } from "./new-roadmap-words";
import { plainListRange, putPlainLists } from "./plain-lists";
import { printOf } from "./print-of";
import { columnWidth, putSettingsTable } from "./put-settings-table";
import { listOfColumn } from "./settings-lists";

const TITLE_ROW = 4;
const HEADER_ROW = 5;
/** The index in column A stays in sight; what each table does stands beside it. */
const INDEX_WIDTHS = [34, 96];
const FIRST_COLUMN = 4;
const GAP_WIDTH = 3;
const LIST_WIDTH = 18;
const ROW_HEIGHT = 15;
/** So many characters can be read on one page. */
const PAGE_WIDTH = 150;
/** Rows that people add below a table get the same drop-downs. */
const MORE_ROWS = 100;

interface Section {
  readonly kind: SettingKind;
  readonly title: string;
  readonly note: string;
}

function sections({ programme, words }: NewRoadmapInput): readonly Section[] {
  const { settings } = words;
  const common = COMMON_TABLES.map((table: CommonTable) => ({ kind: COMMON_KINDS[table], ...settings.tables[table] }));
  const lists = CODE_LIST_KINDS.filter(({ table }) => programme.codeLists[table] !== undefined).map((kind: SettingKind & { readonly table: CodeField }) => ({
    kind,
    title: settings.codeTable.title(settings.fields[kind.table]),
    note: settings.codeTable.note,
  }));
  return [...common, ...lists];
}

function dropDown(sheet: SheetBuilder, range: Range, list: PlainList, { words }: NewRoadmapInput): void {
  sheet.validation({ range, source: definedName(list), prompt: { title: "", text: "" }, error: { ...words.notInList, stop: false } });
}

function putDropDowns(sheet: SheetBuilder, input: NewRoadmapInput, kind: SettingKind, range: Range): void {
  kind.columns.forEach((column, index) => {
    const list = listOfColumn(kind.table, column);
    const place = range.firstColumn + index;
    if (list !== null) dropDown(sheet, { firstRow: range.firstRow + 1, firstColumn: place, lastRow: range.lastRow + MORE_ROWS, lastColumn: place }, list, input);
  });
  if (kind.table !== "programme") return;
  for (const setting of ["base", "scheduleUnit"] as const) {
    const row = range.firstRow + 1 + PROGRAMME_SETTINGS.indexOf(setting);
    dropDown(sheet, { firstRow: row, firstColumn: range.lastColumn, lastRow: row, lastColumn: range.lastColumn }, setting, input);
  }
}

/**
 * The settings: small tables beside each other, so that each can grow downwards, with an index of links in the first
 * column, and at the far right the lists that no setting changes.
 */
export function settingsSheet(input: NewRoadmapInput): SheetPlan {
  const { words } = input;
  const name = words.sheets.settings;
  const sheet = new SheetBuilder();
  const widths = [...INDEX_WIDTHS, GAP_WIDTH];
  sheet.text(1, 1, words.settingsTitle, "title");
  sheet.text(2, 1, words.settingsIntro, "subtitle");
  sections(input).forEach(({ kind, title, note }, index) => {
    const column = widths.length + 1;
    sheet.text(TITLE_ROW, column, title, "heading");
    const range = putSettingsTable(sheet, input, kind, HEADER_ROW, column);
    putDropDowns(sheet, input, kind, range);
    sheet.put(HEADER_ROW + 1 + index, 1, { value: title, style: "link", link: { sheet: name, cell: cellAddress(HEADER_ROW, column) } });
    sheet.text(HEADER_ROW + 1 + index, 2, note);
    widths.push(...kind.columns.map(columnWidth), GAP_WIDTH);
  });
  // Rows belong to many tables: a long cell in one must not make them high in all.
  for (let row = HEADER_ROW + 1; row < sheet.nextRow; row += 1) sheet.height(row, ROW_HEIGHT);
  putPlainLists(sheet, words, HEADER_ROW, widths.length + 1);
  return sheet.build({
    id: "settings",
    name,
    columnWidths: [...widths, ...PLAIN_LISTS.map(() => LIST_WIDTH)],
    freeze: { rows: HEADER_ROW, columns: 1 },
    print: { ...printOf(input, name, { first: TITLE_ROW, last: HEADER_ROW }), pagesHigh: 1, pagesWide: Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH) },
  });
}

/** The first column of the plain lists. */
function listsColumn(input: NewRoadmapInput): number {
  return sections(input).reduce((column, { kind }) => column + kind.columns.length + 1, FIRST_COLUMN);
}

/** The names that drop-downs are fed through: columns of the settings tables, which grow with them, and the plain lists. */
export function listNames(input: NewRoadmapInput): readonly { readonly name: string; readonly refersTo: string }[] {
  const { programme, words } = input;
  const { columns } = words.settings;
  const nameColumn = { fi: columns.nameFi, sv: columns.nameSv, en: columns.nameEn }[words.language];
  return [
    ...CODE_LIST_KINDS.filter(({ table }) => programme.codeLists[table] !== undefined).map(({ table }) => ({ name: definedName(table), refersTo: `${tableName(table)}[${columns.choice}]` })),
    { name: definedName("units"), refersTo: `${tableName("units")}[${nameColumn}]` },
    { name: definedName("activityCodes"), refersTo: `${tableName("activityCodes")}[${columns.code}]` },
    ...PLAIN_LISTS.map((list, index) => ({ name: definedName(list), refersTo: plainListRange(words, list, HEADER_ROW, listsColumn(input) + index) })),
  ];
}
