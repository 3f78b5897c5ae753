import type { FieldKey } from "../../../programme/fields";
import type { HeaderCandidate } from "../match-header";
import type { ColumnProfile } from "./column-profile";

/** A column before its field is settled. */
export interface OpenColumn {
  readonly column: number;
  readonly header: string;
  readonly candidates: readonly HeaderCandidate[];
  readonly profile: ColumnProfile;
}

/** A column with its field; `field` null: not understood, or no field of an action. */
export interface SettledColumn {
  readonly column: number;
  readonly header: string;
  readonly field: FieldKey | null;
  readonly confidence: number;
}
