import { supplierKey } from "../../../reading/cells/ledger/supplier";
import { foldCase } from "../../../reading/text/clean";
import type { LedgerRow } from "../ledger-row";
import type { LedgerRule } from "../ledger-rule";

type Condition = (row: LedgerRow) => boolean;

function bareCode(code: string): string {
  return foldCase(code).replace(/^0+(?=\d)/u, "");
}

/** Exact codes, or beginnings: "53*". */
function codeCondition(codes: readonly string[], codeOf: (row: LedgerRow) => string | undefined): Condition {
  const exact = new Set(codes.filter((code) => !code.endsWith("*")).map(bareCode));
  const beginnings = codes.filter((code) => code.endsWith("*")).map((code) => foldCase(code.slice(0, -1)));
  return (row) => {
    const code = codeOf(row);
    if (code === undefined) return false;
    const bare = bareCode(code);
    return exact.has(bare) || beginnings.some((beginning) => bare.startsWith(beginning));
  };
}

function supplierCondition(names: readonly string[]): Condition {
  const keys = names.map(supplierKey).filter((key) => key !== "");
  return ({ supplierKey: key }) => key !== null && keys.some((wanted) => key === wanted || key.startsWith(wanted));
}

function wordCondition(words: readonly string[]): Condition {
  const wanted = words.map(foldCase).filter((word) => word !== "");
  return ({ text, references }) => {
    const told = [text ?? "", ...references.map((reference) => reference.text)].map(foldCase).join("\u0001");
    return wanted.some((word) => told.includes(word));
  };
}

/** Whether a posting fulfils every condition that a rule gives; a rule without conditions fits nothing. */
export function ruleCondition({ costCentres, accounts, suppliers, words }: LedgerRule): Condition {
  const conditions: Condition[] = [];
  if (costCentres.length > 0) conditions.push(codeCondition(costCentres, (row) => row.costCentre?.code));
  if (accounts.length > 0) conditions.push(codeCondition(accounts, (row) => row.account?.code));
  if (suppliers.length > 0) conditions.push(supplierCondition(suppliers));
  if (words.length > 0) conditions.push(wordCondition(words));
  return (row) => conditions.length > 0 && conditions.every((holds) => holds(row));
}
