import type { Check } from "./check";
import type { CheckId } from "./check-ids";
import { CHECK_IDS } from "./check-ids";
import { activityCodeForeign } from "./checks/activity-code-foreign";
import { amountNegative } from "./checks/amount-negative";
import { amountNotCanonical } from "./checks/amount-not-canonical";
import { amountUncertain } from "./checks/amount-uncertain";
import { amountUnreadable } from "./checks/amount-unreadable";
import { checkpointMissed } from "./checks/checkpoint-missed";
import { checkpointWithoutTarget } from "./checks/checkpoint-without-target";
import { codeMisplaced } from "./checks/code-misplaced";
import { codeNotCanonical } from "./checks/code-not-canonical";
import { codeSeveral } from "./checks/code-several";
import { codeUncertain } from "./checks/code-uncertain";
import { codeUnknown } from "./checks/code-unknown";
import { columnNotUnderstood } from "./checks/column-not-understood";
import { completeNotDone } from "./checks/complete-not-done";
import { continuousWithDue } from "./checks/continuous-with-due";
import { costEffectContradiction } from "./checks/cost-effect-contradiction";
import { costFixedTermWithoutEnd } from "./checks/cost-fixed-term-without-end";
import { costSmallWithAddition } from "./checks/cost-small-with-addition";
import { costWithoutEffect } from "./checks/cost-without-effect";
import { costWithoutMoney } from "./checks/cost-without-money";
import { dataOutsideTable } from "./checks/data-outside-table";
import { dateImprecise } from "./checks/date-imprecise";
import { dateNotCanonical } from "./checks/date-not-canonical";
import { dateUncertain } from "./checks/date-uncertain";
import { dateUnreadable } from "./checks/date-unreadable";
import { doneNotComplete } from "./checks/done-not-complete";
import { dueBeforeStart } from "./checks/due-before-start";
import { dueSoon } from "./checks/due-soon";
import { formulaError } from "./checks/formula-error";
import { goalBenefitPairing } from "./checks/goal-benefit-pairing";
import { hiddenRows } from "./checks/hidden-rows";
import { idDuplicate } from "./checks/id-duplicate";
import { idMissing } from "./checks/id-missing";
import { impactMetricCount } from "./checks/impact-metric-count";
import { impactMetricUnknown } from "./checks/impact-metric-unknown";
import { impactSizeContradiction } from "./checks/impact-size-contradiction";
import { lateStart } from "./checks/late-start";
import { lawBeforeEnd } from "./checks/law-before-end";
import { moneyWithoutActivityCode } from "./checks/money-without-activity-code";
import { noDate } from "./checks/no-date";
import { outsidePeriod } from "./checks/outside-period";
import { overdue } from "./checks/overdue";
import { ownerGroupCompany } from "./checks/owner-group-company";
import { requiredCellMissing } from "./checks/required-cell-missing";
import { requiredColumnMissing } from "./checks/required-column-missing";
import { resourcesMissing } from "./checks/resources-missing";
import { spentBeforeStart } from "./checks/spent-before-start";
import { stale } from "./checks/stale";
import { statutoryWithoutLaw } from "./checks/statutory-without-law";
import { textOverLimit } from "./checks/text-over-limit";
import { titleDuplicate } from "./checks/title-duplicate";
import { titleMissing } from "./checks/title-missing";
import { valueNotCanonical } from "./checks/value-not-canonical";
import { valueUncertain } from "./checks/value-uncertain";
import { valueUnreadable } from "./checks/value-unreadable";

const BY_ID: { readonly [K in CheckId]: Check<K> } = {
  "required-column-missing": requiredColumnMissing,
  "column-not-understood": columnNotUnderstood,
  "data-outside-table": dataOutsideTable,
  "formula-error": formulaError,
  "required-cell-missing": requiredCellMissing,
  "title-missing": titleMissing,
  "id-missing": idMissing,
  "id-duplicate": idDuplicate,
  "title-duplicate": titleDuplicate,
  "code-unknown": codeUnknown,
  "code-misplaced": codeMisplaced,
  "code-several": codeSeveral,
  "code-uncertain": codeUncertain,
  "code-not-canonical": codeNotCanonical,
  "date-unreadable": dateUnreadable,
  "date-uncertain": dateUncertain,
  "date-imprecise": dateImprecise,
  "date-not-canonical": dateNotCanonical,
  "due-before-start": dueBeforeStart,
  "outside-period": outsidePeriod,
  overdue,
  "late-start": lateStart,
  "checkpoint-missed": checkpointMissed,
  "due-soon": dueSoon,
  "no-date": noDate,
  stale,
  "done-not-complete": doneNotComplete,
  "complete-not-done": completeNotDone,
  "continuous-with-due": continuousWithDue,
  "amount-unreadable": amountUnreadable,
  "amount-uncertain": amountUncertain,
  "amount-negative": amountNegative,
  "amount-not-canonical": amountNotCanonical,
  "cost-without-money": costWithoutMoney,
  "cost-without-effect": costWithoutEffect,
  "cost-effect-contradiction": costEffectContradiction,
  "cost-small-with-addition": costSmallWithAddition,
  "cost-fixed-term-without-end": costFixedTermWithoutEnd,
  "spent-before-start": spentBeforeStart,
  "impact-size-contradiction": impactSizeContradiction,
  "money-without-activity-code": moneyWithoutActivityCode,
  "activity-code-foreign": activityCodeForeign,
  "resources-missing": resourcesMissing,
  "impact-metric-count": impactMetricCount,
  "impact-metric-unknown": impactMetricUnknown,
  "statutory-without-law": statutoryWithoutLaw,
  "law-before-end": lawBeforeEnd,
  "goal-benefit-pairing": goalBenefitPairing,
  "owner-group-company": ownerGroupCompany,
  "checkpoint-without-target": checkpointWithoutTarget,
  "value-unreadable": valueUnreadable,
  "value-uncertain": valueUncertain,
  "value-not-canonical": valueNotCanonical,
  "text-over-limit": textOverLimit,
  "hidden-rows": hiddenRows,
};

/** All checks in the order that findings are listed. */
export const CHECKS: readonly Check<CheckId>[] = CHECK_IDS.map((id) => BY_ID[id]);

/** The check of an id. */
export function checkOf(id: CheckId): Check<CheckId> {
  return BY_ID[id];
}
