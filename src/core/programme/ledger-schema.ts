import * as z from "zod";
import type { LedgerDecision } from "../finance/ledger/ledger-decision";
import type { LedgerRule } from "../finance/ledger/ledger-rule";
import type { Problem } from "../problem";
import type { Result } from "../result";
import { parseStored } from "./parse-stored";

const name = z.string().min(1);
const values = z.array(name);

const decisionsSchema = z.array(z.strictObject({ key: name, action: name.nullable() }));
const rulesSchema = z.array(z.strictObject({ action: name, costCentres: values, accounts: values, suppliers: values, words: values }));
const sheetsSchema = z.array(name);

/** What people said of single postings, from unknown JSON data; the first fault is a problem that names its path. */
export function parseLedgerDecisions(data: unknown, file: string): Result<readonly LedgerDecision[], Problem> {
  return parseStored(decisionsSchema, data, file, "[{ key, action }]");
}

/** Rules that people set in the pane, from unknown JSON data. */
export function parseLedgerRules(data: unknown, file: string): Result<readonly LedgerRule[], Problem> {
  return parseStored(rulesSchema, data, file, "[{ action, costCentres, accounts, suppliers, words }]");
}

/** The sheets of the workbook that hold the ledger, by name, from unknown JSON data. */
export function parseLedgerSheets(data: unknown, file: string): Result<readonly string[], Problem> {
  return parseStored(sheetsSchema, data, file, "[name]");
}
