import { SEVERITIES } from "../../checks/severity";
import { countFlag } from "../data/flag-columns";
import { AS_OF_NAME } from "../data/parameters";
import type { DataRow } from "../data/data-row";
import type { ReportInput } from "../report-input";
import { dayText } from "../overdue/day-text";
import { column, countWhere, quoted } from "../structured-reference";
import { severityCount } from "./finding-counts";
import { mostLateUnit } from "./most-late-unit";
import type { Sentence } from "./sentence";
import { sentence } from "./sentence";

/** What the figures say in words, live. The statutory sentence is there when the programme has a basis list with it. */
export function sentences(input: ReportInput, rows: readonly DataRow[]): Sentence[] {
  const { words, roadmap } = input;
  const h = words.dataHeaders;
  const status = column(words.tables.data, h.status);
  const count = (test: (row: DataRow) => boolean): number => rows.filter(test).length;
  const statusFigure = (wanted: "done" | "in-progress"): { formula: string; value: number } => ({
    formula: countWhere(`${status}=${quoted(words.statuses[wanted])}`),
    value: count(({ action }) => action.fields.status?.value === wanted),
  });
  const result = [
    sentence(words.summary.progressSentence, [{ formula: `COUNT(${column(words.tables.data, h.row)})`, value: rows.length }, statusFigure("done"), statusFigure("in-progress")]),
    sentence(words.summary.lateSentence, [
      { formula: countFlag(words, h.overdue), value: count(({ verdict }) => verdict.overdue !== null) },
      { formula: countFlag(words, h.dueSoon), value: count(({ verdict }) => verdict.dueSoon) },
      { formula: countFlag(words, h.noDate), value: count(({ verdict }) => verdict.noDate) },
    ]),
  ];
  const unit = mostLateUnit(input);
  if (unit !== undefined) result.push(unit);
  const statutory = roadmap.programme.codeLists.basis?.codes.find((code) => code.code === "statutory");
  if (statutory !== undefined) {
    const name = (statutory.short ?? statutory.names)[words.language];
    result.push(
      sentence(words.summary.statutorySentence, [
        { formula: countWhere(`${column(words.tables.data, words.fieldName("basis"))}=${quoted(name)}`), value: count(({ action }) => action.fields.basis?.value === "statutory") },
      ]),
    );
  }
  return result;
}

/** How old the figures are, and how many findings are open, by severity. */
export function freshness(input: ReportInput): Sentence {
  const { words } = input;
  return sentence(words.summary.freshness, [
    { formula: dayText(AS_OF_NAME), value: words.formatDay(input.asOf) },
    { formula: `COUNT(${column(words.tables.findings, words.findings.headers.number)})`, value: input.findings.length },
    ...SEVERITIES.map((severity) => severityCount(input, severity)),
  ]);
}
