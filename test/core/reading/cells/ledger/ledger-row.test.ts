import { describe, expect, it } from "@jest/globals";
import { ledgerRowKind, reportTitle } from "../../../../../src/core/reading/cells/ledger/ledger-row";

const HEADER = ["Tili", "Tilin nimi", "Selite", "Summa"];

describe("ledgerRowKind", () => {
  it.each([
    [["", "Loppusumma", "", "12,00"], "total"],
    [["1111 Digiohjelma2024 yhteensä", "", "", "12,00"], "total"],
    [["", "Ingående saldo", "", "100,00"], "opening"],
    [["Toiminto 1111 Digiohjelma2024", "", "", ""], "heading"],
    [["Kommun: Borgå  Period: 1-12/2024", "", "", ""], "title"],
    [["Tili", "Tilin nimi ", "SELITE", "Summa"], "header"],
    [["4340", "ICT-palvelut", "Lisenssit", "12,00"], undefined],
    [["4340", "ICT-palvelut", "Hankinnan kokonaissumma", "12,00"], undefined],
  ])("takes %j for %s", (cells, kind) => {
    expect(ledgerRowKind(cells, HEADER)).toBe(kind);
  });
});

describe("reportTitle", () => {
  it.each([
    ["Kunta: Porvoo  Kausi: 01-06/2025", { organisation: "Porvoo", from: "2025-01", to: "2025-06" }],
    ["Ajalta 1/2024 – 6/2025", { from: "2024-01", to: "2025-06" }],
    ["Period: 3/2025", { from: "2025-03", to: "2025-03" }],
  ])("reads %s", (text, title) => {
    expect(reportTitle(text)).toEqual(title);
  });

  it("knows a text that is no title", () => {
    expect(reportTitle("ICT-palvelut")).toBeUndefined();
  });
});
