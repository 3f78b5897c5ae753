import { columnLetters } from "../../grid/address";
import type { ReportInput } from "../report-input";
import type { SentencePiece } from "../sentence-piece";
import { pieceAfter, pieceFormula } from "../sentence-piece";
import type { SheetBuilder } from "../sheet-builder";
import { quoted } from "../structured-reference";
import { figureColumn } from "./put-figures";
import { FIRST_FIGURE } from "./put-halves";
import type { YearFigure } from "./year-figures";
import type { YearHalf } from "./year-halves";
import { yearSpan } from "./year-halves";

/** A figure of the table that the sentences stand on. */
interface Cell {
  readonly address: string;
  readonly value: number;
}

/** Figures with the text after each. */
type Pieces = readonly (readonly [figure: Cell, after: SentencePiece])[];

/** The years of a part in words: "Vuosien 2024 ja 2025 tiekartassa on ". */
function yearsText({ words }: ReportInput, row: number, half: YearHalf): { readonly formula: string; readonly value: string } {
  const { and, to, beforeYears, afterYears } = words.roadmapYears;
  const [first, last] = [`$B$${row}`, `$C$${row}`];
  const several = `${first}&IF(${last}=${first}+1,${quoted(and)},${quoted(to)})&${last}`;
  const span = yearSpan(half.rows) ?? { first: 0, last: 0 };
  const { one, many } = beforeYears;
  const said = span.first === span.last ? `${one}${span.first}` : `${many}${span.first}${span.last === span.first + 1 ? and : to}${span.last}`;
  return { formula: `IF(${first}=${last},${quoted(one)}&${first},${quoted(many)}&${several})&${quoted(afterYears)}`, value: `${said}${afterYears}` };
}

/** Puts one sentence; it is empty while its part has no actions. */
function putSentence(sheet: SheetBuilder, input: ReportInput, at: number, row: number, half: YearHalf, pieces: Pieces): void {
  const years = yearsText(input, row, half);
  const formula = pieces.map(([{ address }, after]) => `&${address}&${pieceFormula(after, address)}`).join("");
  const value = pieces.map(([figure, after]) => `${figure.value}${pieceAfter(after, figure.value)}`).join("");
  sheet.formula(at, 1, `IF($D$${row}=0,"",${years.formula}${formula})`, half.rows.length === 0 ? "" : `${years.value}${value}`, "plain");
}

/**
 * Puts what a board's report says of the roadmap, live: how many actions the roadmaps up to the report's year have, and
 * how many of them are done and in progress; how many new ones the later roadmaps have, and how many are statutory.
 * @param firstRow the row of the first part in the table of the parts
 */
export function putBoardSentences(sheet: SheetBuilder, input: ReportInput, at: number, firstRow: number, halves: readonly YearHalf[], figures: readonly YearFigure[]): void {
  const { soFar, later } = input.words.roadmapYears;
  halves.forEach((half, index) => {
    const row = firstRow + index;
    const count: Cell = { address: `$D$${row}`, value: half.rows.length };
    const cell = (id: YearFigure["id"]): Cell | undefined => {
      const at = figureColumn(figures, id, FIRST_FIGURE);
      const figure = figures.find((each) => each.id === id);
      return at === undefined || figure === undefined ? undefined : { address: `$${columnLetters(at)}$${row}`, value: half.rows.filter(figure.holds).length };
    };
    if (half.id === "so-far") {
      const [done, inProgress] = [cell("done"), cell("in-progress")];
      if (done !== undefined && inProgress !== undefined) putSentence(sheet, input, at, row, half, [[count, soFar[0]], [done, soFar[1]], [inProgress, soFar[2]]]);
    }
    if (half.id === "later") {
      const statutory = cell("statutory");
      putSentence(sheet, input, at + 1, row, half, statutory === undefined ? [[count, later[0]]] : [[count, later[1]], [statutory, later[2]]]);
    }
  });
}
