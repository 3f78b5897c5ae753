import type { FieldKey, PlainField } from "../programme/fields";
import type { Language } from "../programme/language";
import type { Programme } from "../programme/schema";
import type { Light, Status } from "../reading/values";
import type { SettingsWords } from "../settings/settings-words";

/** Everything that a new roadmap says, in its language. */
export interface NewRoadmapWords {
  readonly language: Language;
  readonly sheets: { readonly roadmap: string; readonly instructions: string; readonly settings: string; readonly base: string };
  /** The Excel table's name: letters only. */
  readonly table: string;
  /** Under the roadmap's title: what to do, in a line. */
  readonly hint: string;
  readonly required: string;
  readonly requiredWithMoney: string;
  readonly choose: string;
  readonly chooseSeveral: string;
  readonly notInList: { readonly title: string; readonly text: string };
  /** What belongs in each column, in a sentence or two. */
  readonly notes: Readonly<Record<PlainField, string>>;
  /** A row that shows how to fill in the table. The title begins with the word by which the reader knows it. */
  readonly example: { readonly mark: string; readonly title: string; readonly description: string; readonly owner: string; readonly notes: string };
  readonly instructions: {
    readonly title: string;
    readonly begin: string;
    readonly steps: readonly string[];
    readonly columns: string;
    readonly headers: { readonly column: string; readonly note: string; readonly required: string; readonly values: string };
    readonly yes: string;
    readonly withMoney: string;
    readonly no: string;
  };
  readonly settingsTitle: string;
  readonly settingsIntro: string;
  /** Over the lists that drop-downs are fed from beside the settings. */
  readonly lists: { readonly status: string; readonly light: string; readonly yesNo: string; readonly required: string; readonly severity: string; readonly scheduleUnit: string; readonly language: string; readonly base: string };
  readonly page: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly lights: Readonly<Record<Light, string>>;
  readonly fieldName: (field: FieldKey) => string;
  readonly settings: SettingsWords;
}

/** What a new roadmap is made of. */
export interface NewRoadmapInput {
  readonly programme: Programme;
  /** The years that budgets and actuals get columns for. */
  readonly years: readonly number[];
  readonly words: NewRoadmapWords;
}
