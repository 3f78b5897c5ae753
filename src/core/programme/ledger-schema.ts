import * as z from "zod";
import type { LedgerRule } from "../finance/ledger/ledger-rule";
import type { Problem } from "../problem";
import type { Result } from "../result";
import { parseStored } from "./parse-stored";

const name = z.string().min(1);
const values = z.array(name);

const rulesSchema = z.array(z.strictObject({ action: name, costCentres: values, accounts: values, suppliers: values, words: values }));
const sheetsSchema = z.array(name);

/** Rules that people set in the pane, from unknown JSON data. */
export function parseLedgerRules(data: unknown, file: string): Result<readonly LedgerRule[], Problem> {
  return parseStored(rulesSchema, data, file, "[{ action, costCentres, accounts, suppliers, words }]");
}

/** The sheets of the workbook that hold the ledger, by name, from unknown JSON data. */
export function parseLedgerSheets(data: unknown, file: string): Result<readonly string[], Problem> {
  return parseStored(sheetsSchema, data, file, "[name]");
}
