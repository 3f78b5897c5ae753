import type { Range } from "../../grid/grid";
import { cellAddress } from "../../grid/address";
import type { Status } from "../../reading/values";
import { STATUSES } from "../../reading/values";
import { valueOf } from "../../reading/action";
import type { DataRow } from "../data/data-row";
import type { ReportInput } from "../report-input";
import type { PlanConditionalFormat } from "../sheet-plan";
import { quoted } from "../structured-reference";
import type { StyleName } from "../styles";
import type { Timing } from "./bar";
import { NO_END, NO_END_FORMULA } from "./bar";

/** A bar with an end, one without, and what follows the letter of a late one. */
export const WITH_END = "■";
export const WITHOUT_END = "→";
const LATE = "!";

/** The colour of each status: from dark to light, so that they stay apart in black and white. */
const COLOURS: Readonly<Record<Status, StyleName>> = {
  "in-progress": "barInProgress",
  done: "barDone",
  continuous: "barContinuous",
  "on-hold": "barPaused",
  postponed: "barPaused",
  planned: "barAhead",
  "not-started": "barAhead",
  cancelled: "barDropped",
  merged: "barDropped",
};

/** What stands in the cells of an action's bar: sign, letter of the status, and whether it is late. Empty without a bar. */
export function markOf({ words }: ReportInput, { action, verdict }: DataRow, { to }: Timing): string {
  if (to === undefined) return "";
  const status = valueOf(action, "status");
  return `${to === NO_END ? WITHOUT_END : WITH_END}${status === undefined ? "" : words.schedule.letters[status]}${verdict.overdue === null ? "" : LATE}`;
}

/** The same as a formula of the data table. @param letter the formula of the status' letter */
export function markFormula(to: string, letter: string, overdue: string): string {
  return `IF(ISNUMBER(${to}),IF(${to}=${NO_END_FORMULA},${quoted(WITHOUT_END)},${quoted(WITH_END)})&${letter}&IF(${overdue}=1,${quoted(LATE)},""),"")`;
}

/** The colours of bars by their marks: late before the rest, then by status. */
export function barColours({ words }: ReportInput, range: Range): readonly PlanConditionalFormat[] {
  const first = cellAddress(range.firstRow, range.firstColumn);
  const styles = [...new Set(STATUSES.map((status) => COLOURS[status]))];
  const byStatus = styles.map((style) => {
    const letters = STATUSES.filter((status) => COLOURS[status] === style).map((status) => `MID(${first},2,1)=${quoted(words.schedule.letters[status])}`);
    return { range, formula: letters.length === 1 ? letters.join("") : `OR(${letters.join(",")})`, style };
  });
  return [{ range, formula: `RIGHT(${first},1)=${quoted(LATE)}`, style: "barLate" }, ...byStatus, { range, formula: `OR(${first}=${quoted(WITH_END)},${first}=${quoted(WITHOUT_END)})`, style: "barUnknown" }];
}
