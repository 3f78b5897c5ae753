import { displayCode } from "../../src/core/reports/code-display";
import { serialFromDay } from "../../src/core/grid/serial";
import type { Day } from "../../src/core/grid/day";
import type { FieldReadings } from "../../src/core/reading/action";
import type { Reading } from "../../src/core/reading/reading";
import type { Roadmap } from "../../src/core/reading/roadmap";
import type { Period, Status } from "../../src/core/reading/values";
import type { PlanCell } from "../../src/core/reports/sheet-plan";
import { formatDay } from "../../src/text/format";
import { WORDS } from "../../src/text/words";
import type { Edit } from "./edit-plan";

const { reports, values, fields } = WORDS.fi;
const { dataHeaders } = reports;

/** A change of one action: what a person types into its row of the data table, and what its readings would have been in the roadmap. */
export interface RoadmapEdit {
  readonly id: string;
  readonly typed: Readonly<Record<string, PlanCell["value"]>>;
  readonly readings: (before: FieldReadings) => FieldReadings;
}

const ok = <T>(value: T): Reading<T> => ({ raw: null, status: "ok", value });
const day = (text: Day): number => serialFromDay(text, 1900);

export function statusTo(id: string, status: Status): RoadmapEdit {
  return { id, typed: { [dataHeaders.status]: values.statuses[status] }, readings: (before) => ({ ...before, status: ok(status) }) };
}

/** What the data table shows of a due date as it was typed stays as it is. */
export function dueTo(id: string, due: Day | null): RoadmapEdit {
  return {
    id,
    typed: { [dataHeaders.due]: due === null ? null : day(due) },
    readings: (before) => {
      const end = before.due?.value?.end;
      const raw = end == null ? null : formatDay(end);
      return { ...before, due: { raw, status: "ok", value: { start: due, end: due, precision: "day" } } };
    },
  };
}

export function startTo(id: string, start: Day): RoadmapEdit {
  return { id, typed: { [dataHeaders.start]: day(start), [dataHeaders.startLast]: day(start) }, readings: (before) => ({ ...before, start: ok<Period>({ start, end: start, precision: "day" }) }) };
}

/** The main goal by its display text, and the columns that say which goals are mentioned. */
export function goalTo(roadmap: Roadmap, id: string, from: string, to: string): RoadmapEdit {
  const header = fields.goal;
  return { id, typed: { [header]: displayCode(roadmap.programme.codeLists.goal, to, "fi"), [`${header} ${from}`]: 0, [`${header} ${to}`]: 1 }, readings: (before) => ({ ...before, goal: ok([to]) }) };
}

export function costTo(roadmap: Roadmap, id: string, cost: string): RoadmapEdit {
  return { id, typed: { [fields.cost]: displayCode(roadmap.programme.codeLists.cost, cost, "fi") }, readings: (before) => ({ ...before, cost: ok(cost) }) };
}

export function unitTo(id: string, unit: string): RoadmapEdit {
  return { id, typed: { [dataHeaders.unit]: unit }, readings: (before) => ({ ...before, unit: ok(unit) }) };
}

export function ownerTo(id: string, owner: string): RoadmapEdit {
  return { id, typed: { [dataHeaders.owner]: owner }, readings: (before) => ({ ...before, owner: ok(owner) }) };
}

export function yearTo(id: string, year: number | null): RoadmapEdit {
  return {
    id,
    typed: { [dataHeaders.roadmapYear]: year },
    readings: (before) => ({ ...before, roadmapYear: year === null ? { raw: null, status: "empty" } : ok(year) }),
  };
}

export function budgetTo(id: string, year: number, euros: number | null): RoadmapEdit {
  return {
    id,
    typed: { [`${fields.budget} ${year}`]: euros },
    readings: (before) => ({ ...before, [`budget:${year}`]: euros === null ? { raw: null, status: "empty" } : ok({ cents: Math.round(euros * 100) }) }),
  };
}

export function daysTo(id: string, days: number | null): RoadmapEdit {
  return { id, typed: { [dataHeaders.personDays]: days }, readings: (before) => ({ ...before, personDays: days === null ? { raw: null, status: "empty" } : ok(days) }) };
}

/** The cells of the data sheet that somebody changes. */
export function typedInto(edits: readonly RoadmapEdit[]): readonly Edit[] {
  return edits.flatMap(({ id, typed }) => Object.entries(typed).map(([header, value]) => ({ id, header, value })));
}

/** The roadmap with the same changes. */
export function changedRoadmap(roadmap: Roadmap, edits: readonly RoadmapEdit[]): Roadmap {
  const actions = roadmap.actions.map((action) => ({ ...action, fields: edits.filter(({ id }) => id === action.fields.id?.value).reduce((readings, edit) => edit.readings(readings), action.fields) }));
  return { ...roadmap, actions };
}
