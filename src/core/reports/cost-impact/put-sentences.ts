import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { column, countWhere } from "../structured-reference";
import { sentence } from "../summary/sentence";
import type { Boxes } from "./boxes";
import { isQuickWin, thinkTwiceBox } from "./boxes";
import { sizeNames } from "./lists";

/** Puts in words how many actions are cheap and effective, costly and slight, or without a size. Gives back the first free row below and one blank row. */
export function putSentences(sheet: SheetBuilder, input: ReportInput, at: number, boxes: Boxes): number {
  const { words, rows } = input;
  const texts = words.costImpact;
  const names = sizeNames(input, boxes);
  const data = (header: string): string => column(words.tables.data, header);
  const listed = (header: string): string => `COUNTIF(${data(header)},">0")`;
  const listedOpen = (header: string): string => countWhere(`${data(header)}>0`, `${data(words.dataHeaders.open)}=1`);
  const lines = [
    { pieces: texts.quickWinsSentence(names.cheap, names.effective), header: texts.dataHeaders.quickWins, belongs: (box: number) => isQuickWin(boxes, box) },
    { pieces: texts.thinkTwiceSentence(names.costly, names.slight), header: texts.dataHeaders.thinkTwice, belongs: (box: number) => box === thinkTwiceBox(boxes) },
    { pieces: texts.unclassedSentence, header: texts.dataHeaders.unclassed, belongs: (box: number) => box === 0 },
  ];
  lines.forEach(({ pieces, header, belongs }, index) => {
    const members = rows.filter(({ action }) => belongs(boxes.boxOf(action)));
    const all = { formula: listed(header), value: members.length };
    const open = { formula: listedOpen(header), value: members.filter(({ verdict }) => verdict.open).length };
    const { formula, value } = sentence(pieces, pieces.length === 3 ? [all, open] : [all]);
    sheet.formula(at + index, 1, formula, value, "plain");
  });
  return at + lines.length + 1;
}
