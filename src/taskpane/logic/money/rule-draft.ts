import type { LedgerRow } from "../../../core/finance/ledger/ledger-row";
import type { LedgerRule } from "../../../core/finance/ledger/ledger-rule";
import type { Words } from "../../../text/words";

/** What a rule may ask, in the order that people think of it. */
export const CONDITIONS = ["suppliers", "costCentres", "accounts", "words"] as const;
export type Condition = (typeof CONDITIONS)[number];

/** A rule in the making: what a posting would answer to each condition, and which of them are asked. */
export interface RuleDraft {
  readonly values: Readonly<Record<Condition, string>>;
  readonly asked: ReadonlySet<Condition>;
}

/** A rule made from a posting: what it tells can be asked. Its supplier is asked at first, else its text. */
export function draftFrom({ supplier, costCentre, account, text, references }: LedgerRow): RuleDraft {
  const values: RuleDraft["values"] = { suppliers: supplier ?? "", costCentres: costCentre?.code ?? "", accounts: account?.code ?? "", words: text ?? references[0]?.text ?? "" };
  const first = values.suppliers !== "" ? "suppliers" : CONDITIONS.findLast((condition) => values[condition] !== "");
  return { values, asked: new Set(first === undefined ? [] : [first]) };
}

function valuesOf(text: string): readonly string[] {
  return text.split(";").flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
}

/** The conditions of the rule; a supplier's name may hold a semicolon, words are parted by it. */
export function ruleOf({ values, asked }: RuleDraft): Omit<LedgerRule, "action"> {
  const of = (condition: Condition): readonly string[] => (!asked.has(condition) ? [] : condition === "words" ? valuesOf(values.words) : [values[condition]]);
  return { suppliers: of("suppliers"), costCentres: of("costCentres"), accounts: of("accounts"), words: of("words") };
}

/** True for a rule that asks something. */
export function hasCondition(rule: Omit<LedgerRule, "action">): boolean {
  return CONDITIONS.some((condition) => rule[condition].length > 0);
}

/** "Toimittaja Atea, tili 4400". */
export function sayConditions(rule: Omit<LedgerRule, "action">, words: Words): string {
  const { conditions } = words.pane.money.rules;
  return CONDITIONS.flatMap((condition) => (rule[condition].length === 0 ? [] : [`${conditions[condition]}: ${rule[condition].join("; ")}`])).join(", ");
}
