import type { FieldKey } from "../programme/fields";
import type { Action } from "../reading/action";
import { fieldColumn } from "../reading/field-columns";
import type { Roadmap } from "../reading/roadmap";
import type { ActionCheck, CellCheck, Check, Report, Reported } from "./check";
import type { CheckContext, CheckOptions } from "./check-context";
import { makeContext } from "./check-context";
import type { CheckId } from "./check-ids";
import { familyOf } from "./field-family";
import type { Finding } from "./finding";
import { makeFinding, shownText } from "./make-finding";
import { CHECKS } from "./registry";
import { rowsToLookAt } from "./rows-to-look-at";

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

/** What a cell check said of a reading; the same wherever the reading stands. */
interface Remark {
  readonly running: Running<CellCheck<CheckId>>;
  readonly reported: Reported<CheckId>;
}

/** A field with readings that checks have something to say of; the remarks by place of the reading. */
interface RemarkedColumn {
  readonly field: FieldKey;
  readonly places: Uint32Array;
  readonly remarks: readonly (readonly Remark[] | undefined)[];
}

/** Has each different reading of a field looked at once. */
function remarkedColumn(field: FieldKey, running: readonly Running<CellCheck<CheckId>>[], context: CheckContext): RemarkedColumn {
  const { readings, places } = fieldColumn(context.roadmap.actions, field);
  const asked = running.filter(({ check }) => check.families.includes(familyOf(field)));
  const remarks = readings.map((reading) => {
    if (reading === undefined || reading.status === "ok" || reading.status === "empty") return undefined;
    const said: Remark[] = [];
    for (const each of asked) each.check.run(reading, field, context, (reported) => said.push({ running: each, reported: { value: shownText(reading, field), ...reported } }));
    return said.length === 0 ? undefined : said;
  });
  return { field, places, remarks };
}

/** Goes through the cells that were not simply understood. A heading's or a merged cell's value is told of once, where it stands. */
function cellPass(running: readonly Running<CellCheck<CheckId>>[], cursor: Cursor, context: CheckContext): void {
  const columns = context.fields.map((field) => remarkedColumn(field, running, context)).filter(({ remarks }) => remarks.some((each) => each !== undefined));
  const headings = new Set<string>();
  const firstLook = (action: Action, field: FieldKey): boolean => {
    const source = action.inherited[field];
    if (source === undefined) return true;
    const key = `${field} ${source}`;
    if (!context.groupRows.has(source) || headings.has(key)) return false;
    headings.add(key);
    return true;
  };
  context.roadmap.actions.forEach((action, index) => {
    for (const { field, places, remarks } of columns) {
      const said = remarks[places[index] ?? 0];
      if (said === undefined || !firstLook(action, field)) continue;
      cursor.action = action;
      for (const { running: { report }, reported } of said) report(reported);
    }
  });
}

/** Each check goes down the table by itself, through the rows that meet its conditions. */
function actionPass(running: readonly Running<ActionCheck<CheckId>>[], cursor: Cursor, context: CheckContext): void {
  const { actions } = context.roadmap;
  for (const { check, report } of running) {
    const rows = rowsToLookAt(check.when, context);
    for (const [index, action] of rows.includes(1) ? actions.entries() : []) {
      if (rows[index] !== 1) continue;
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
