import { LANGUAGES } from "../programme/language";
import { PROGRAMMES } from "../programme/registry";
import { LIGHTS, STATUSES } from "../reading/values";
import type { SettingColumn, SettingTable } from "../settings/setting-ids";
import type { PlainList } from "./list-names";
import type { NewRoadmapWords } from "./new-roadmap-words";

/** The values of each plain list, as they are written. */
export function plainList(list: PlainList, words: NewRoadmapWords): readonly string[] {
  const { settings } = words;
  const lists: Readonly<Record<PlainList, readonly string[]>> = {
    status: STATUSES.map((status) => words.statuses[status]),
    light: LIGHTS.map((light) => words.lights[light]),
    yesNo: [settings.yes, settings.no],
    required: Object.values(settings.required),
    severity: Object.values(settings.severities),
    scheduleUnit: Object.values(settings.scheduleUnits),
    language: LANGUAGES.map((language) => settings.languages[language]),
    base: PROGRAMMES.map(({ id }) => id),
  };
  return lists[list];
}

/** The columns of settings tables that have a drop-down themselves. */
export function listOfColumn(table: SettingTable, column: SettingColumn): PlainList | null {
  if (table === "columns" && ["used", "public", "several", "open"].includes(column)) return "yesNo";
  if (column === "required") return "required";
  if (column === "missing" || column === "severity") return "severity";
  return column === "language" ? "language" : null;
}
