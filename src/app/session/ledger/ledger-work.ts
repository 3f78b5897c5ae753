/** What the ledger's session works with: brought when the first postings come, since few open the pane for them. */
export { gatherLedger, ledgerCode, tieGathered } from "../../../core/finance/ledger/tie-ledger";
export { actionName } from "../../../core/finance/ledger/tie/actions";
export { ruleEffect } from "../../../core/finance/ledger/tie/rule-effect";
export { StoredNames } from "../../../core/finance/ledger/tie/stored-name";
export { readLedger } from "../../../core/finance/ledger/read/read-ledger";
