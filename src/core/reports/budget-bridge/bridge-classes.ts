import type { CodeList } from "../../programme/schema";
import type { Action } from "../../reading/action";
import { valueOf } from "../../reading/action";
import { isDropped } from "../../schedule/open-status";
import { displayCode } from "../code-display";
import { mainCode, usedViews } from "../data/plain-columns";
import type { ReportInput } from "../report-input";
import { column, quoted, thisRow } from "../structured-reference";

/**
 * What an action means for the budget (cost size, kustannuskokoluokka): M a fixed-term addition, L a permanent one, S
 * present resources; unknown where the size is missing; dropped for cancelled and merged actions, whatever their size.
 */
export const BRIDGE_CLASSES = ["fixedTerm", "permanent", "present", "unknown", "dropped"] as const;
export type BridgeClass = (typeof BRIDGE_CLASSES)[number];

const SIZES = [["M", "fixedTerm"], ["L", "permanent"], ["S", "present"]] as const;

/** The classes of a roadmap's actions: of a row, and as conditions over the data table or its own row. */
export interface BridgeClassing {
  readonly classOf: (action: Action) => BridgeClass;
  /** True in the data table's rows of the class. */
  readonly conditions: (wanted: BridgeClass) => readonly string[];
  /** The same for the row that a formula of the data table stands in. */
  readonly inRow: (wanted: "fixedTerm" | "permanent" | "present") => string;
}

function costList(input: Pick<ReportInput, "roadmap">): CodeList | undefined {
  return usedViews(input).find(({ field }) => field === "cost")?.list;
}

/** True where the table has cost sizes at all. */
export function hasCostSizes(input: Pick<ReportInput, "roadmap">): boolean {
  const { roadmap } = input;
  return costList(input) !== undefined && (roadmap.columns.some(({ field }) => field === "cost") || roadmap.actions.some(({ fields }) => fields.cost !== undefined));
}

export function bridgeClassing(input: Pick<ReportInput, "words" | "roadmap">): BridgeClassing {
  const { words } = input;
  const list = costList(input);
  const known = SIZES.filter(([code]) => list?.codes.some((each) => each.code === code) === true);
  const labels = new Map<BridgeClass, string>(known.map(([code, name]) => [name, displayCode(list, code, words.language)]));
  const status = column(words.tables.data, words.dataHeaders.status);
  const cost = column(words.tables.data, words.fieldName("cost"));
  const dropped = (["cancelled", "merged"] as const).map((each) => words.statuses[each]);
  const kept = dropped.map((text) => `${status}<>${quoted(text)}`);
  return {
    classOf: (action) => {
      if (isDropped(valueOf(action, "status"))) return "dropped";
      const code = list === undefined ? undefined : mainCode(action, "cost", list);
      return known.find(([size]) => size === code)?.[1] ?? "unknown";
    },
    conditions: (wanted) => {
      const label = labels.get(wanted);
      if (label !== undefined) return [`${cost}=${quoted(label)}`, ...kept];
      if (wanted === "dropped") return [dropped.map((text) => `(${status}=${quoted(text)})`).join("+")];
      const isAction = `ISNUMBER(${column(words.tables.data, words.dataHeaders.row)})`;
      // A programme without this size has no action of it.
      if (wanted !== "unknown") return [isAction, "FALSE"];
      return [isAction, ...kept, ...[...labels.values()].map((each) => `${cost}<>${quoted(each)}`)];
    },
    inRow: (wanted) => {
      const label = labels.get(wanted);
      if (label === undefined) return "FALSE";
      const cell = thisRow(words.tables.data, words.dataHeaders.status);
      return `AND(${thisRow(words.tables.data, words.fieldName("cost"))}=${quoted(label)},${dropped.map((text) => `${cell}<>${quoted(text)}`).join(",")})`;
    },
  };
}
