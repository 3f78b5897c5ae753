import type { Programme } from "../../../../programme/schema";
import type { PeriodChoices } from "../choices";
import type { Arranged } from "./attach-marks";
import { attachMarks, joinByWords } from "./attach-marks";
import { attachYears } from "./attach-years";
import { combine } from "./combine";
import { completeUnits } from "./complete-units";
import { datePoints } from "./dated";
import { currentTimes } from "./moved";
import type { Point } from "./point";
import type { Scanned } from "./scanned";
import type { Understanding } from "./understanding";

/** A small number beside a dated time ("2025, 3 pilottia") is a remark. */
function withoutStrayNumbers(arranged: Arranged, scanned: Scanned): Arranged {
  const isStray = ({ unit }: Point): boolean => unit.kind === "number" && unit.width <= 2;
  const dated = arranged.points.some((point) => point.unit.kind !== "number" && point.year !== undefined);
  if (!dated || !arranged.points.some(isStray)) return arranged;
  for (const point of arranged.points) if (isStray(point) && point.unit.kind === "number") scanned.remarks.push(String(point.unit.value));
  const kept = arranged.points.flatMap((point, at) => (isStray(point) ? [] : [{ point, join: arranged.joins[at] }]));
  return { ...arranged, points: kept.map(({ point }) => point), joins: kept.map(({ join }) => join) };
}

/** The times of a cell, each with its unit, year and marks. */
export function arrange(scanned: Scanned, choices: PeriodChoices): Arranged {
  const moved = scanned.movedIn.size > 0;
  const all = attachMarks(attachYears(moved ? scanned.items : joinByWords(scanned.items), choices, moved));
  const arranged = moved && all.points.length > 0 ? currentTimes(all, scanned.movedIn, scanned.flags.has("formerly")) : all;
  const points = completeUnits(arranged.points, arranged.joins, choices, scanned.remarks.length === 0);
  return withoutStrayNumbers({ ...arranged, points }, scanned);
}

/** What the times of a cell come to in the calendar. */
export function understand(scanned: Scanned, arranged: Arranged, choices: PeriodChoices, programme: Programme, startField: boolean): Understanding {
  if (arranged.points.length === 0) return { kind: "nothing" };
  const result = datePoints(arranged.points, arranged.joins, programme, choices.headerYear);
  if ("failure" in result) return result.failure;
  const combined = combine(result.dated, arranged, { programme, continuous: scanned.flags.has("continuous"), between: scanned.flags.has("between"), startField });
  if (!combined) return { kind: "nothing" };
  return { kind: "period", period: combined.period, doubts: [...result.doubts, ...combined.doubts] };
}
