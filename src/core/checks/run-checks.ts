import type { FieldKey } from "../programme/fields";
import type { Action } from "../reading/action";
import type { Reading } from "../reading/reading";
import type { Roadmap } from "../reading/roadmap";
import type { FieldValue } from "../reading/values";
import type { ActionCheck, CellCheck, Check, Report } from "./check";
import type { CheckContext, CheckOptions } from "./check-context";
import { makeContext } from "./check-context";
import type { CheckId } from "./check-ids";
import { familyOf } from "./field-family";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import { CHECKS } from "./registry";

/** The action that is being looked at; one object for the whole run, so that nothing is allocated per row. */
interface Cursor {
  action: Action | null;
}

interface Running<C> {
  readonly check: C;
  readonly report: Report<CheckId>;
  readonly found: Finding[];
}

function isCellCheck(running: Running<Check<CheckId>>): running is Running<CellCheck<CheckId>> {
  return running.check.scope === "cell";
}

function isActionCheck(running: Running<Check<CheckId>>): running is Running<ActionCheck<CheckId>> {
  return running.check.scope === "action";
}

function start(check: Check<CheckId>, cursor: Cursor, context: CheckContext): Running<Check<CheckId>> {
  const found: Finding[] = [];
  const report: Report<CheckId> = (reported) => {
    const finding = makeFinding(check, reported, cursor.action, context);
    if (finding !== undefined) found.push(finding);
  };
  return { check, report, found };
}

/** True when the table has what the check is about. */
function applies({ needs = [] }: Check<CheckId>, context: CheckContext): boolean {
  return needs.every(context.has);
}

/** Looks at the cells that were not simply understood. A heading's or a merged cell's value is looked at once, where it stands. */
function cellPass(running: readonly Running<CellCheck<CheckId>>[], cursor: Cursor, context: CheckContext): void {
  const fields = context.fields.map((field) => ({ field, checks: running.filter(({ check }) => check.families.includes(familyOf(field))) }));
  const headings = new Set<string>();
  const firstLook = (action: Action, field: FieldKey): boolean => {
    const source = action.inherited[field];
    if (source === undefined) return true;
    const key = `${field} ${source}`;
    if (!context.groupRows.has(source) || headings.has(key)) return false;
    headings.add(key);
    return true;
  };
  for (const action of context.roadmap.actions) {
    for (const { field, checks } of fields) {
      const reading: Reading<FieldValue> | undefined = action.fields[field];
      if (reading === undefined || reading.status === "ok" || reading.status === "empty" || !firstLook(action, field)) continue;
      cursor.action = action;
      for (const { check, report } of checks) check.run(reading, field, context, report);
    }
  }
}

function actionPass(running: readonly Running<ActionCheck<CheckId>>[], cursor: Cursor, context: CheckContext): void {
  for (const action of context.roadmap.actions) {
    cursor.action = action;
    for (const { check, report } of running) check.run(action, context, report);
  }
}

/**
 * Looks a roadmap through. Findings come in the order of the registry, then by row. The programme decides which
 * checks are on and how grave each is.
 */
export function runChecks(roadmap: Roadmap, options: CheckOptions): readonly Finding[] {
  const context = makeContext(roadmap, options);
  const cursor: Cursor = { action: null };
  const running = CHECKS.filter((check) => applies(check, context)).map((check) => start(check, cursor, context));
  for (const { check, report } of running) if (check.scope === "table") check.run(context, report);
  cellPass(running.filter(isCellCheck), cursor, context);
  actionPass(running.filter(isActionCheck), cursor, context);
  return running.flatMap(({ found }) => found);
}
