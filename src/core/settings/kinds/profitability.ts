import type { ProfitabilityInput } from "../../finance/profitability/profitability-input";
import { LEAST_HORIZON, MOST_HORIZON } from "../../finance/profitability/profitability-input";
import { readNumber, readPercent, readText } from "../read-cells";
import type { ReadingLog } from "../reading-log";
import type { SettingKind } from "../setting-kind";
import type { SettingCell } from "../settings-fault";

const SPARE = 6;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const MOST_INTEREST = 20;

type Cell = SettingCell | undefined;

/** A number within bounds, or null where there is none; what is outside is a fault. */
function within(cell: Cell, number: number | undefined, least: number, most: number, log: ReadingLog): number | null {
  if (cell === undefined || number === undefined) return null;
  if (number >= least && number <= most) return number;
  log.fault(cell, most === Infinity ? `number ≥ ${least}` : `number ${least}–${most}`);
  return null;
}

/** An amount or a number of hours: nothing below zero; a euro sign may stand behind it. */
function readAmount(cell: Cell, log: ReadingLog): number | null {
  const bare = typeof cell?.value === "string" ? { ...cell, value: cell.value.replace(/\s*€$/u, "") } : cell;
  return within(cell, readNumber(bare, log), 0, Infinity, log);
}

/** A whole number within bounds. */
function readWhole(cell: Cell, least: number, most: number, log: ReadingLog): number | null {
  const number = readNumber(cell, log);
  if (cell === undefined || number === undefined || Number.isInteger(number)) return within(cell, number, least, most, log);
  log.fault(cell, "whole number");
  return null;
}

/** What calculations of profitability start from, an action a row; an empty cell is not told, and the programme's hour price, interest and horizon hold there. */
export const profitability: SettingKind = {
  table: "profitability",
  columns: ["action", "oneOff", "running", "hours", "hourPrice", "savings", "startYear", "interest", "horizon", "benefits"],
  write: () => [],
  spareRows: () => SPARE,
  read: ({ rows, log }, settings) => {
    const read = rows.flatMap((row): ProfitabilityInput[] => {
      const action = readText(row.action, log);
      if (action === undefined && row.action !== undefined) log.fault(row.action, "text");
      const input = {
        oneOff: readAmount(row.oneOff, log),
        running: readAmount(row.running, log),
        hours: readAmount(row.hours, log),
        hourPrice: readAmount(row.hourPrice, log),
        savings: readAmount(row.savings, log),
        startYear: readWhole(row.startYear, FIRST_YEAR, LAST_YEAR, log),
        interest: within(row.interest, readPercent(row.interest, log), 0, MOST_INTEREST, log),
        horizon: readWhole(row.horizon, LEAST_HORIZON, MOST_HORIZON, log),
        benefits: readText(row.benefits, log) ?? null,
      };
      return action === undefined ? [] : [{ action, ...input }];
    });
    return { ...settings, profitability: read };
  },
};
