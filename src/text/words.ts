import type { Language } from "../core/programme/language";
import type { NoteCode } from "../core/reading/note";
import type { DecisionCode } from "../core/reading/roadmap";
import type { CheckWords } from "./check-words";
import type { CliWords } from "./cli-words";
import { cli as cliEn } from "./en/cli";
import { checks as checksEn } from "./en/checks";
import { decisions as decisionsEn } from "./en/decisions";
import { fields as fieldsEn } from "./en/fields";
import { ledger as ledgerEn } from "./en/ledger";
import { newRoadmap as newRoadmapEn } from "./en/new-roadmap";
import { notes as notesEn } from "./en/notes";
import { pane as paneEn } from "./en/pane";
import { problems as problemsEn } from "./en/problems";
import { reports as reportsEn } from "./en/reports";
import { settings as settingsEn } from "./en/settings";
import { values as valuesEn } from "./en/values";
import type { FieldWords } from "./field-words";
import { checks as checksFi } from "./fi/checks";
import { cli as cliFi } from "./fi/cli";
import { decisions as decisionsFi } from "./fi/decisions";
import { fields as fieldsFi } from "./fi/fields";
import { ledger as ledgerFi } from "./fi/ledger";
import { newRoadmap as newRoadmapFi } from "./fi/new-roadmap";
import { notes as notesFi } from "./fi/notes";
import { pane as paneFi } from "./fi/pane";
import { problems as problemsFi } from "./fi/problems";
import { reports as reportsFi } from "./fi/reports";
import { settings as settingsFi } from "./fi/settings";
import { values as valuesFi } from "./fi/values";
import type { LedgerWords } from "./ledger-words";
import type { NewRoadmapTexts } from "./new-roadmap-texts";
import type { PaneWords } from "./pane-words";
import type { ProblemWords } from "./problem-words";
import type { ReportTexts } from "./report-texts";
import type { SettingsTexts } from "./settings-texts";
import { checks as checksSv } from "./sv/checks";
import { cli as cliSv } from "./sv/cli";
import { decisions as decisionsSv } from "./sv/decisions";
import { fields as fieldsSv } from "./sv/fields";
import { ledger as ledgerSv } from "./sv/ledger";
import { newRoadmap as newRoadmapSv } from "./sv/new-roadmap";
import { notes as notesSv } from "./sv/notes";
import { pane as paneSv } from "./sv/pane";
import { problems as problemsSv } from "./sv/problems";
import { reports as reportsSv } from "./sv/reports";
import { settings as settingsSv } from "./sv/settings";
import { values as valuesSv } from "./sv/values";
import type { ValueWords } from "./value-words";

/** Everything that one language says. */
export interface Words {
  readonly language: Language;
  readonly fields: FieldWords;
  readonly values: ValueWords;
  readonly notes: Readonly<Record<NoteCode, string>>;
  readonly decisions: Readonly<Record<DecisionCode, string>>;
  readonly checks: CheckWords;
  readonly problems: ProblemWords;
  readonly reports: ReportTexts;
  readonly settings: SettingsTexts;
  readonly newRoadmap: NewRoadmapTexts;
  readonly cli: CliWords;
  readonly ledger: LedgerWords;
  readonly pane: PaneWords;
}

/** The languages of the product. A new one is a folder like `fi/` and a line here. */
export const WORDS: Readonly<Record<Language, Words>> = {
  fi: { language: "fi", fields: fieldsFi, values: valuesFi, notes: notesFi, decisions: decisionsFi, checks: checksFi, problems: problemsFi, reports: reportsFi, settings: settingsFi, newRoadmap: newRoadmapFi, cli: cliFi, ledger: ledgerFi, pane: paneFi },
  sv: { language: "sv", fields: fieldsSv, values: valuesSv, notes: notesSv, decisions: decisionsSv, checks: checksSv, problems: problemsSv, reports: reportsSv, settings: settingsSv, newRoadmap: newRoadmapSv, cli: cliSv, ledger: ledgerSv, pane: paneSv },
  en: { language: "en", fields: fieldsEn, values: valuesEn, notes: notesEn, decisions: decisionsEn, checks: checksEn, problems: problemsEn, reports: reportsEn, settings: settingsEn, newRoadmap: newRoadmapEn, cli: cliEn, ledger: ledgerEn, pane: paneEn },
};
