import type { CheckId } from "../core/checks/check-ids";
import type { Finding } from "../core/checks/finding";
import type { Roadmap } from "../core/reading/roadmap";
import type { ReadingNames } from "../core/reports/reading-log/reading-log-words";
import type { ReportWords } from "../core/reports/report-words";
import { fieldName } from "../text/field-words";
import { formatDay } from "../text/format";
import { rowList } from "../text/row-list";
import { adviceOf, makeSay, messageOf, nameOfCheck } from "../text/say-finding";
import type { Words } from "../text/words";

/** A field's name as a column header of our own tables: letters, digits and blanks only. */
function plainHeader(name: string): string {
  return name.replace(/[^\p{L}\d ]+/gu, " ").replace(/ +/gu, " ").trim();
}

/** What the reading log says with the words of the command line. */
function readingNames({ cli, values, decisions, fields, settings, reports }: Words): ReadingNames {
  const { column, header, field, confidence, row, kind, text } = cli.columns;
  return {
    programme: cli.labels.programme,
    columnsHeading: cli.headings.columns,
    skippedHeading: cli.headings.skipped,
    headers: { column, header, field, confidence, row, kind, text },
    // The command line tells its own option with the fallback.
    programmeSource: (source) => (source === "fallback" ? reports.readingLog.programmeFallback : cli.programmeSource[source]),
    language: (language) => settings.languages[language],
    field: (key) => fieldName(fields, key),
    notUnderstood: cli.notUnderstood,
    decision: (code) => decisions[code],
    cells: cli.cells,
    reading: (status) => values.readings[status],
    rowKind: (rowKind) => values.rowKinds[rowKind],
    rowList,
  };
}

/** The money sheet with the programme's activity code in its name and title: "Talous 1111". */
function named({ name, title }: ReportWords["sheets"]["money"], { programme }: Roadmap): ReportWords["sheets"]["money"] {
  const code = programme.activityCodes[0]?.code;
  return code === undefined ? { name, title } : { name: `${name} ${code}`, title: `${title} (${code})` };
}

/** The words that the report sheets need, from the tables of one language. */
export function reportWords(words: Words, roadmap: Roadmap): ReportWords {
  const say = makeSay(words, roadmap);
  return {
    ...words.reports,
    sheets: { ...words.reports.sheets, money: named(words.reports.sheets.money, roadmap) },
    language: words.language,
    statuses: words.values.statuses,
    lights: words.values.lights,
    precisions: words.values.precisions,
    severities: words.values.severities,
    missing: words.values.missing,
    fieldName: (field) => plainHeader(fieldName(words.fields, field)),
    formatDay,
    readingNames: readingNames(words),
    checkName: (check: CheckId) => nameOfCheck(words, check),
    findingMessage: (finding: Finding) => messageOf(words, say, finding),
    checkAdvice: (check: CheckId) => adviceOf(words, check),
  };
}
