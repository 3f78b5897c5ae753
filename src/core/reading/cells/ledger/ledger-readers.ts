import { accountName } from "./account-name";
import { ledgerAmount } from "./amount";
import { businessId } from "./business-id";
import { codedName } from "./coded-name";
import { description } from "./description";
import { documentNumber } from "./document-number";
import { ledgerPeriod } from "./period";
import { postingDate } from "./posting-date";
import { supplier } from "./supplier";

/** The readers of ledger cells by what the column holds. Amounts in two columns are joined with `netAmount`. */
export const ledgerReaders = {
  amount: ledgerAmount,
  date: postingDate,
  period: ledgerPeriod,
  document: documentNumber,
  account: codedName,
  accountName,
  costCentre: codedName,
  project: codedName,
  supplier,
  businessId,
  description,
} as const;
