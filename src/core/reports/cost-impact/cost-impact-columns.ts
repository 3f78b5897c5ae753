import { ROW_ROOM } from "../data/row-room";
import type { DataColumn } from "../data/data-column";
import type { DataRow } from "../data/data-row";
import type { ReportInput } from "../report-input";
import { quoted, thisRow } from "../structured-reference";
import type { Boxes, Sizes } from "./boxes";
import { boxesOf, isQuickWin, thinkTwiceBox } from "./boxes";

/** Open actions before the others, within them the larger box first. */
export function quickWinRank(boxes: Boxes, { action, verdict }: DataRow): number {
  return (verdict.open ? boxes.count + 1 : 0) + boxes.boxOf(action);
}

/** Open actions before the others. */
export function thinkTwiceRank({ verdict }: DataRow): number {
  return verdict.open ? 2 : 1;
}

/** A size's place times a factor, as a formula of the row's own cell; an error where the size is missing. */
function placeFormula(cell: string, { labels }: Sizes, factor: number): string {
  return labels.reduceRight((rest, label, index) => `IF(${cell}=${quoted(label)},${index * factor},${rest})`, "NA()");
}

/**
 * The columns of the data table that this sheet's formulas need beside the common ones: the box with the row (0 where a
 * size is missing), from which the boxes name their actions in order, and the keys by which the lists are sorted.
 */
export function costImpactColumns(input: ReportInput): readonly DataColumn[] {
  const boxes = boxesOf(input);
  if (boxes === undefined) return [];
  const { words } = input;
  const h = words.costImpact.dataHeaders;
  const cell = (header: string): string => thisRow(words.tables.data, header);
  const row = cell(words.dataHeaders.row);
  const key = cell(h.box);
  const box = `INT(${key}/${ROW_ROOM})`;
  const open = cell(words.dataHeaders.open);
  const { cost, impact } = boxes;
  const place = `${placeFormula(cell(words.fieldName(cost.field)), cost, impact.codes.length)}+${placeFormula(cell(words.fieldName(impact.field)), impact, 1)}`;
  const column = (header: string, formula: string, expected: (dataRow: DataRow) => number): DataColumn => ({
    header,
    width: 16,
    align: "right",
    cell: (dataRow) => ({ formula, value: expected(dataRow), style: "integer" }),
  });
  const boxOf = ({ action }: DataRow): number => boxes.boxOf(action);
  const last = thinkTwiceBox(boxes);
  return [
    column(h.box, `IFERROR((${place}+1)*${ROW_ROOM}+${row},0)`, (each) => (boxOf(each) === 0 ? 0 : boxOf(each) * ROW_ROOM + each.action.row)),
    column(h.quickWins, `IF(AND(${box}>1,${box}<=${impact.codes.length}),(${open}*${boxes.count + 1}+${box})*${ROW_ROOM}-${row},0)`, (each) =>
      isQuickWin(boxes, boxOf(each)) ? quickWinRank(boxes, each) * ROW_ROOM - each.action.row : 0,
    ),
    column(h.thinkTwice, `IF(${box}=${last},(${open}+1)*${ROW_ROOM}-${row},0)`, (each) => (boxOf(each) === last ? thinkTwiceRank(each) * ROW_ROOM - each.action.row : 0)),
    column(h.unclassed, `IF(${key}=0,${ROW_ROOM}-${row},0)`, (each) => (boxOf(each) === 0 ? ROW_ROOM - each.action.row : 0)),
  ];
}
