import type { Roadmap } from "../reading/roadmap";
import { cellPass } from "./cell-pass";
import type { ActionCheck, CellCheck, Check, Report } from "./check";
import type { CheckContext, CheckOptions } from "./check-context";
import { makeContext } from "./check-context";
import type { CheckId } from "./check-ids";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import { CHECKS } from "./registry";
import { rowsToLookAt } from "./rows-to-look-at";
import type { Cursor, Running } from "./running";

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

/** Each check goes down the table by itself, through the rows that meet its conditions. */
function actionPass(running: readonly Running<ActionCheck<CheckId>>[], cursor: Cursor, context: CheckContext): void {
  const { actions } = context.roadmap;
  for (const { check, report } of running) {
    const rows = rowsToLookAt(check.when, context);
    if (!rows.includes(1)) continue;
    // By index: going through entries would allocate a pair for each row.
    for (let index = 0; index < rows.length; index += 1) {
      const action = actions[index];
      if (rows[index] !== 1 || action === undefined) continue;
      cursor.action = action;
      check.run(action, context, report);
    }
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
  return running.reduce<Finding[]>((all, { found }) => (found.length === 0 ? all : all.concat(found)), []);
}
