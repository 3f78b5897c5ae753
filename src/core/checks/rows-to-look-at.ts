import { fieldColumn } from "../reading/field-columns";
import type { CheckContext } from "./check-context";
import type { Condition, FieldCondition, PairCondition, VerdictCondition } from "./condition";

/** A column's places, and which of its readings meet a condition (1). */
interface Answers {
  readonly places: Uint32Array;
  readonly met: Uint8Array;
}

/** The answers of the condition's columns in which some reading meets it. */
function answersOf({ fields, holds }: FieldCondition, context: CheckContext): readonly Answers[] {
  return fields(context).flatMap((field) => {
    const { readings, places } = fieldColumn(context.roadmap.actions, field);
    const met = new Uint8Array(readings.length);
    readings.forEach((reading, place) => {
      if (holds(reading, context)) met[place] = 1;
    });
    return met.includes(1) ? [{ places, met }] : [];
  });
}

/** Strikes out the rows of which the answers are not as wanted: some met for `any`, none met for `none`. */
function strike(rows: Uint8Array, answers: readonly Answers[], of: FieldCondition["of"]): void {
  if (of === "any" && answers.length > 1) {
    strikeUnlessAny(rows, answers);
    return;
  }
  const wanted = of === "any" ? 1 : 0;
  if (of === "any" && answers.length === 0) rows.fill(0);
  for (const { places, met } of answers) {
    for (let index = 0; index < rows.length; index += 1) if (met[places[index] ?? 0] !== wanted) rows[index] = 0;
  }
}

function strikeUnlessAny(rows: Uint8Array, answers: readonly Answers[]): void {
  const any = new Uint8Array(rows.length);
  for (const { places, met } of answers) {
    for (let index = 0; index < any.length; index += 1) if (met[places[index] ?? 0] === 1) any[index] = 1;
  }
  for (let index = 0; index < rows.length; index += 1) if (any[index] !== 1) rows[index] = 0;
}

const MET = 1;
const NOT_MET = 2;

/** Asks once for each pair of readings that occurs, unless there are so many that hardly any occurs twice. */
function strikeByPair(rows: Uint8Array, { first, second, holdsOfBoth }: PairCondition, context: CheckContext): void {
  const one = fieldColumn(context.roadmap.actions, first);
  const other = fieldColumn(context.roadmap.actions, second);
  const pairs = one.readings.length * other.readings.length;
  const known = pairs <= rows.length ? new Uint8Array(pairs) : undefined;
  for (let index = 0; index < rows.length; index += 1) {
    if (rows[index] !== 1) continue;
    const place = one.places[index] ?? 0;
    const otherPlace = other.places[index] ?? 0;
    const pair = place * other.readings.length + otherPlace;
    let answer = known?.[pair];
    if (answer === undefined || answer === 0) {
      answer = holdsOfBoth(one.readings[place], other.readings[otherPlace], context) ? MET : NOT_MET;
      if (known !== undefined) known[pair] = answer;
    }
    if (answer === NOT_MET) rows[index] = 0;
  }
}

function strikeByVerdict(rows: Uint8Array, { holdsOf }: VerdictCondition, { verdicts }: CheckContext): void {
  verdicts.forEach((verdict, index) => {
    if (!holdsOf(verdict)) rows[index] = 0;
  });
}

/** By action, in the table's order: 1 where all conditions are met. */
export function rowsToLookAt(conditions: readonly Condition[], context: CheckContext): Uint8Array {
  const rows = new Uint8Array(context.roadmap.actions.length).fill(1);
  for (const condition of conditions) {
    if ("fields" in condition) strike(rows, answersOf(condition, context), condition.of);
    else if ("first" in condition) strikeByPair(rows, condition, context);
    else strikeByVerdict(rows, condition, context);
    if (!rows.includes(1)) break;
  }
  return rows;
}
