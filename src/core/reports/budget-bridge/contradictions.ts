import type { CheckId } from "../../checks/check-ids";
import { cellAddress } from "../../grid/address";
import type { FieldKey } from "../../programme/fields";
import { isYearField } from "../../programme/fields";
import type { Action } from "../../reading/action";
import { mainCodeOf, valueOf } from "../../reading/action";
import { rawText } from "../../reading/action-text";
import { isDropped } from "../../schedule/open-status";
import { yearFields } from "../../reading/year-fields";
import { actionsByRow } from "../findings/put-finding";
import type { ReportInput } from "../report-input";
import type { BridgeYear } from "./bridge-years";

/** Checks that tell of a contradiction between cost size, money and duration. */
const CHECKS: ReadonlySet<CheckId> = new Set<CheckId>(["cost-without-money", "cost-small-with-addition", "cost-fixed-term-without-end", "cost-effect-contradiction", "cost-without-effect", "amount-uncertain", "amount-unreadable", "amount-negative"]);

/** Something to settle before the figures go into the budget. */
export interface Contradiction {
  readonly action: Action;
  /** The action's place in the data table, from 0. */
  readonly position: number;
  readonly cell: string;
  readonly message: string;
}

type Said = Pick<Contradiction, "cell" | "message">;

function cellOf({ roadmap }: ReportInput, action: Action, field: FieldKey): string {
  const column = roadmap.columns.find((each) => each.field === field)?.column;
  return column === undefined ? "" : cellAddress(action.row, column);
}

function centsIn(action: Action, field: FieldKey): number {
  const value = action.fields[field]?.value;
  return typeof value === "object" && "cents" in value ? value.cents : 0;
}

/** Amounts of the bridge that include value added tax, beside the others that do not. */
function withVat(input: ReportInput, action: Action, fields: readonly FieldKey[]): readonly Said[] {
  return fields.flatMap((field) => {
    const value = action.fields[field]?.value;
    if (typeof value !== "object" || !("vat" in value) || value.vat !== "included") return [];
    return [{ cell: cellOf(input, action, field), message: input.words.budgetBridge.vatMessage(rawText(action, field)) }];
  });
}

/** Years of the bridge without euros, though the addition is permanent and an earlier year has some. @param columns the budgets of all years, in their order */
function gapAfter(input: ReportInput, action: Action, years: readonly BridgeYear[], columns: readonly FieldKey[]): readonly Said[] {
  if (mainCodeOf(action, "cost") !== "L" || isDropped(valueOf(action, "status"))) return [];
  const first = columns.findIndex((field) => centsIn(action, field) !== 0);
  const empty = first < 0 ? [] : years.flatMap(({ year, field }) => (field !== null && columns.indexOf(field) > first && centsIn(action, field) === 0 ? [{ year, field }] : []));
  if (empty[0] === undefined) return [];
  return [{ cell: cellOf(input, action, empty[0].field), message: input.words.budgetBridge.gapMessage(empty.map(({ year }) => String(year)).join(", ")) }];
}

/** Euros in years of the bridge for a fixed-term addition whose work is done. */
function doneWithMoney(input: ReportInput, action: Action, years: readonly BridgeYear[]): readonly Said[] {
  if (mainCodeOf(action, "cost") !== "M" || valueOf(action, "status") !== "done") return [];
  const left = years.flatMap(({ year, field }) => (field !== null && centsIn(action, field) !== 0 ? [{ year, field }] : []));
  if (left[0] === undefined) return [];
  return [{ cell: cellOf(input, action, left[0].field), message: input.words.budgetBridge.doneMessage(left.map(({ year }) => String(year)).join(", ")) }];
}

/** What the checks and the years themselves say against the figures, action by action in their order. */
export function contradictions(input: ReportInput, years: readonly BridgeYear[]): readonly Contradiction[] {
  const { findings, words } = input;
  const fields: readonly FieldKey[] = [...years.flatMap(({ field }) => field ?? []), "budget"];
  // Of the amounts only those of the bridge's own years concern it.
  const concerns = (field: FieldKey | null): boolean => field === null || !(field.startsWith("budget") || field.startsWith("actual")) || fields.includes(field);
  const places = actionsByRow(input);
  const found = findings.flatMap((finding) => {
    const place = finding.row === null ? undefined : places.get(finding.row);
    if (place === undefined || !CHECKS.has(finding.check) || !concerns(finding.field)) return [];
    return [{ ...place, cell: finding.cell ?? "", message: words.findingMessage(finding) }];
  });
  const columns = yearFields(input.roadmap, "budget").filter(isYearField);
  const own = [...places.values()].flatMap(({ action, position }) => [...withVat(input, action, fields), ...gapAfter(input, action, years, columns), ...doneWithMoney(input, action, years)].map((each) => ({ ...each, action, position })));
  return [...found, ...own].toSorted((a, b) => a.position - b.position);
}
