import { newRoadmap } from "../core/new-roadmap/new-roadmap";
import type { NewRoadmapWords } from "../core/new-roadmap/new-roadmap-words";
import { roadmapYears } from "../core/new-roadmap/roadmap-years";
import type { Day } from "../core/grid/day";
import { yearOf } from "../core/grid/day";
import type { Programme } from "../core/programme/schema";
import type { WorkbookPlan } from "../core/reports/sheet-plan";
import { fieldName } from "../text/field-words";
import type { Words } from "../text/words";
import { settingsWords } from "./settings-words";

function newRoadmapWords(words: Words): NewRoadmapWords {
  const { statuses, lights } = words.values;
  return { ...words.newRoadmap, language: words.language, statuses, lights, fieldName: (field) => fieldName(words.fields, field), settings: settingsWords(words) };
}

/** The sheets of a new, empty roadmap that follows a programme, in the language of the words. */
export function planNewRoadmap(programme: Programme, today: Day, words: Words): WorkbookPlan {
  return newRoadmap({ programme, years: roadmapYears(programme, yearOf(today)), words: newRoadmapWords(words) });
}
