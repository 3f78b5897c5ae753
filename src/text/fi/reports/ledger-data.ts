import type { TieReason, UntiedReason } from "../../../core/finance/ledger/ledger-result";
import type { LedgerDataWords } from "../../../core/reports/ledger-data/ledger-data-words";

const FIELDS = { project: "projekti", reference: "viite", text: "selite" } as const;

function tied(why: TieReason): string {
  switch (why.kind) {
    case "decision":
      return "käyttäjän päätös";
    case "action-id":
      return `toimenpiteen nro (${FIELDS[why.field]}: ${why.text})`;
    case "project-code":
      return `projektikoodi ${why.code} (${FIELDS[why.field]})`;
    case "rule":
      return `sääntö ${why.rule}`;
  }
}

function untied(why: UntiedReason): string {
  switch (why.kind) {
    case "no-reference":
      return "kohdistamatta: ei viitettä toimenpiteeseen";
    case "several-actions":
      return "kohdistamatta: viittaa useaan toimenpiteeseen";
    case "decision":
      return "kohdistamatta: käyttäjän päätös";
    case "action-gone":
      return `kohdistamatta: toimenpidettä ${why.action} ei ole enää`;
  }
}

export const ledgerData: LedgerDataWords = {
  table: "Paakirjadata",
  headers: { actionRow: "Lähderivi", id: "Nro", title: "Toimenpide", why: "Kohdistus", year: "Vuosi", month: "Kuukausi", day: "Päivä", document: "Tosite", account: "Tili", accountName: "Tilin nimi", costCentre: "Kustannuspaikka", unit: "Yksikkö", supplier: "Toimittaja", text: "Selite", euros: "Euroa", file: "Tiedosto", sheet: "Välilehti", row: "Rivi" },
  note: "Ohjelman toimintokoodin kirjaukset. Luvut muilla välilehdillä seuraavat saraketta Lähderivi: se on toimenpiteen rivi tiekartassa, ja tyhjä tarkoittaa kohdistamatta.",
  tied,
  untied,
};
