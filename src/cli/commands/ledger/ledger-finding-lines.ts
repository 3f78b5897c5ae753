import type { LedgerCheck, LedgerFinding } from "../../../core/finance/ledger/ledger-finding";
import type { LedgerResult } from "../../../core/finance/ledger/ledger-result";
import { SEVERITIES } from "../../../core/checks/severity";
import type { Severity } from "../../../core/checks/severity";
import { makeLedgerSay, sayLedgerFinding } from "../../../text/ledger-words";
import type { Words } from "../../../text/words";
import { wrapText } from "../../text-table";
import type { CommandContext } from "../command";

/** Cases named per check before "and 12 more". */
const SHOWN = 8;
const INDENT = "      ";

function groups(findings: readonly LedgerFinding[]): ReadonlyMap<LedgerCheck, readonly LedgerFinding[]> {
  const found = new Map<LedgerCheck, LedgerFinding[]>();
  for (const finding of findings) {
    const known = found.get(finding.check);
    if (known === undefined) found.set(finding.check, [finding]);
    else known.push(finding);
  }
  return found;
}

/** The findings by severity and check: what, what to do, where. Notes only with `--all`. */
export function ledgerFindingLines({ io, paint, options }: CommandContext, { findings }: LedgerResult, words: Words): string[] {
  const { ledger, cli, values } = words;
  const say = makeLedgerSay(words.language, words.values, (row) => `${cli.columns.row} ${row}`);
  const colour = (severity: Severity): ((text: string) => string) => ({ error: paint.red, warning: paint.yellow, info: paint.blue })[severity];
  const placed = (finding: LedgerFinding): string => {
    const message = sayLedgerFinding(ledger.findings, finding, say);
    return finding.source === null ? message : `${finding.source.file}, ${cli.columns.row.toLowerCase()} ${finding.source.row}: ${message}`;
  };
  const infos = findings.filter(({ severity }) => severity === "info").length;
  const lines = SEVERITIES.filter((severity) => severity !== "info" || options.all).flatMap((severity) => {
    const found = groups(findings.filter((finding) => finding.severity === severity));
    if (found.size === 0) return [];
    const sections = [...found].flatMap(([check, cases]) => {
      const shown = options.all ? cases : cases.slice(0, SHOWN);
      const rest = cases.length - shown.length;
      return [
        `  ${colour(severity)(`${cases.length} ×`)} ${paint.bold(ledger.findings[check].name)}`,
        ...wrapText(ledger.findings[check].advice, io.width, INDENT),
        ...shown.flatMap((finding) => wrapText(placed(finding), io.width, INDENT)),
        ...(rest > 0 ? [`${INDENT}${ledger.moreRows(rest)}`] : []),
      ];
    });
    return ["", paint.bold(colour(severity)(values.severityHeadings[severity])), ...sections];
  });
  return [...lines, ...(!options.all && infos > 0 ? ["", paint.faint(cli.infosHidden(infos))] : [])];
}
