import type { PlainField } from "../../programme/fields";
import { PLAIN_FIELDS } from "../../programme/fields";
import type { Programme } from "../../programme/schema";
import type { Action } from "../../reading/action";
import { valueOf } from "../../reading/action";
import type { ActionCheck } from "../check";
import type { CheckContext } from "../check-context";
import { onAny } from "../condition";
import { hasMoney } from "../shared/money";
import { isMissing } from "../shared/reading-state";

/** Fields whose absence a check of their own speaks of. */
const ELSEWHERE: ReadonlySet<PlainField> = new Set<PlainField>(["title", "id", "activityCode"]);

interface Requirement {
  readonly field: PlainField;
  readonly withMoney: boolean;
}

const requirements = new WeakMap<Programme, readonly Requirement[]>();

function requirementsOf(programme: Programme): readonly Requirement[] {
  let known = requirements.get(programme);
  if (known === undefined) {
    known = PLAIN_FIELDS.flatMap((field) => {
      const { required = "never", used = true } = programme.fields[field] ?? {};
      return required === "never" || !used || ELSEWHERE.has(field) ? [] : [{ field, withMoney: required === "with-money" }];
    });
    requirements.set(programme, known);
  }
  return known;
}

/** Open work without a date has the check no-date; continuous, cancelled and merged work needs none. */
function dueIsExcused(action: Action, context: CheckContext): boolean {
  return context.verdict(action).noDate || valueOf(action, "status") !== "done";
}

/** A cell that the programme requires is empty, in a table that has its column. */
export const requiredCellMissing: ActionCheck<"required-cell-missing"> = {
  id: "required-cell-missing",
  severity: "error",
  cause: "field",
  scope: "action",
  when: [onAny(({ programme, has }) => requirementsOf(programme).flatMap(({ field }) => (has(field) ? [field] : [])), isMissing)],
  run: (action, context, report) => {
    for (const { field, withMoney } of requirementsOf(context.programme)) {
      if (!isMissing(action.fields[field]) || !context.has(field)) continue;
      if (withMoney && !hasMoney(action, context)) continue;
      if (field === "due" && dueIsExcused(action, context)) continue;
      report({ field, decided: context.programme.fields[field]?.missing, facts: {} });
    }
  },
};
