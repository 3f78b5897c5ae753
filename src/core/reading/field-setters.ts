import type { FieldKey, PlainField } from "../programme/fields";
import { isYearField } from "../programme/fields";
import type { Reading } from "./reading";
import type { FieldValue } from "./values";

/** The readings of a row while it is put together. */
export type RowReadings = Partial<Record<FieldKey, Reading<FieldValue>>>;

export type FieldSetter = (fields: RowReadings, reading: Reading<FieldValue>) => void;

/**
 * One function per field. A property of a fixed name is set several times faster than one whose name is in a variable,
 * and a large table sets millions of them.
 */
const SETTERS: Readonly<Record<PlainField, FieldSetter>> = {
  id: (fields, reading) => {
    fields.id = reading;
  },
  title: (fields, reading) => {
    fields.title = reading;
  },
  description: (fields, reading) => {
    fields.description = reading;
  },
  goal: (fields, reading) => {
    fields.goal = reading;
  },
  level: (fields, reading) => {
    fields.level = reading;
  },
  basis: (fields, reading) => {
    fields.basis = reading;
  },
  benefit: (fields, reading) => {
    fields.benefit = reading;
  },
  beneficiary: (fields, reading) => {
    fields.beneficiary = reading;
  },
  cost: (fields, reading) => {
    fields.cost = reading;
  },
  costEffect: (fields, reading) => {
    fields.costEffect = reading;
  },
  impact: (fields, reading) => {
    fields.impact = reading;
  },
  impactDuration: (fields, reading) => {
    fields.impactDuration = reading;
  },
  impactReach: (fields, reading) => {
    fields.impactReach = reading;
  },
  model: (fields, reading) => {
    fields.model = reading;
  },
  unit: (fields, reading) => {
    fields.unit = reading;
  },
  owner: (fields, reading) => {
    fields.owner = reading;
  },
  roadmapYear: (fields, reading) => {
    fields.roadmapYear = reading;
  },
  start: (fields, reading) => {
    fields.start = reading;
  },
  due: (fields, reading) => {
    fields.due = reading;
  },
  status: (fields, reading) => {
    fields.status = reading;
  },
  progress: (fields, reading) => {
    fields.progress = reading;
  },
  light: (fields, reading) => {
    fields.light = reading;
  },
  budget: (fields, reading) => {
    fields.budget = reading;
  },
  actual: (fields, reading) => {
    fields.actual = reading;
  },
  funding: (fields, reading) => {
    fields.funding = reading;
  },
  personDays: (fields, reading) => {
    fields.personDays = reading;
  },
  activityCode: (fields, reading) => {
    fields.activityCode = reading;
  },
  costCentre: (fields, reading) => {
    fields.costCentre = reading;
  },
  benefitPerYear: (fields, reading) => {
    fields.benefitPerYear = reading;
  },
  impactMetric: (fields, reading) => {
    fields.impactMetric = reading;
  },
  strategyTheme: (fields, reading) => {
    fields.strategyTheme = reading;
  },
  checkpoint: (fields, reading) => {
    fields.checkpoint = reading;
  },
  law: (fields, reading) => {
    fields.law = reading;
  },
  updated: (fields, reading) => {
    fields.updated = reading;
  },
  notes: (fields, reading) => {
    fields.notes = reading;
  },
  public: (fields, reading) => {
    fields.public = reading;
  },
};

/** Puts a reading into its field. */
export function fieldSetter(field: FieldKey): FieldSetter {
  if (!isYearField(field)) return SETTERS[field];
  return (fields, reading) => {
    fields[field] = reading;
  };
}
