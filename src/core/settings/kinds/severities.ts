import { CHECK_IDS } from "../../checks/check-ids";
import { checkOf } from "../../checks/registry";
import { readChoice } from "../read-cells";
import type { SettingKind } from "../setting-kind";

/** How grave what a check finds is, where this programme wants it otherwise than usual; empty is as usual. */
export const severities: SettingKind = {
  table: "severities",
  columns: ["check", "finds", "usual", "severity"],
  write: (programme, words) =>
    CHECK_IDS.map((check) => {
      const { [check]: own } = programme.severities;
      return { check, finds: words.checkName(check), usual: words.severities[checkOf(check).severity], severity: own === undefined ? null : words.severities[own] };
    }),
  read: ({ rows, words, vocabulary, log }, settings) =>
    rows.reduce((soFar, row) => {
      const check = readChoice(row.check, vocabulary.checks, [CHECK_IDS[0], CHECK_IDS[1], "…"], log);
      if (check === undefined || row.severity === undefined) return soFar;
      const severity = readChoice(row.severity, vocabulary.severities, Object.values(words.severities), log);
      const { [check]: before, ...others } = soFar.programme.severities;
      // What cannot be read leaves the severity as it was; what is empty takes it away.
      const next = severity ?? (row.severity.value === null ? undefined : before);
      return { ...soFar, programme: { ...soFar.programme, severities: next === undefined ? others : { ...others, [check]: next } } };
    }, settings),
};
