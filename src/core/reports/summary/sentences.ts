import { countFlag } from "../data/flag-columns";
import type { DataRow } from "../data/data-row";
import type { ReportInput } from "../report-input";
import type { SentencePiece } from "../report-words";
import { pieceAfter, pieceFormula } from "../sentence-piece";
import { column, countWhere, quoted } from "../structured-reference";

export interface Sentence {
  readonly formula: string;
  readonly value: string;
}

/** Joins pieces of text and live figures into one formula with its expected sentence. */
function sentence(pieces: readonly [string, ...SentencePiece[]], figures: readonly { readonly formula: string; readonly value: number }[]): Sentence {
  const [before, ...after] = pieces;
  let formula = quoted(before);
  let value = before;
  figures.forEach((figure, index) => {
    const piece = after[index] ?? "";
    formula += `&${figure.formula}&${pieceFormula(piece, figure.formula)}`;
    value += `${figure.value}${pieceAfter(piece, figure.value)}`;
  });
  return { formula, value };
}

/** What the figures say in words, live. The statutory sentence is there when the programme has a basis list with it. */
export function sentences(input: ReportInput, rows: readonly DataRow[]): Sentence[] {
  const { words, roadmap } = input;
  const h = words.dataHeaders;
  const status = column(words.tables.data, h.status);
  const count = (test: (row: DataRow) => boolean): number => rows.filter(test).length;
  const statusFigure = (wanted: "done" | "in-progress"): { formula: string; value: number } => ({
    formula: countWhere(`${status}=${quoted(words.statuses[wanted])}`),
    value: count(({ action }) => action.fields.status?.value === wanted),
  });
  const result = [
    sentence(words.summary.progressSentence, [{ formula: `COUNT(${column(words.tables.data, h.row)})`, value: rows.length }, statusFigure("done"), statusFigure("in-progress")]),
    sentence(words.summary.lateSentence, [
      { formula: countFlag(words, h.overdue), value: count(({ verdict }) => verdict.overdue !== null) },
      { formula: countFlag(words, h.dueSoon), value: count(({ verdict }) => verdict.dueSoon) },
      { formula: countFlag(words, h.noDate), value: count(({ verdict }) => verdict.noDate) },
    ]),
  ];
  const statutory = roadmap.programme.codeLists.basis?.codes.find((code) => code.code === "statutory");
  if (statutory !== undefined) {
    const name = (statutory.short ?? statutory.names)[words.language];
    result.push(
      sentence(words.summary.statutorySentence, [
        { formula: countWhere(`${column(words.tables.data, words.fieldName("basis"))}=${quoted(name)}`), value: count(({ action }) => action.fields.basis?.value === "statutory") },
      ]),
    );
  }
  return result;
}
