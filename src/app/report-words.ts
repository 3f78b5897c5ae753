import type { CheckId } from "../core/checks/check-ids";
import type { Finding } from "../core/checks/finding";
import type { Roadmap } from "../core/reading/roadmap";
import type { ReportWords } from "../core/reports/report-words";
import { fieldName } from "../text/field-words";
import { formatDay } from "../text/format";
import { adviceOf, makeSay, messageOf, nameOfCheck } from "../text/say-finding";
import type { Words } from "../text/words";

/** A field's name as a column header of our own tables: letters, digits and blanks only. */
function plainHeader(name: string): string {
  return name.replace(/[^\p{L}\d ]+/gu, " ").replace(/ +/gu, " ").trim();
}

/** The words that the report sheets need, from the tables of one language. */
export function reportWords(words: Words, roadmap: Roadmap): ReportWords {
  const say = makeSay(words, roadmap);
  return {
    ...words.reports,
    language: words.language,
    statuses: words.values.statuses,
    lights: words.values.lights,
    precisions: words.values.precisions,
    severities: words.values.severities,
    missing: words.values.missing,
    fieldName: (field) => plainHeader(fieldName(words.fields, field)),
    formatDay,
    checkName: (check: CheckId) => nameOfCheck(words, check),
    findingMessage: (finding: Finding) => messageOf(words, say, finding),
    checkAdvice: (check: CheckId) => adviceOf(words, check),
  };
}
