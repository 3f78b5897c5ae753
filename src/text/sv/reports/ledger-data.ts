import type { TieReason, UntiedReason } from "../../../core/finance/ledger/ledger-result";
import type { LedgerDataWords } from "../../../core/reports/ledger-data/ledger-data-words";

const FIELDS = { project: "projekt", reference: "referens", text: "text" } as const;

function tied(why: TieReason): string {
  switch (why.kind) {
    case "decision":
      return "användarens beslut";
    case "action-id":
      return `åtgärdens nr (${FIELDS[why.field]}: ${why.text})`;
    case "project-code":
      return `projektkod ${why.code} (${FIELDS[why.field]})`;
    case "rule":
      return `regel ${why.rule}`;
  }
}

function untied(why: UntiedReason): string {
  switch (why.kind) {
    case "no-reference":
      return "utan åtgärd: ingen hänvisning till en åtgärd";
    case "several-actions":
      return "utan åtgärd: hänvisar till flera åtgärder";
    case "decision":
      return "utan åtgärd: användarens beslut";
    case "action-gone":
      return `utan åtgärd: åtgärden ${why.action} finns inte längre`;
  }
}

export const ledgerData: LedgerDataWords = {
  table: "Huvudboksdata",
  headers: { actionRow: "Källrad", id: "Nr", title: "Åtgärd", why: "Koppling", year: "År", month: "Månad", day: "Dag", document: "Verifikation", account: "Konto", accountName: "Kontots namn", costCentre: "Kostnadsställe", unit: "Enhet", supplier: "Leverantör", text: "Text", euros: "Euro", file: "Fil", sheet: "Blad", row: "Rad" },
  note: "Verifikationerna med programmets verksamhetskod. Siffrorna på de andra bladen följer kolumnen Källrad: den är åtgärdens rad i färdplanen, och tom betyder utan åtgärd.",
  tied,
  untied,
};
