import { valueOf } from "../../reading/action";
import type { DataColumn } from "../data/data-column";
import type { DataRow } from "../data/data-row";
import { ROW_ROOM } from "../data/row-room";
import { hasPersonDays } from "../person-years";
import type { ReportInput } from "../report-input";
import { thisRow } from "../structured-reference";

/** Person-days are told apart to a hundredth when they are sorted. */
const FINEST = 100;

/** Larger comes first; 0 for an action without person-days. */
export function daysRank({ action }: DataRow): number {
  return Math.round((valueOf(action, "personDays") ?? 0) * FINEST);
}

/** The column of the data table that sorts the list of actions: the most person-days first. */
export function resourcesColumns(input: ReportInput): readonly DataColumn[] {
  if (!hasPersonDays(input)) return [];
  const { words } = input;
  const days = thisRow(words.tables.data, words.dataHeaders.personDays);
  const row = thisRow(words.tables.data, words.dataHeaders.row);
  return [
    {
      header: words.resources.dataHeaders.order,
      width: 16,
      align: "right",
      cell: (each) => ({ formula: `IF(ROUND(${days}*${FINEST},0)>0,ROUND(${days}*${FINEST},0)*${ROW_ROOM}-${row},0)`, value: daysRank(each) > 0 ? daysRank(each) * ROW_ROOM - each.action.row : 0, style: "integer" }),
    },
  ];
}
