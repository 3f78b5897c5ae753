import { dayParts, dottedDay } from "../../grid/day";
import { serialFromDay } from "../../grid/serial";
import { isDropped } from "../../schedule/open-status";
import { valueOf } from "../../reading/action";
import type { DataRow } from "../data/data-row";
import { dayText } from "../overdue/day-text";
import type { ReportInput } from "../report-input";
import { column, quoted } from "../structured-reference";
import type { Timing } from "./bar";
import { NO_END, NO_END_FORMULA } from "./bar";
import type { PlacedPeriod } from "./schedule-layout";

/** What is counted: the conditions of a formula, and the same asked of an action. */
export interface Count {
  readonly conditions: readonly string[];
  readonly holds: (timing: Timing, row: DataRow) => boolean;
}

/** A row of a table of periods. */
export interface CountRow {
  readonly label: string;
  /** Which days it holds, in words. */
  readonly days: { readonly formula?: string; readonly value: string };
  readonly starting: Count;
  /** Absent where it would say nothing. */
  readonly underWay?: Count;
  readonly due: Count;
}

function daysOf({ first, last, firstCell, lastCell }: PlacedPeriod): CountRow["days"] {
  const { day, month } = dayParts(first);
  return { formula: `DAY(${firstCell})&"."&MONTH(${firstCell})&".–"&${dayText(lastCell)}`, value: `${day}.${month}.–${dottedDay(last)}` };
}

/** The rows of a table of periods, and below them what lies outside: earlier, later, continuous and missing. Start and due of each action stand in one row each. */
export function countRows(input: ReportInput, periods: readonly PlacedPeriod[]): readonly CountRow[] {
  const { words } = input;
  const texts = words.schedule;
  const own = texts.dataHeaders;
  const data = (header: string): string => column(words.tables.data, header);
  const [begins, from, to, row, status] = [data(own.begins), data(own.from), data(own.to), data(words.dataHeaders.row), data(words.dataHeaders.status)];
  // Work that was dropped is under way nowhere, whatever its dates say.
  const kept = [`${status}<>${quoted(words.statuses.cancelled)}`, `${status}<>${quoted(words.statuses.merged)}`];
  const isKept = ({ action }: DataRow): boolean => !isDropped(valueOf(action, "status"));
  const rows = periods.map((period): CountRow => {
    const [f, l] = [serialFromDay(period.first, 1900), serialFromDay(period.last, 1900)];
    // What has no day holds empty text there, which is greater than every number: the second condition leaves it out.
    const within = (day: string): readonly string[] => [`${day}>=${period.firstCell}`, `${day}<=${period.lastCell}`];
    return {
      label: texts.periodName(period.kind, period.year, period.number),
      days: daysOf(period),
      starting: { conditions: within(begins), holds: (timing) => timing.begins !== undefined && timing.begins >= f && timing.begins <= l },
      underWay: { conditions: [`${from}<=${period.lastCell}`, `${to}>=${period.firstCell}`, ...kept], holds: (timing, each) => timing.to !== undefined && timing.from <= l && timing.to >= f && isKept(each) },
      due: { conditions: within(to), holds: (timing) => timing.to !== undefined && timing.to >= f && timing.to <= l },
    };
  });
  const [earliest, latest] = [periods[0], periods.at(-1)];
  if (earliest === undefined || latest === undefined) return rows;
  const [first, last] = [serialFromDay(earliest.first, 1900), serialFromDay(latest.last, 1900)];
  const around = (pieces: readonly [string, string], cell: string, day: string): CountRow["days"] => ({
    formula: [...(pieces[0] === "" ? [] : [quoted(pieces[0])]), dayText(cell), ...(pieces[1] === "" ? [] : [quoted(pieces[1])])].join("&"),
    value: `${pieces[0]}${dottedDay(day)}${pieces[1]}`,
  });
  const hasNone = (day: string): readonly string[] => [`ISNUMBER(${row})`, `ISNUMBER(${day})=FALSE`];
  return [
    ...rows,
    {
      label: texts.earlier,
      days: around(texts.before, earliest.firstCell, earliest.first),
      starting: { conditions: [`ISNUMBER(${begins})`, `${begins}<${earliest.firstCell}`], holds: (timing) => timing.begins !== undefined && timing.begins < first },
      underWay: { conditions: [`ISNUMBER(${from})`, `${from}<${earliest.firstCell}`, ...kept], holds: (timing, each) => timing.from !== undefined && timing.from < first && isKept(each) },
      due: { conditions: [`ISNUMBER(${to})`, `${to}<${earliest.firstCell}`], holds: (timing) => timing.to !== undefined && timing.to < first },
    },
    {
      label: texts.later,
      days: around(texts.after, latest.lastCell, latest.last),
      starting: { conditions: [`ISNUMBER(${begins})`, `${begins}>${latest.lastCell}`], holds: (timing) => timing.begins !== undefined && timing.begins > last },
      underWay: { conditions: [`ISNUMBER(${to})`, `${to}>${latest.lastCell}`, ...kept], holds: (timing, each) => timing.to !== undefined && timing.to > last && isKept(each) },
      due: { conditions: [`${to}>${latest.lastCell}`, `${to}<${NO_END_FORMULA}`], holds: (timing) => timing.to !== undefined && timing.to > last && timing.to < NO_END },
    },
    {
      label: texts.continuous,
      days: { value: texts.continuousMeaning },
      starting: { conditions: [`ISNUMBER(${begins})=FALSE`, `${to}=${NO_END_FORMULA}`], holds: (timing) => timing.begins === undefined && timing.to === NO_END },
      underWay: { conditions: [`${to}=${NO_END_FORMULA}`, ...kept], holds: (timing, each) => timing.to === NO_END && isKept(each) },
      due: { conditions: [`${to}=${NO_END_FORMULA}`], holds: (timing) => timing.to === NO_END },
    },
    {
      label: words.missing,
      days: { value: texts.noDateMeaning },
      starting: { conditions: [...hasNone(begins), `${to}<>${NO_END_FORMULA}`], holds: (timing) => timing.begins === undefined && timing.to !== NO_END },
      due: { conditions: hasNone(to), holds: (timing) => timing.to === undefined },
    },
  ];
}
