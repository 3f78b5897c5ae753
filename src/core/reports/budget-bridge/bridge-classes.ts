import type { CodeList } from "../../programme/schema";
import type { Action } from "../../reading/action";
import { valueOf } from "../../reading/action";
import { isDropped } from "../../schedule/open-status";
import { displayCode } from "../code-display";
import { mainCode, usedViews } from "../data/plain-columns";
import type { ReportInput } from "../report-input";
import { column, quoted, thisRow } from "../structured-reference";
import { bridgeYears } from "./bridge-years";

/**
 * What an action means for the budget (cost size, kustannuskokoluokka): M a fixed-term addition, L a permanent one, S
 * present resources; unknown where the size is missing. Whatever the size: closed for what is done and has no euros in
 * the years of the bridge, dropped for cancelled and merged actions.
 */
export const BRIDGE_CLASSES = ["fixedTerm", "permanent", "present", "unknown", "closed", "dropped"] as const;
export type BridgeClass = (typeof BRIDGE_CLASSES)[number];

const SIZES = [["M", "fixedTerm"], ["L", "permanent"], ["S", "present"]] as const;

/** The classes whose actions are listed. */
export const LISTED_CLASSES = ["fixedTerm", "permanent", "present"] as const;
export type ListedClass = (typeof LISTED_CLASSES)[number];

/** The classes of a roadmap's actions: of an action, and as conditions of formulas. */
export interface BridgeClassing {
  readonly classOf: (action: Action) => BridgeClass;
  /** True in the data table's rows of the class. */
  readonly conditions: (wanted: BridgeClass) => readonly string[];
  /** The same for the row that a formula of the data table stands in. */
  readonly inRow: (wanted: ListedClass) => string;
}

function costList(input: Pick<ReportInput, "roadmap">): CodeList | undefined {
  return usedViews(input).find(({ field }) => field === "cost")?.list;
}

/** True where the table has cost sizes at all. */
export function hasCostSizes(input: Pick<ReportInput, "roadmap">): boolean {
  const { roadmap } = input;
  return costList(input) !== undefined && (roadmap.columns.some(({ field }) => field === "cost") || roadmap.actions.some(({ fields }) => fields.cost !== undefined));
}

export function bridgeClassing(input: Pick<ReportInput, "words" | "roadmap" | "asOf">): BridgeClassing {
  const { words } = input;
  const list = costList(input);
  const known = SIZES.filter(([code]) => list?.codes.some((each) => each.code === code) === true);
  const labels = new Map<BridgeClass, string>(known.map(([code, name]) => [name, displayCode(list, code, words.language)]));
  const fields = bridgeYears(input).flatMap(({ field }) => field ?? []);
  const { status, row } = words.dataHeaders;
  const cost = words.fieldName("cost");
  /** What all classes look at, over columns or over the cells of one row: `at` says which. */
  const parts = (at: (header: string) => string): { readonly dropped: string; readonly closed: string; readonly kept: string } => {
    const is = (each: "cancelled" | "merged" | "done"): string => `(${at(status)}=${quoted(words.statuses[each])})`;
    const dropped = `${is("cancelled")}+${is("merged")}`;
    // An empty cell equals nothing.
    const closed = [is("done"), ...fields.map((field) => `(${at(words.fieldName(field))}=0)`)].join("*");
    return { dropped, closed, kept: `1-(${dropped})-${closed}` };
  };
  const overColumns = parts((header) => column(words.tables.data, header));
  return {
    classOf: (action) => {
      if (isDropped(valueOf(action, "status"))) return "dropped";
      if (valueOf(action, "status") === "done" && fields.every((field) => (valueOf(action, field)?.cents ?? 0) === 0)) return "closed";
      const code = list === undefined ? undefined : mainCode(action, "cost", list);
      return known.find(([size]) => size === code)?.[1] ?? "unknown";
    },
    conditions: (wanted) => {
      if (wanted === "dropped" || wanted === "closed") return [overColumns[wanted]];
      const sizes = column(words.tables.data, cost);
      const label = labels.get(wanted);
      if (label !== undefined) return [`${sizes}=${quoted(label)}`, overColumns.kept];
      const isAction = `ISNUMBER(${column(words.tables.data, row)})`;
      // A programme without this size has no action of it.
      if (wanted !== "unknown") return [`${isAction}*0`];
      return [isAction, overColumns.kept, ...[...labels.values()].map((each) => `${sizes}<>${quoted(each)}`)];
    },
    inRow: (wanted) => {
      const label = labels.get(wanted);
      const cell = (header: string): string => thisRow(words.tables.data, header);
      return label === undefined ? "FALSE" : `AND(${cell(cost)}=${quoted(label)},${parts(cell).kept})`;
    },
  };
}
