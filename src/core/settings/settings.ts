import type { LedgerRule } from "../finance/ledger/ledger-rule";
import type { ProfitabilityInput } from "../finance/profitability/profitability-input";
import type { Day } from "../grid/day";
import type { Language } from "../programme/language";
import type { Programme } from "../programme/schema";

/** Somebody who gets what is written for a meeting. Only kept here; meeting packs use it. */
export interface Recipient {
  readonly role: string;
  readonly email: string | null;
  readonly language: Language;
}

/** What the settings tables of a workbook say, laid over the programme that they build on. */
export interface Settings {
  readonly programme: Programme;
  /** The steering group's meetings, in order. */
  readonly meetings: readonly Day[];
  readonly recipients: readonly Recipient[];
  /** By which postings of the ledger belong to actions. */
  readonly ledgerRules: readonly LedgerRule[];
  /** What calculations of profitability start from. */
  readonly profitability: readonly ProfitabilityInput[];
}
