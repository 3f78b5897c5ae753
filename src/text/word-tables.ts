import type { Language } from "../core/programme/language";
import type { NoteCode } from "../core/reading/note";
import type { DecisionCode } from "../core/reading/roadmap";
import type { CheckWords } from "./check-words";
import type { CliWords } from "./cli-words";
import type { FieldWords } from "./field-words";
import type { LedgerWords } from "./ledger-words";
import type { NewRoadmapTexts } from "./new-roadmap-texts";
import type { FirstPaneWords, PaneWords } from "./pane-words";
import type { ProblemWords } from "./problem-words";
import type { ReportTexts } from "./report-texts";
import type { SettingsTexts } from "./settings-texts";
import type { ValueWords } from "./value-words";

/** What one language says of a roadmap under review: enough for the pane to open on the answer. */
export interface ReviewWords {
  readonly language: Language;
  readonly fields: FieldWords;
  readonly values: ValueWords;
  readonly notes: Readonly<Record<NoteCode, string>>;
  readonly checks: CheckWords;
  readonly problems: ProblemWords;
  readonly pane: FirstPaneWords;
}

/** Everything that one language says: in views that people open later, in sheets and on the command line, too. */
export interface Words extends ReviewWords {
  readonly pane: PaneWords;
  readonly decisions: Readonly<Record<DecisionCode, string>>;
  readonly reports: ReportTexts;
  readonly settings: SettingsTexts;
  readonly newRoadmap: NewRoadmapTexts;
  readonly cli: CliWords;
  readonly ledger: LedgerWords;
}
