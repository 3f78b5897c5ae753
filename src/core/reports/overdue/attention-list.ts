import type { Day } from "../../grid/day";
import { valueOf } from "../../reading/action";
import type { DataRow } from "../data/data-row";
import type { ReportInput } from "../report-input";
import { quoted } from "../structured-reference";
import { dayText } from "./day-text";
import type { ListColumn, LiveList } from "./list";
import { listColumns } from "./shared-columns";

/** One reason to look at an action: the flag that says so, and the day that it is about. */
interface Concern {
  readonly flag: string;
  readonly holds: (row: DataRow) => boolean;
  readonly words: readonly [beforeDay: string, afterDay: string];
  /** The data column that holds the day. */
  readonly dayHeader: string;
  readonly day: (row: DataRow) => Day | null | undefined;
}

function concernsOf({ words }: ReportInput): readonly Concern[] {
  const { dataHeaders: h, overdue } = words;
  return [
    { flag: h.stale, holds: ({ verdict }) => verdict.stale, words: overdue.staleReason, dayHeader: h.updated, day: ({ action }) => valueOf(action, "updated")?.end },
    { flag: h.lateStart, holds: ({ verdict }) => verdict.lateStart, words: overdue.lateStartReason, dayHeader: h.startLast, day: ({ action }) => valueOf(action, "start")?.end },
    { flag: h.missedCheckpoint, holds: ({ verdict }) => verdict.missedCheckpoint, words: overdue.checkpointReason, dayHeader: h.checkpointDay, day: ({ verdict }) => verdict.checkpointDay },
  ];
}

/** All reasons of a row, each with its day. */
function reasonColumn(input: ReportInput, concerns: readonly Concern[]): ListColumn {
  const { words } = input;
  const dayOrNothing = (day: Day | null | undefined): string => (day === null || day === undefined ? "" : words.formatDay(day));
  return {
    header: words.overdue.headers.reason,
    formula: (pick) => {
      const parts = concerns.map(({ flag, words: [before, after], dayHeader }) => `IF(${pick(flag)}=1,${quoted(before)}&${dayText(pick(dayHeader))}&${quoted(`${after} `)},"")`);
      return `TRIM(${parts.join("&")})`;
    },
    value: (row) =>
      concerns
        .filter(({ holds }) => holds(row))
        .map(({ words: [before, after], day }) => `${before}${dayOrNothing(day(row))}${after}`)
        .join(" "),
    style: "wrappedPlain",
  };
}

/** Not updated for long, started late, or past a checkpoint. */
export function attentionList(input: ReportInput): LiveList {
  const { words } = input;
  const concerns = concernsOf(input);
  return {
    heading: words.overdue.attention,
    table: words.tables.attention,
    orderHeader: words.dataHeaders.orderAttention,
    belongs: (row) => concerns.some(({ holds }) => holds(row)),
    key: () => 0,
    columns: listColumns(input, reasonColumn(input, concerns)),
  };
}
