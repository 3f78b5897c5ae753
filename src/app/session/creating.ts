import { bring } from "../../core/bring";
import type { Range } from "../../core/grid/grid";
import type { Programme } from "../../core/programme/schema";
import type { WorkbookPlan } from "../../core/reports/sheet-plan";
import { findSettings } from "../../core/settings/find-settings";
import type { Words } from "../../text/words";
import type { Selection } from "../../workbook/live-workbook";
import type { SheetRead } from "../../workbook/workbook";
import type { Result } from "../../core/result";
import { success } from "../../core/result";
import type { Problem } from "../../core/problem";
import { takeTable } from "./choosing-table";
import { PARTS } from "./on-demand";
import { readAll } from "./reading";
import type { SessionCore } from "./session-core";

/** The sheets that hold the settings of a programme, and not its roadmap. */
const SETTINGS: ReadonlySet<string> = new Set(["settings", "base"]);

function only(plan: WorkbookPlan, wanted: (id: string) => boolean): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.filter(({ id }) => wanted(id)) };
}

/** The plan without settings where the workbook has some already: the drop-downs are then fed from these. */
function besides(plan: WorkbookPlan, sheets: readonly SheetRead[]): WorkbookPlan {
  return findSettings(sheets).size === 0 ? plan : { ...only(plan, (id) => !SETTINGS.has(id)), names: [] };
}

/** The first cell that a person fills in: right below the header of the sheet's table. */
function firstCell({ tables: [table] }: WorkbookPlan["sheets"][number]): Range {
  const row = (table?.range.firstRow ?? 0) + 1;
  const column = table?.range.firstColumn ?? 1;
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

/** All sheets of a new roadmap, in the language that `words` brings. */
async function planAll(core: SessionCore, programme: Programme, words: () => Promise<Words>): Promise<Result<WorkbookPlan, Problem>> {
  const parts = await bring(() => Promise.all([PARTS.newRoadmap(), words()]));
  if (!parts.ok) return parts;
  const [{ planNewRoadmap }, said] = parts.value;
  return success(planNewRoadmap(programme, core.getState().choices.asOf, said));
}

async function add(core: SessionCore, plan: WorkbookPlan, what: "roadmap" | "settings"): Promise<Selection | undefined> {
  const added = await core.working("creating", (progress, cancelled) => core.workbook.addSheets(plan, progress, cancelled));
  if (core.tellProblem(added) || !added.ok) return undefined;
  const [sheet] = plan.sheets;
  const [name] = added.value;
  if (sheet === undefined || name === undefined) return undefined;
  core.set({ notice: { kind: "created", what, sheet: name } });
  return { sheet: name, range: firstCell(sheet) };
}

/** Adds a new roadmap to the workbook, with settings where it has none, looks at it from then on, and shows its first row. */
export function createRoadmap(core: SessionCore, programme: Programme, words: () => Promise<Words>): Promise<void> {
  return core.enqueue(async () => {
    const sheets = await core.working("reading", (progress, cancelled) => core.workbook.readSheets(progress, cancelled));
    if (core.tellProblem(sheets) || !sheets.ok) return;
    const plan = await planAll(core, programme, words);
    if (core.tellProblem(plan) || !plan.ok) return;
    const made = await add(core, besides(plan.value, sheets.value), "roadmap");
    if (made === undefined) return;
    // What was chosen goes for the table that it was chosen for; the new one has its own settings.
    core.set({ choices: { ...core.getState().choices, programme: undefined }, review: null });
    await takeTable(core, { sheet: made.sheet, range: null });
    await core.workbook.selectCells(made.sheet, made.range);
  });
}

/** The place where a workbook's settings begin; undefined where it has none. */
export function settingsPlace(sheets: readonly SheetRead[]): Selection | undefined {
  const found = findSettings(sheets);
  const first = found.get("programme") ?? [...found.values()][0];
  return first === undefined ? undefined : { sheet: first.sheet.name, range: { ...first.table.range, lastRow: first.table.range.firstRow, lastColumn: first.table.range.firstColumn } };
}

/** Shows the settings in their sheet. */
export function openSettings(core: SessionCore): Promise<void> {
  return core.withReview(async ({ sheets }) => {
    const place = settingsPlace(sheets);
    if (place !== undefined) core.tellProblem(await core.workbook.selectCells(place.sheet, place.range));
  });
}

/** Adds a sheet with the settings that the roadmap is read by now, so that they can be changed there, and shows it. */
export function createSettings(core: SessionCore, words: () => Promise<Words>): Promise<void> {
  return core.withReview(async ({ loaded: { roadmap } }) => {
    const plan = await planAll(core, roadmap.programme, words);
    if (core.tellProblem(plan) || !plan.ok) return;
    const made = await add(core, only(plan.value, (id) => SETTINGS.has(id)), "settings");
    if (made === undefined) return;
    core.set({ choices: { ...core.getState().choices, programme: undefined } });
    await readAll(core);
    await core.workbook.selectCells(made.sheet, made.range);
  });
}
