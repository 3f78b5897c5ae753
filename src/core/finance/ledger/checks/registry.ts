import { noSpending, overBudget, yearMismatch } from "./budget-checks";
import { costAgainstStatus } from "./cost-against-status";
import { amountUnreadable, decisionActions, nothingCounted, perhapsMiscoded, rowsRepeated, ruleActions } from "./export-checks";
import type { RunLedgerCheck } from "./ledger-check-context";

/** The checks of a tied ledger, in the order that their findings are told; what the reading itself finds comes before them. */
export const LEDGER_CHECKS: readonly RunLedgerCheck[] = [amountUnreadable, nothingCounted, rowsRepeated, perhapsMiscoded, overBudget, costAgainstStatus, yearMismatch, noSpending, ruleActions, decisionActions];
