import type { LedgerFinding } from "../ledger-finding";
import type { RunLedgerCheck } from "./ledger-check-context";

/** Postings that name an action and have another activity code, or none. */
export const perhapsMiscoded: RunLedgerCheck = ({ miscoded }) =>
  miscoded.map(({ row, named }): LedgerFinding => ({
    check: "perhaps-miscoded",
    severity: "warning",
    source: row.source,
    facts: { action: named.action, code: row.activityCode, cents: row.amountCents, text: named.why.text },
  }));

/** What a file repeats, once for each file that it repeats. */
export const rowsRepeated: RunLedgerCheck = ({ duplicates, files }) => {
  const groups = new Map<string, { readonly first: (typeof duplicates)[number]; rows: number; cents: number }>();
  for (const duplicate of duplicates) {
    const key = `${duplicate.row.source.file}\u0000${duplicate.firstAt.file}`;
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { first: duplicate, rows: 0, cents: 0 }));
    group.rows += 1;
    group.cents += duplicate.row.amountCents;
  }
  return [...groups.values()].map(({ first, rows, cents }): LedgerFinding => {
    const { source } = first.row;
    const all = files.find(({ file, sheet }) => file === source.file && sheet === source.sheet)?.rows;
    return { check: "rows-repeated", severity: "warning", source, facts: { firstFile: first.firstAt.file, rows, cents, wholeFile: rows === all } };
  });
};

/** Amounts that could not be read: the reconciliation does not cover them. */
export const amountUnreadable: RunLedgerCheck = ({ unreadable }) => unreadable.map(({ source, found, why }): LedgerFinding => ({ check: "amount-unreadable", severity: "error", source, facts: { found, why } }));

/** Not one posting has the programme's code: most often another report was given. */
export const nothingCounted: RunLedgerCheck = ({ tied, untied, reconciliation, activityCode }) =>
  tied.length + untied.length > 0 ? [] : [{ check: "nothing-counted", severity: "warning", source: null, facts: { code: activityCode, rows: reconciliation.rows } }];

/** Rules whose action the roadmap does not have, or has twice. */
export const ruleActions: RunLedgerCheck = ({ rules, named }) =>
  rules.flatMap(({ action }, index): LedgerFinding[] => {
    const found = named.find(action).length;
    if (found === 1) return [];
    return [{ check: found === 0 ? "rule-without-action" : "rule-ambiguous", severity: "warning", source: null, facts: { rule: index + 1, action } }];
  });

/** Decisions that tie postings to an action that the roadmap no longer has. */
export const decisionActions: RunLedgerCheck = ({ untied }) => {
  const gone = new Map<string, number>();
  for (const { why } of untied) if (why.kind === "action-gone") gone.set(why.action, (gone.get(why.action) ?? 0) + 1);
  return [...gone].map(([action, rows]): LedgerFinding => ({ check: "decision-without-action", severity: "warning", source: null, facts: { action, rows } }));
};
