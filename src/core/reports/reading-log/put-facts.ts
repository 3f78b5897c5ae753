import { rangeAddress } from "../../grid/address";
import { tableLanguage } from "../../reading/table-language";
import type { ReportInput } from "../report-input";
import type { SentencePiece } from "../sentence-piece";
import { pieceAfter, pieceFormula } from "../sentence-piece";
import type { SheetBuilder } from "../sheet-builder";
import { column, countWhere, quoted } from "../structured-reference";

/** Puts where the table stands, what it was taken for, and how much was read. Gives back the row below. */
export function putFacts(sheet: SheetBuilder, input: ReportInput, at: number): number {
  const { words, roadmap } = input;
  const { readingLog: log, readingNames: names } = words;
  const { programme, table, columns } = roadmap;
  const source = input.programmeSource === undefined ? "" : ` (${names.programmeSource(input.programmeSource)})`;
  const facts = [
    [names.programme, `${programme.names[words.language]}${source}`],
    [log.facts.sheet, table.sheet],
    [log.facts.range, rangeAddress(table.range)],
    [log.facts.tableName, table.name ?? log.plainRange],
    [log.facts.headerRow, String(table.headerRow)],
    [log.facts.language, names.language(tableLanguage(columns.map(({ header }) => header), programme.languages))],
  ] as const;
  let row = at;
  for (const [label, text] of facts) {
    sheet.text(row, 1, label, "bold");
    sheet.text(row, 2, text, "plain");
    row += 1;
  }
  for (const { label, formula, value } of counts(input)) {
    sheet.text(row, 1, label, "bold");
    sheet.formula(row, 2, formula, value, "plain");
    row += 1;
  }
  const hidden = roadmap.actions.filter((action) => action.hidden).length;
  if (hidden > 0) {
    sheet.text(row, 1, log.facts.hidden, "bold");
    sheet.text(row, 2, `${hidden}${pieceAfter(log.hiddenRows, hidden)}`, "plain");
    row += 1;
  }
  return row + 1;
}

interface Count {
  readonly label: string;
  readonly formula: string;
  readonly value: string;
}

function counted(label: string, formula: string, figure: number, piece: SentencePiece): Count {
  return { label, formula: `${formula}&${pieceFormula(piece, formula)}`, value: `${figure}${pieceAfter(piece, figure)}` };
}

/** How many actions, columns and rows, live over the tables that list them. */
function counts({ words, roadmap, rows }: ReportInput): readonly Count[] {
  const { readingLog: log, readingNames: names } = words;
  const columns = counted(log.facts.columns, `COUNTA(${column(log.tables.columns, names.headers.column)})`, roadmap.columns.length, log.columnsRead);
  const unknown = { formula: countWhere(`${column(log.tables.columns, names.headers.field)}=${quoted(names.notUnderstood)}`), value: roadmap.columns.filter(({ field, decided }) => field === null && decided !== true).length };
  return [
    counted(log.facts.actions, `COUNT(${column(words.tables.data, words.dataHeaders.row)})`, rows.length, log.actionsRead),
    { label: columns.label, formula: `${columns.formula}&${unknown.formula}`, value: `${columns.value}${unknown.value}` },
    counted(log.facts.skipped, `COUNT(${column(log.tables.skipped, names.headers.row)})`, roadmap.skipped.length, log.rowsLeftOut),
  ];
}
