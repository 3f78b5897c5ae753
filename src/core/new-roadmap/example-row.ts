import { serialFromDay } from "../grid/serial";
import type { PlainField } from "../programme/fields";
import { isCodeField } from "../programme/fields";
import type { Programme } from "../programme/schema";
import { writtenForm } from "../reading/cells/codes/suggestion";
import type { StyleName } from "../reports/styles";
import type { NewRoadmapInput } from "./new-roadmap-words";
import type { NewColumn } from "./roadmap-columns";

/** When the example ends, as schedules are written in the programme: a year, a half-year or a day. */
function dueOf({ scheduleUnit }: Programme, year: number): string | number {
  if (scheduleUnit === "year") return year;
  return scheduleUnit === "half" ? `2/${year}` : serialFromDay(`${year}-12-31`, 1900);
}

function startOf({ scheduleUnit }: Programme, year: number): string | number {
  if (scheduleUnit === "year") return year;
  return scheduleUnit === "half" ? `1/${year}` : serialFromDay(`${year}-01-01`, 1900);
}

/** How the example's cell looks: a day as a day, where the column itself is plain for "syksy 2026". */
export function exampleStyle({ programme: { scheduleUnit } }: NewRoadmapInput, { field, style }: NewColumn): StyleName {
  return scheduleUnit === "day" && (field === "start" || field === "due") ? "date" : style;
}

const EXAMPLE_BUDGET = 10_000;
const EXAMPLE_DAYS = 20;

/** What stands in a column of the example row; null where it stays empty. */
export function exampleValue({ programme, years, words }: NewRoadmapInput, { key, field }: NewColumn): string | number | null {
  const { example, language } = words;
  const [first = programme.period.firstYear] = years;
  if (isCodeField(field)) {
    const codes = programme.codeLists[field]?.codes ?? [];
    // Of sizes the middle one, which the amounts below fit; of others the first.
    const code = field === "cost" || field === "impact" ? (codes[1] ?? codes[0]) : codes[0];
    return code === undefined ? null : writtenForm(code, language);
  }
  const values: Readonly<Partial<Record<PlainField, string | number | undefined>>> = {
    id: "1",
    title: `${example.mark}: ${example.title}`,
    description: example.description,
    unit: programme.units[0]?.names[language],
    owner: example.owner,
    roadmapYear: first,
    start: startOf(programme, first),
    due: dueOf(programme, first),
    status: words.statuses["not-started"],
    light: words.lights.green,
    progress: 0,
    budget: key === `budget:${first}` ? EXAMPLE_BUDGET : undefined,
    personDays: EXAMPLE_DAYS,
    activityCode: programme.activityCodes[0]?.code,
    notes: example.notes,
  };
  return values[field] ?? null;
}
