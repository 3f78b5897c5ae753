/** The canonical fields of an action, in the order that they are listed to people. */
export const PLAIN_FIELDS = [
  "id",
  "title",
  "description",
  "goal",
  "level",
  "basis",
  "benefit",
  "beneficiary",
  "cost",
  "costEffect",
  "impact",
  "impactDuration",
  "impactReach",
  "model",
  "unit",
  "owner",
  "roadmapYear",
  "start",
  "due",
  "status",
  "progress",
  "light",
  "budget",
  "actual",
  "funding",
  "personDays",
  "activityCode",
  "costCentre",
  "benefitPerYear",
  "impactMetric",
  "strategyTheme",
  "checkpoint",
  "law",
  "updated",
  "notes",
  "public",
] as const;

/** A field without a year. `budget` and `actual` are amounts whose header names no year. */
export type PlainField = (typeof PLAIN_FIELDS)[number];

/** Money of one year: `budget:2025`, `actual:2025`. */
export type YearField = `budget:${number}` | `actual:${number}`;

export type FieldKey = PlainField | YearField;

/** Fields whose values come from a code list of the programme. */
export const CODE_FIELDS = ["goal", "level", "basis", "benefit", "beneficiary", "cost", "costEffect", "impact", "impactDuration", "impactReach", "model", "strategyTheme", "impactMetric"] as const;

export type CodeField = (typeof CODE_FIELDS)[number];

/** The eight directions that an action is looked at from (Porvoo's digital programme 2024–2026). */
export const VIEW_FIELDS = ["goal", "level", "basis", "benefit", "beneficiary", "cost", "impact", "model"] as const;

export function isCodeField(field: FieldKey): field is CodeField {
  return (CODE_FIELDS as readonly string[]).includes(field);
}

export function isYearField(field: FieldKey): field is YearField {
  return field.includes(":");
}

/** True for the text of a field key, one with a year too. */
export function isFieldKey(text: string): text is FieldKey {
  return (PLAIN_FIELDS as readonly string[]).includes(text) || /^(budget|actual):\d{4}$/u.test(text);
}

/** The field without its year: `budget:2025` → `budget`. */
export function plainField(field: FieldKey): PlainField {
  return (isYearField(field) ? field.slice(0, field.indexOf(":")) : field) as PlainField;
}

/** The year of a money field, or undefined. */
export function fieldYear(field: FieldKey): number | undefined {
  return isYearField(field) ? Number(field.slice(field.indexOf(":") + 1)) : undefined;
}
