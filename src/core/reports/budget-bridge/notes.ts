import type { FieldKey } from "../../programme/fields";
import { rawText } from "../../reading/action-text";
import type { Note } from "../notes";
import type { ReportInput } from "../report-input";
import { hasPersonDays, personYearNote } from "../person-years";
import type { BridgeYear } from "./bridge-years";

/** How many amounts of the bridge's columns have some trait. */
function countAmounts({ rows }: ReportInput, fields: readonly FieldKey[], has: (value: { readonly low?: number; readonly vat?: string }) => boolean): number {
  return rows.reduce((count, { action }) => count + fields.filter((field) => {
    const value = action.fields[field]?.value;
    return typeof value === "object" && "cents" in value && rawText(action, field) !== "" && has(value);
  }).length, 0);
}

/** What a reader of the bridge has to know: its years, what is missing from them, on what basis amounts and person-years stand. */
export function bridgeNotes(input: ReportInput, years: readonly BridgeYear[], hasWithoutYear: boolean): readonly Note[] {
  const { words } = input;
  const w = words.budgetBridge;
  const [budget = 0, first = 0, last = 0] = years.map(({ year }) => year);
  const missing = years.filter(({ field }) => field === null).map(({ year }) => String(year));
  const fields: readonly FieldKey[] = [...years.flatMap(({ field }) => field ?? []), ...(hasWithoutYear ? (["budget"] as const) : [])];
  const vat = countAmounts(input, fields, (value) => value.vat === "included");
  const ranges = countAmounts(input, fields, ({ low }) => low !== undefined);
  return [
    w.yearsRule(budget, first, last),
    ...(missing.length === 0 ? [] : [w.noColumns(missing.join(", "))]),
    vat === 0 ? w.vatRule : `${w.vatRule} ${w.vatIncluded(vat)}`,
    ...(ranges === 0 ? [] : [w.ranges(ranges)]),
    ...(hasWithoutYear ? [w.withoutYearRule] : []),
    ...(hasPersonDays(input) ? [personYearNote(input, w.staffRule)] : []),
    w.closedRule,
  ];
}
