import type { Day } from "../../../grid/day";
import type { LedgerContext } from "../../../reading/cells/ledger/ledger-reader";
import { ledgerPeriod } from "../../../reading/cells/ledger/period";
import { postingDate } from "../../../reading/cells/ledger/posting-date";
import { CellCache } from "./cell-cache";
import type { NotedColumn } from "./codes";
import { plainCell } from "./codes";
import { understood } from "./understood";

const LAST_MONTH = 12;
const YEAR = /^(?:19|20)\d{2}$/u;

interface PeriodTime {
  /** "2025-03" */
  readonly month: string;
  readonly year: number;
  readonly kind: "month" | "closing" | "opening";
}

/** The columns that tell when something was posted; undefined where the export does not have one. */
export interface TimeColumns {
  readonly day: NotedColumn | undefined;
  readonly period: NotedColumn | undefined;
  readonly year: NotedColumn | undefined;
}

/** Day, month and accounting year of each row. The period goes before the day: it says which year and month an amount counts for. */
export class PostingTimes {
  private readonly days: CellCache<{ readonly day: Day; readonly month: string } | undefined> | undefined;
  private readonly periods: CellCache<PeriodTime | undefined> | undefined;
  private readonly years: CellCache<number | undefined> | undefined;

  constructor(
    columns: TimeColumns,
    private readonly context: Omit<LedgerContext, "header">,
    /** The month that the whole report is of, where its title says so. */
    private readonly reportMonth: string | null,
  ) {
    this.days = understood(columns.day, postingDate, context, (day) => ({ day, month: day.slice(0, 7) }));
    this.periods = understood(columns.period, ledgerPeriod, context, ({ year, number, kind }) => ({ month: `${year}-${String(Math.min(number, LAST_MONTH)).padStart(2, "0")}`, year, kind }));
    if (columns.year !== undefined) this.years = new CellCache(columns.year.cells, () => (cell) => yearOfCell(plainCell(cell)));
  }

  dayAt(row: number): Day | null {
    return this.days?.at(row)?.day ?? null;
  }

  /** "2025-03" */
  monthAt(row: number): string | null {
    const period = this.periods?.at(row);
    if (period !== undefined) return period.month;
    const day = this.days?.at(row);
    return day === undefined ? this.reportMonth : day.month;
  }

  yearAt(row: number): number | null {
    const told = this.periods?.at(row)?.year ?? this.years?.at(row);
    if (told !== undefined) return told;
    const month = this.monthAt(row);
    return month === null ? (this.context.reportYear ?? null) : Number(month.slice(0, 4));
  }

  /** What kind of period the row is of; undefined where no column tells it. `opening`: a balance carried over from the year before. */
  kindAt(row: number): PeriodTime["kind"] | undefined {
    return this.periods?.at(row)?.kind;
  }
}

function yearOfCell(text: string | null): number | undefined {
  return text !== null && YEAR.test(text) ? Number(text) : undefined;
}
