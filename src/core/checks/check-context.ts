import type { Day } from "../grid/day";
import type { FieldKey, PlainField } from "../programme/fields";
import { PLAIN_FIELDS, plainField } from "../programme/fields";
import type { Language } from "../programme/language";
import type { Programme } from "../programme/schema";
import type { Action } from "../reading/action";
import type { Roadmap, TableColumn } from "../reading/roadmap";
import type { ScheduleVerdict } from "../schedule/verdict";
import { judgeAll, judgeSchedule } from "../schedule/verdict";
import { verdictOptions } from "../schedule/verdict-options";

export interface CheckOptions {
  readonly asOf: Day;
  readonly nextMeeting?: Day | undefined;
  /** The language that suggestions are written in: the table's own. Default: the programme's main language. */
  readonly language?: Language | undefined;
  /** One per action on that day, where they have been worked out already. */
  readonly verdicts?: readonly ScheduleVerdict[] | undefined;
}

/** What a check may know beside the row at hand. What concerns the whole table is worked out once. */
export interface CheckContext {
  readonly programme: Programme;
  readonly roadmap: Roadmap;
  readonly asOf: Day;
  readonly nextMeeting: Day | undefined;
  readonly language: Language;
  /** The schedule verdicts of all actions, in the order of the table. */
  readonly verdicts: readonly ScheduleVerdict[];
  /** The schedule verdict of an action. */
  readonly verdict: (action: Action) => ScheduleVerdict;
  /** The column of each field; the first one where several hold the same field. */
  readonly columns: ReadonlyMap<FieldKey, TableColumn>;
  /** All fields that the table has, as columns or in group headings. */
  readonly fields: readonly FieldKey[];
  /** True when the table has the field in either way; any year's column counts. */
  readonly has: (field: PlainField) => boolean;
  /** Rows that are group headings: what they say holds for the rows below. */
  readonly groupRows: ReadonlySet<number>;
  /** Budget and actual of all years, for rows that are looked through for money. */
  readonly budgets: readonly FieldKey[];
  readonly actuals: readonly FieldKey[];
}

function columnsByField(roadmap: Roadmap): ReadonlyMap<FieldKey, TableColumn> {
  const columns = new Map<FieldKey, TableColumn>();
  for (const column of roadmap.columns) {
    if (column.field !== null && !columns.has(column.field)) columns.set(column.field, column);
  }
  return columns;
}

/** Fields that rows get from a group heading or a merged cell. Rows below one heading usually share one object. */
function inheritedFields(actions: readonly Action[]): ReadonlySet<PlainField> {
  const fields = new Set<PlainField>();
  let last: Action["inherited"] | undefined;
  for (const { inherited } of actions) {
    if (inherited === last) continue;
    last = inherited;
    if (Object.keys(inherited).length === 0) continue;
    for (const field of PLAIN_FIELDS) if (inherited[field] !== undefined) fields.add(field);
  }
  return fields;
}

/** Money of the plain field may also stand in another field's cell ("M, 20 000 €"), without a column of its own. */
function moneyFields(columns: ReadonlyMap<FieldKey, TableColumn>, plain: "budget" | "actual"): readonly FieldKey[] {
  return [plain, ...[...columns.keys()].filter((field) => field !== plain && plainField(field) === plain)];
}

export function makeContext(roadmap: Roadmap, options: CheckOptions): CheckContext {
  const { programme } = roadmap;
  const columns = columnsByField(roadmap);
  const fields: readonly FieldKey[] = [...new Set<FieldKey>([...columns.keys(), ...inheritedFields(roadmap.actions)])];
  const present = new Set(fields.map(plainField));
  const schedule = verdictOptions(programme, options);
  return {
    programme,
    roadmap,
    asOf: options.asOf,
    nextMeeting: options.nextMeeting,
    language: options.language ?? programme.languages[0] ?? "fi",
    verdicts: options.verdicts ?? judgeAll(roadmap.actions, schedule),
    verdict: (action) => judgeSchedule(action, schedule),
    columns,
    fields,
    has: (field) => present.has(field),
    groupRows: new Set(roadmap.skipped.filter(({ kind }) => kind === "group").map(({ row }) => row)),
    budgets: moneyFields(columns, "budget"),
    actuals: moneyFields(columns, "actual"),
  };
}
