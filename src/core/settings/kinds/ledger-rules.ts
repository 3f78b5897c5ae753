import type { LedgerRule } from "../../finance/ledger/ledger-rule";
import { readList, readText } from "../read-cells";
import type { SettingKind } from "../setting-kind";

const SPARE = 5;

/**
 * Rules by which postings of the ledger belong to actions (pääkirjan kohdistussäännöt): every condition that is given
 * must hold, one of several values in a condition is enough, and the first rule that fits wins.
 */
export const ledgerRules: SettingKind = {
  table: "ledgerRules",
  columns: ["action", "costCentre", "account", "supplier", "words", "note"],
  write: () => [],
  spareRows: () => SPARE,
  read: ({ rows, log }, settings) => {
    const rules = rows.flatMap((row): LedgerRule[] => {
      const action = readText(row.action, log);
      const rule = { costCentres: readList(row.costCentre, log), accounts: readList(row.account, log), suppliers: readList(row.supplier, log), words: readList(row.words, log) };
      const hasCondition = Object.values(rule).some((values) => values.length > 0);
      if (action === undefined && hasCondition && row.action !== undefined) log.fault(row.action, "text");
      if (action !== undefined && !hasCondition && row.costCentre !== undefined) log.fault(row.costCentre, "text");
      return action === undefined || !hasCondition ? [] : [{ action, ...rule }];
    });
    return { ...settings, ledgerRules: rules };
  },
};
