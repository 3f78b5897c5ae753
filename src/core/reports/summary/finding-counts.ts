import type { Severity } from "../../checks/severity";
import type { ReportInput } from "../report-input";
import { column, countWhere, quoted } from "../structured-reference";

/** How many open findings have a severity, counted over the list of findings: those about the whole table too. */
export function severityCount({ words, findings }: ReportInput, severity: Severity): { readonly formula: string; readonly value: number } {
  return {
    formula: countWhere(`${column(words.tables.findings, words.findings.headers.severity)}=${quoted(words.severities[severity])}`),
    value: findings.reduce((count, finding) => (finding.severity === severity ? count + 1 : count), 0),
  };
}
