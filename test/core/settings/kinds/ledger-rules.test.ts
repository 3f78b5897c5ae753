import { describe, expect, it } from "@jest/globals";
import { LANGUAGES } from "../../../../src/core/programme/language";
import { porvoo } from "../../../../src/core/programme/porvoo";
import { addressOf, faultsAfter, newSheets, settingsOn, typedInto } from "../settings-book";

describe("rules of the ledger in the settings", () => {
  it.each(LANGUAGES)("are kept in their order, with several values in a condition, in %s", (language) => {
    const typed = [
      { table: "ledgerRules", row: 1, column: "action", value: 12 },
      { table: "ledgerRules", row: 1, column: "costCentre", value: 5300 },
      { table: "ledgerRules", row: 1, column: "account", value: "4340; 44*" },
      { table: "ledgerRules", row: 3, column: "action", value: "Tietovarasto" },
      { table: "ledgerRules", row: 3, column: "supplier", value: "Ohjelmistotalo Oy" },
      { table: "ledgerRules", row: 3, column: "words", value: "lisenssi; ylläpito" },
    ] as const;
    const read = settingsOn(typedInto(newSheets(porvoo, language), typed, language));
    expect(read.ok && read.value.ledgerRules).toEqual([
      { action: "12", costCentres: ["5300"], accounts: ["4340", "44*"], suppliers: [], words: [] },
      { action: "Tietovarasto", costCentres: [], accounts: [], suppliers: ["Ohjelmistotalo Oy"], words: ["lisenssi", "ylläpito"] },
    ]);
  });

  it("point at a rule without an action, and at one without a condition", () => {
    const account = { table: "ledgerRules", row: 1, column: "account", value: "4340" } as const;
    const action = { table: "ledgerRules", row: 1, column: "action", value: "12" } as const;
    const cell = (column: "action" | "costCentre"): string => addressOf(newSheets(), { table: "ledgerRules", row: 1, column });
    expect([faultsAfter([account]), faultsAfter([action])]).toEqual([[[cell("action"), null, "text"]], [[cell("costCentre"), null, "text"]]]);
  });
});
