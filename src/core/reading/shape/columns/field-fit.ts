import type { FieldKey, PlainField } from "../../../programme/fields";
import { plainField } from "../../../programme/fields";
import type { ColumnProfile } from "./column-profile";

type Fit = (profile: ColumnProfile) => number;

const words =
  (field: "goal" | "level" | "basis" | "benefit" | "beneficiary" | "cost" | "costEffect" | "impact" | "impactDuration" | "impactReach" | "model" | "strategyTheme" | "impactMetric" | "status" | "light" | "public"): Fit =>
  (profile) =>
    profile.share(field);

const most = (...shares: number[]): number => Math.min(1, Math.max(...shares));
const variety = (profile: ColumnProfile): number => profile.distinct / Math.max(1, profile.filled);
const prose: Fit = (profile) => most(profile.share("longText"), 0.75 * profile.share("text") * variety(profile) * Math.min(1, profile.meanLength / 14));
/** Texts that may be names of codes not known here; not letters and sizes. */
const phrase: Fit = (profile) => profile.share("text") * (1 - profile.share("longText")) * (1 - profile.share("size")) * Math.min(1, profile.meanLength / 8, 20 / Math.max(1, profile.meanLength));
const time: Fit = (profile) => most(profile.share("date"), profile.share("time"));
const money: Fit = (profile) => most(profile.share("money"), 0.8 * profile.share("number") * (1 - profile.share("smallInteger")) * (1 - profile.share("year")), 0.5 * profile.share("number") * (1 - profile.share("year")));
const shortName: Fit = (profile) => profile.share("text") * (1 - profile.share("longText")) * 0.8;
const sizes = (field: "cost" | "impact"): Fit => (profile) => most(profile.share("size"), profile.share(field));

/** How well a column's cells suit a field, 0–1. */
const FITS: Readonly<Record<PlainField, Fit>> = {
  id: (profile) => (profile.meanLength <= 14 ? most(profile.share("number"), profile.share("hasDigit")) * variety(profile) : 0),
  title: (profile) => profile.share("text") * variety(profile) * Math.min(1, profile.meanLength / 12),
  description: prose,
  goal: (profile) => most(words("goal")(profile), 0.5 * phrase(profile)),
  level: (profile) => most(words("level")(profile), 0.55 * profile.share("smallInteger")),
  basis: (profile) => most(words("basis")(profile), 0.6 * phrase(profile)),
  benefit: (profile) => most(words("benefit")(profile), 0.45 * phrase(profile)),
  beneficiary: (profile) => most(words("beneficiary")(profile), 0.5 * shortName(profile)),
  cost: sizes("cost"),
  costEffect: (profile) => most(words("costEffect")(profile), 0.2),
  impact: sizes("impact"),
  impactDuration: (profile) => most(words("impactDuration")(profile), 0.1),
  impactReach: (profile) => most(words("impactReach")(profile), 0.1),
  model: (profile) => most(words("model")(profile), 0.45 * shortName(profile)),
  unit: shortName,
  owner: shortName,
  roadmapYear: (profile) => profile.share("year"),
  start: time,
  due: (profile) => most(time(profile), 0.9 * profile.share("year")),
  status: (profile) => most(words("status")(profile), 0.7 * profile.share("percent")),
  progress: (profile) => most(profile.share("percent"), 0.7 * profile.share("number")),
  light: words("light"),
  budget: money,
  actual: money,
  funding: (profile) => most(0.8 * profile.share("text"), money(profile)),
  personDays: (profile) => most(profile.share("workdays"), 0.6 * profile.share("number")),
  activityCode: (profile) => profile.share("code1111"),
  costCentre: (profile) => 0.8 * profile.share("hasDigit"),
  benefitPerYear: money,
  impactMetric: (profile) => most(words("impactMetric")(profile), 0.7 * profile.share("text")),
  strategyTheme: (profile) => most(words("strategyTheme")(profile), 0.5 * profile.share("text")),
  checkpoint: (profile) => most(0.8 * profile.share("text"), time(profile)),
  law: (profile) => 0.7 * profile.share("text"),
  updated: (profile) => profile.share("date") * 0.9 + 0.5 * profile.share("time") * (1 - profile.share("date")),
  notes: prose,
  public: words("public"),
};

/** How well a column's cells suit a field, 0–1; 0 for an empty column. */
export function fieldFit(field: FieldKey, profile: ColumnProfile): number {
  return profile.filled === 0 ? 0 : FITS[plainField(field)](profile);
}
