import type { TieReason, UntiedReason } from "../../../core/finance/ledger/ledger-result";
import type { LedgerDataWords } from "../../../core/reports/ledger-data/ledger-data-words";

const FIELDS = { project: "project", reference: "reference", text: "text" } as const;

function tied(why: TieReason): string {
  switch (why.kind) {
    case "decision":
      return "the user's decision";
    case "action-id":
      return `the action's number (${FIELDS[why.field]}: ${why.text})`;
    case "project-code":
      return `project code ${why.code} (${FIELDS[why.field]})`;
    case "rule":
      return `rule ${why.rule}`;
  }
}

function untied(why: UntiedReason): string {
  switch (why.kind) {
    case "no-reference":
      return "without an action: nothing names one";
    case "several-actions":
      return "without an action: several are named";
    case "decision":
      return "without an action: the user's decision";
    case "action-gone":
      return `without an action: ${why.action} is no longer in the roadmap`;
  }
}

export const ledgerData: LedgerDataWords = {
  table: "LedgerData",
  headers: { actionRow: "Source row", id: "No", title: "Action", why: "Tie", year: "Year", month: "Month", day: "Day", document: "Document", account: "Account", accountName: "Account name", costCentre: "Cost centre", unit: "Unit", supplier: "Supplier", text: "Text", euros: "Euros", file: "File", sheet: "Sheet", row: "Row" },
  note: "The postings with the programme's activity code. The figures of the other sheets follow the column Source row: it is the action's row in the roadmap, and empty means without an action.",
  tied,
  untied,
};
