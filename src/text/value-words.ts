import type { SkippedRow } from "../core/reading/roadmap";
import type { Severity } from "../core/checks/severity";
import type { ReadingStatus } from "../core/reading/reading";
import type { Light, Precision, Status } from "../core/reading/values";

/** Words for canonical values that no programme names. */
export interface ValueWords {
  readonly statuses: Readonly<Record<Status, string>>;
  readonly lights: Readonly<Record<Light, string>>;
  readonly precisions: Readonly<Record<Precision, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** The same, as headings over several: "Virheet". */
  readonly severityHeadings: Readonly<Record<Severity, string>>;
  readonly rowKinds: Readonly<Record<SkippedRow["kind"], string>>;
  readonly readings: Readonly<Record<ReadingStatus, string>>;
  /** The row that makes every view add up: missing or not understood. */
  readonly missing: string;
  readonly yes: string;
  readonly no: string;
}
