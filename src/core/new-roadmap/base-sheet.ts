import { SheetBuilder } from "../reports/sheet-builder";
import type { SheetPlan } from "../reports/sheet-plan";
import { BASE_KIND } from "../settings/kinds";
import type { NewRoadmapInput } from "./new-roadmap-words";
import { printOf } from "./print-of";
import { columnWidth, putSettingsTable } from "./put-settings-table";

/** The hidden copy of a municipality's own programme; nothing for one of ours, which every copy of the product knows. */
export function baseSheets(input: NewRoadmapInput): readonly SheetPlan[] {
  const { programme, words } = input;
  if (BASE_KIND.write(programme, words.settings).length === 0) return [];
  const sheet = new SheetBuilder();
  putSettingsTable(sheet, input, BASE_KIND, 1, 1);
  const name = words.sheets.base;
  return [sheet.build({ id: "base", name, columnWidths: BASE_KIND.columns.map(columnWidth), freeze: { rows: 1, columns: 0 }, print: printOf(input, name, null), visibility: "hidden" })];
}
