import type { FieldKey, PlainField } from "../../programme/fields";
import { plainField } from "../../programme/fields";
import type { FieldValue } from "../values";
import { activityCodeKind } from "./activity-code/activity-code-kind";
import type { CellKind } from "./cell-kind";
import { codeKind } from "./codes/code-kind";
import { idKind } from "./id/id-kind";
import { moneyKind } from "./money/money-kind";
import { ownerKind } from "./owner/owner-kind";
import { periodKind } from "./period/period-kind";
import { roadmapYearKind } from "./period/roadmap-year";
import { personDaysKind } from "./person-days/person-days-kind";
import { lightKind } from "./progress/light-kind";
import { progressKind } from "./progress/progress-kind";
import { publicKind } from "./public/public-kind";
import { statusKind } from "./status/status-kind";
import { textKind } from "./text/text-kind";
import { unitKind } from "./unit/unit-kind";

type AnyKind = CellKind<FieldValue, unknown>;

/** Which kind of cell each field holds. */
const KINDS: Readonly<Record<PlainField, AnyKind>> = {
  id: idKind,
  title: textKind,
  description: textKind,
  goal: codeKind("goal"),
  level: codeKind("level"),
  basis: codeKind("basis"),
  benefit: codeKind("benefit"),
  beneficiary: codeKind("beneficiary"),
  cost: codeKind("cost"),
  costEffect: codeKind("costEffect"),
  impact: codeKind("impact"),
  impactDuration: codeKind("impactDuration"),
  impactReach: codeKind("impactReach"),
  model: codeKind("model"),
  unit: unitKind,
  owner: ownerKind,
  roadmapYear: roadmapYearKind,
  start: periodKind,
  due: periodKind,
  status: statusKind,
  progress: progressKind,
  light: lightKind,
  budget: moneyKind,
  actual: moneyKind,
  funding: textKind,
  personDays: personDaysKind,
  activityCode: activityCodeKind,
  costCentre: textKind,
  benefitPerYear: moneyKind,
  impactMetric: codeKind("impactMetric"),
  strategyTheme: codeKind("strategyTheme"),
  checkpoint: textKind,
  law: textKind,
  updated: periodKind,
  notes: textKind,
  public: publicKind,
};

/** The reader of a field's cells. */
export function kindOf(field: FieldKey): AnyKind {
  return KINDS[plainField(field)];
}
